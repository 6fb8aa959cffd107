"""Panels as texts, made so that most of their groups add up: the same for the same numbers."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bulletin.api.options.options import Options
from bulletin.model.findings.report import FileReport, Finding
from bulletin.scale.heads import Wanted
from bulletin.scale.run import Panels, examine_with_panels

HEADS = ("region", "year", "item", "value")
SECTORS = ("GDP", "Primary industry", "Secondary industry", "Tertiary industry")
WANTED = Wanted(("region", "year"), "item", ("value",))
PANELS = Panels(WANTED)
OPTIONS = Options(config="")

Row = tuple[str, ...]


def printed(digits: int, decimals: int = 1) -> str:
    """Return a number with its decimals."""
    sign, text = "-" * (digits < 0), str(abs(digits)).rjust(decimals + 1, "0")
    return sign + (f"{text[:-decimals]}.{text[-decimals:]}" if decimals else text)


def rows(
    regions: int,
    years: int,
    items: Sequence[str] = SECTORS,
    wrong: Callable[[int], int] = lambda _: 0,
) -> list[Row]:
    """Return a row an item; the total of the group of a number is `wrong` by so much."""
    found: list[Row] = []
    for group in range(regions * years):
        parts = [1000 + (group * 7919 + n * 104729) % 90000 for n in range(len(items) - 1)]
        values = [sum(parts) + wrong(group), *parts]
        key = f"Area {group // years}", str(2001 + group % years)
        found += [(*key, item, printed(v)) for item, v in zip(items, values, strict=True)]
    return found


def text_of(body: Sequence[Row], heads: Row = HEADS) -> str:
    """Return rows below their heads as CSV; a cell with a comma is quoted."""
    cells = ([f'"{each}"' if "," in each else each for each in row] for row in (heads, *body))
    return "".join(",".join(row) + "\n" for row in cells)


def screened(folder: Path, body: Sequence[Row], panels: Panels = PANELS) -> FileReport:
    """Return the report on rows as a panel in a file."""
    path = folder / "panel.csv"
    path.write_text(text_of(body), encoding="utf-8")
    (file,) = examine_with_panels([str(path)], OPTIONS, panels).files
    return file


def told(finding: Finding) -> tuple[object, ...]:
    """Return what a finding says, whatever its number."""
    return finding.place.position, finding.rule, finding.severity, str(finding.message)
