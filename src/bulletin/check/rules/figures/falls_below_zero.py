"""A figure beyond a bound that nothing of its measure can pass."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import inf

from bulletin.check.rule import Failure, rule
from bulletin.check.witnesses import tied
from bulletin.check.wording import place
from bulletin.messages.message import Message
from bulletin.model.figures.decimals import spelt
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import NOT_NEGATIVE, Interval
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.known_kind import Counted
from bulletin.model.table.table import Column, Measure, Table
from bulletin.relate.judge import Judged
from bulletin.words.lexicon import said

_WHOLE = 100
_BOUNDS = {
    Measure.GROWTH: Interval(Fraction(-_WHOLE), inf),  # to lose all is -100 per cent
    Measure.INDEX: NOT_NEGATIVE,
    Measure.SHARE: Interval(Fraction(0), Fraction(_WHOLE)),
    Measure.LEVEL: NOT_NEGATIVE,
}
# In which kinds of table, by what they count, no figure of a measure passes its bounds.
_CERTAIN = {
    Measure.GROWTH: (Counted.NONE, Counted.PHYSICAL),
    Measure.INDEX: (Counted.NONE,),
    Measure.LEVEL: (Counted.PHYSICAL,),
}
_LEAST_SOUND = 5  # figures inside the bounds that show a single one outside to be odd


@rule(Severity.WARNING)
def falls_below_zero(judged: Judged) -> Iterator[Failure]:
    """
    Growth below -100 %, an index or a quantity below zero, a share outside 0 to 100.

    Why it matters:
        No quantity loses more than all of itself. Such a figure has a wrong sign, a
        point in the wrong place, or stands in the wrong column.

    What it allows:
        Whatever rounding allows: -100.0 is possible. Quantities that may be negative
        themselves (profits, balances, changes, contributions). Levels of anything but
        products: balances print what leaves them with a minus. Shares of anything but a
        whole printed as 100. Several figures beyond one bound in a column of an unknown
        kind, which then measures something else. A figure that an exact relation of the
        table bears out.

    What it cannot see:
        A wrong sign on anything that may honestly be negative, such as growth.
    """
    held = None
    for column in judged.table.columns:
        for measure, bounds in _BOUNDS.items():
            for key in _beyond(judged.table, column, measure):
                held = tied(judged, Outcome.HELD) if held is None else held
                if key not in held:
                    where = place(judged.table, *key)
                    gaps = {"item": where.item, "printed": where.printed}
                    gaps |= {
                        "measure": Message.of(f"measure.{measure}"),
                        "bounds": spelt(bounds, 0),
                    }
                    yield Failure(where, gaps, bounds)


def _beyond(table: Table, column: Column, measure: Measure) -> list[tuple[int, int]]:
    """Return the cells of this measure that surely lie beyond its bounds."""
    bounds = _BOUNDS[measure]
    figures: dict[tuple[int, int], Figure] = {}
    for item in table.items:
        figure = table.figure(item.index, column.index)
        if figure and table.measure(item.index, column.index) is measure:
            figures[item.index, column.index] = figure
    beyond = [
        key
        for key, figure in figures.items()
        if (figure.digits < 0 or measure is Measure.SHARE)
        and not figure.interval(column.rounding).overlaps(bounds)
    ]
    if not beyond or not _of_this_measure(measure, list(figures.values())):
        return []
    certain = table.known.counted in _CERTAIN.get(measure, ())
    odd = len(beyond) == 1 and len(figures) > _LEAST_SOUND and measure is not Measure.LEVEL
    return [
        key
        for key in beyond
        if (certain or odd or _of_things(table, *key)) and not _may_be_negative(table, *key)
    ]


def _of_this_measure(measure: Measure, figures: Sequence[Figure]) -> bool:
    """Tell whether the figures themselves bear out that they are shares of a whole, or indices."""
    if measure is Measure.SHARE:
        return any(each.value == _WHOLE for each in figures)
    if measure is Measure.INDEX:  # changes in per cent are sometimes headed as indices
        return 2 * sum(2 * each.value >= _WHOLE for each in figures) > len(figures)
    return True


def _of_things(table: Table, item: int, column: int) -> bool:
    """Tell whether this is the growth of a quantity in a known unit that is not money."""
    if table.measure(item, column) is not Measure.GROWTH:
        return False
    units = [
        table.unit(item, each.index)
        for each in table.columns
        if table.measure(item, each.index) is Measure.LEVEL
    ]
    return any(unit and unit.base in table.things for unit in units)


def _may_be_negative(table: Table, item: int, column: int) -> bool:
    label, head = table.items[item].label.casefold(), table.columns[column].label.casefold()
    words = f"{label} {table.title.casefold()} {head}"
    return said("signed", words) or said("moved", label) or said("moved", head)
