"""Claims of what is usual: figures of a series move as others do, and some are always greater."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot, log
from statistics import median

from bulletin.locate.accidents.claims.equations import Greater, Neighbours
from bulletin.locate.accidents.claims.families import ClaimKind, Claims
from bulletin.locate.accidents.claims.printed_figures import PrintedFigures, Slot, decimals
from bulletin.locate.chances import FEWEST_PAIRS, FEWEST_STEPS, GREATER, NARROWEST_STEPS
from bulletin.model.table.table import Column, Measure

_WIDER = 1.48  # of a logarithm

_Step = tuple[tuple[Slot, Slot], float]


def put_usual(claims: Claims) -> None:
    """Take what is usual of series, and of items that are known, for claims."""
    steps = list(_steps(claims))
    if len(steps) >= FEWEST_STEPS:
        usual = median(step for _, step in steps)
        off = median(abs(step - usual) for _, step in steps)
        spread = max(_WIDER * off, NARROWEST_STEPS)
        for slots, _ in steps:
            coarse = sum(_last_place(claims.figures, slot) for slot in slots) / 2
            series = Neighbours(slots, usual, hypot(spread, coarse))
            claims.put(series, claims.family(ClaimKind.SERIES, "all"))
    _greater(claims)


def _steps(claims: Claims) -> Iterator[_Step]:
    """Yield neighbouring figures of a series of years, and the logarithm of their ratio."""
    table, figures = claims.network.table, claims.figures
    pairs = _following(table.columns)
    if len(pairs) < FEWEST_PAIRS:
        return
    for item in table.items:
        for one, other in pairs:
            slots = figures.slot.get((item.index, one)), figures.slot.get((item.index, other))
            if slots[0] is None or slots[1] is None:
                continue
            first, second = figures.values[slots[0]], figures.values[slots[1]]
            if first and second and first.middle > 0 and second.middle > 0:
                yield (slots[0], slots[1]), log(second.middle / first.middle)


def _last_place(figures: PrintedFigures, slot: Slot) -> float:
    """Return one unit of the last place of a figure as a part of it: small counts go by steps."""
    value = figures.values[slot]
    return 10.0 ** -decimals(figures.texts[slot]) / value.middle if value and value.middle else 0.0


def _following(columns: tuple[Column, ...]) -> list[tuple[int, int]]:
    """Return the columns of levels that follow one another by a year."""
    dated = sorted(
        (each.period.year, each.index, each)
        for each in columns
        if each.measure is Measure.LEVEL and each.period and each.period.year
    )
    return [
        (one.index, other.index)
        for (then, _, one), (now, _, other) in pairwise(dated)
        if now == then + 1 and one.unit == other.unit and _part(one) == _part(other)
    ]


def _part(column: Column) -> str:
    return column.period.part if column.period else ""


def _greater(claims: Claims) -> None:
    table, figures = claims.network.table, claims.figures
    named = {item.name: item.index for item in table.items if item.name}
    levels = [each.index for each in table.columns if each.measure is Measure.LEVEL]
    for kind, one, other, chance in GREATER:
        if kind in ("", table.kind) and one in named and other in named and levels:
            slots = (
                figures.slot.get((named[one], levels[0])),
                figures.slot.get((named[other], levels[0])),
            )
            if slots[0] and slots[1]:
                family = claims.family(ClaimKind.ORDER, (one, other))
                claims.put(Greater((slots[0], slots[1]), chance), family)
