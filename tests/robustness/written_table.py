"""Tables as the many hands and programs that publish them write them down."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Grid = list[list[str]]
Damaged = tuple[str, bytes, tuple[Grid, ...]]  # the damage, the file, what should come back

TABLES = Path(__file__).parent / "tables"


@dataclass(frozen=True)
class BrokenFile:
    """A file with one kind of damage, and the clean rectangles that should come back from it."""

    table: str
    damage: str
    name: str
    raw: bytes
    expected: tuple[Grid, ...]


def clean(name: str) -> Grid:
    return list(csv.reader(io.StringIO((TABLES / name).read_text(encoding="utf-8"))))


def names() -> list[str]:
    return sorted(path.name for path in TABLES.glob("*.csv"))


def written(
    grid: Sequence[Sequence[str]], mark: str = ",", end: str = "\n", *, all_quoted: bool = False
) -> str:
    out = io.StringIO()
    quoting: int = csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=mark, lineterminator=end, quoting=quoting).writerows(grid)  # type: ignore[arg-type]
    return out.getvalue()


def bare(grid: Sequence[Sequence[str]], mark: str) -> str:
    """The cells with nothing but a mark between them, whatever they hold."""
    return "".join(mark.join(row) + "\n" for row in grid)


def aligned(grid: Grid, gap: int = 2) -> str:
    """Columns padded with blanks, as text copied from a PDF document has them."""
    sizes = [max(map(_cells_wide, column)) for column in zip(*grid, strict=True)]
    lines = []
    for row in grid:
        cells = [cell + " " * (size - _cells_wide(cell)) for cell, size in zip(row, sizes)]  # noqa: B905
        lines.append((" " * gap).join(cells).rstrip())
    return "\n".join(lines) + "\n"


def _cells_wide(text: str) -> int:
    return sum(2 if letter > "\u2e80" else 1 for letter in text)


def copied(grid: Grid) -> Grid:
    return [list(row) for row in grid]


def as_text(name: str, text: str, *expected: Grid) -> Damaged:
    return name, text.encode(), expected


def each_cell(grid: Grid, form: str) -> Grid:
    return [[form.format(cell) for cell in row] for row in grid]


def without_commas(grid: Grid) -> Grid:
    return [[cell.replace(",", "") for cell in row] for row in grid]


def replaced(grid: Grid, row: int, column: int, text: str) -> Grid:
    changed = copied(grid)
    changed[row][column] = text
    return changed
