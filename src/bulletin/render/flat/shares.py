"""Shares as a rectangle, one row a part."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import ShareLine
from bulletin.render.flat_table import FlatTable, placed_rectangle
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
    "period",
    "against",
    "earlier",
    "earlier_low",
    "earlier_high",
    "change",
    "change_low",
    "change_high",
    "quotient",
    "quotient_low",
    "quotient_high",
)


def rectangles(result: Result[ShareLine]) -> list[FlatTable]:
    """Return one rectangle of everything."""
    return [shares_flat(result.lines)]


def shares_flat(lines: Sequence[ShareLine]) -> FlatTable:
    """Return a row a part: its share of its whole, and whether a printed share agrees."""
    found = "share earlier change quotient"
    ends = " ".join(f"{each} {each}_low {each}_high" for each in found.split())
    numeric = f"line column depth level {ends} printed"
    return placed_rectangle(HEAD, lines, _row, numeric)


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
        line.period,
        line.against,
        line.shown_earlier,
        *both_ends(line.earlier),
        line.shown_change,
        *both_ends(line.change),
        line.shown_quotient,
        *both_ends(line.quotient),
    )
