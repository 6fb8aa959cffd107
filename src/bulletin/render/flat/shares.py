"""Shares as a rectangle, one row a part."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import ShareLine
from bulletin.render.flat_table import FlatTable, rectangle
from bulletin.render.form import Result
from bulletin.render.phrases.interval_ends import both_ends

HEAD = (
    "path",
    "line",
    "column",
    "group",
    "head",
    "item",
    "whole",
    "role",
    "depth",
    "level",
    "share",
    "share_low",
    "share_high",
    "printed",
    "outcome",
    "basis",
    "reason",
)


def rectangles(result: Result[ShareLine]) -> list[FlatTable]:
    """Return one rectangle of everything."""
    return [shares_flat(result.lines)]


def shares_flat(lines: Sequence[ShareLine]) -> FlatTable:
    """Return a row a part: its share of its whole, and whether a printed share agrees."""
    numeric = "line column depth level share share_low share_high printed"
    return rectangle(HEAD, [_row(each) for each in lines], numeric)


def _row(line: ShareLine) -> tuple[str, ...]:
    return (
        line.path,
        str(line.place.line),
        str(line.place.column),
        line.group,
        line.column,
        line.item,
        line.whole,
        line.role.value,
        str(line.depth),
        line.level,
        line.shown,
        *both_ends(line.share),
        line.printed,
        line.outcome.value if line.outcome else "",
        line.basis.value,
        translated(line.reason),
    )
