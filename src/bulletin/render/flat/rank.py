"""A ranking as a rectangle, one row an item."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import RankLine
from bulletin.render.flat_table import FlatTable, placed_rectangle
from bulletin.render.form import Result

HEAD = (
    "path",
    "line",
    "column",
    "group",
    "head",
    "subject",
    "rank",
    "item",
    "printed",
    "by",
    "unit",
    "tied",
    "open_with",
    "role",
    "depth",
    "among",
    "before",
)


def rectangles(result: Result[RankLine]) -> list[FlatTable]:
    """Return one rectangle of everything."""
    return [rank_flat(result.lines)]


def rank_flat(lines: Sequence[RankLine]) -> FlatTable:
    """Return a row an item; `open_with` lists, separated by semicolons, what may change places."""
    return placed_rectangle(HEAD, lines, _row, "line column rank printed depth before")


def _row(line: RankLine) -> tuple[str, ...]:
    return (
        line.path,
        str(line.place.line),
        str(line.place.column),
        line.group,
        line.column,
        line.subject,
        str(line.rank),
        line.item,
        line.printed,
        line.by,
        line.unit,
        "yes" if line.tied else "",
        "; ".join(line.open_with),
        line.role.value,
        str(line.depth),
        translated(line.among),
        "" if line.before is None else str(line.before),
    )
