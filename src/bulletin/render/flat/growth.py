"""What levels and growth imply, as a rectangle, one row an item."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import GrowthLine
from bulletin.render.flat_table import FlatTable, placed_rectangle
from bulletin.render.form import Result
from bulletin.render.phrases.interval_ends import both_ends

HEAD = (
    "path",
    "line",
    "column",
    "group",
    "head",
    "subject",
    "item",
    "role",
    "depth",
    "unit",
    "level",
    "growth",
    "implied_growth",
    "implied_growth_low",
    "implied_growth_high",
    "previous",
    "previous_low",
    "previous_high",
    "change",
    "change_low",
    "change_high",
    "total",
    "contribution",
    "contribution_low",
    "contribution_high",
    "weight",
    "weight_low",
    "weight_high",
    "reason",
    "period",
    "against",
    "basis",
    "contribution_rate",
    "contribution_rate_low",
    "contribution_rate_high",
)
NUMERIC = " ".join(
    sorted(
        set(HEAD)
        - {"path", "group", "head", "item", "role", "unit", "total", "reason", "subject"}
        - {"period", "against", "basis"}
    )
)


def rectangles(result: Result[GrowthLine]) -> list[FlatTable]:
    """Return one rectangle of everything."""
    return [growth_flat(result.lines)]


def growth_flat(lines: Sequence[GrowthLine]) -> FlatTable:
    """Return a row an item: its implied previous level, change, contribution and weight."""
    return placed_rectangle(HEAD, lines, _row, NUMERIC)


def _row(line: GrowthLine) -> tuple[str, ...]:
    return (
        line.path,
        str(line.place.line),
        str(line.place.column),
        line.group,
        line.column,
        line.subject,
        line.item,
        line.role.value,
        str(line.depth),
        line.unit,
        line.level,
        line.growth,
        line.shown_growth,
        *both_ends(line.implied_growth),
        line.shown_previous,
        *both_ends(line.previous),
        line.shown_change,
        *both_ends(line.change),
        line.total,
        line.shown_contribution,
        *both_ends(line.contribution),
        line.shown_weight,
        *both_ends(line.weight),
        translated(line.reason),
        line.period,
        line.against,
        line.basis,
        line.shown_contribution_rate,
        *both_ends(line.contribution_rate),
    )
