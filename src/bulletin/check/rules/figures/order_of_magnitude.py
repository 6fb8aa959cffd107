"""A level a power of ten away from where its neighbours put it."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.check.rule import Failure, rule
from bulletin.check.series.leaps import Leap, find_leaps
from bulletin.check.witnesses import tied
from bulletin.check.wording import place
from bulletin.model.figures.decimals import fixed
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Measure, Table
from bulletin.relate.judge import Judged

_LEAST_DIGITS = 100  # figures of one or two digits are small, and small ones leap honestly
_FULL = {Measure.GROWTH: 100, Measure.INDEX: 0}  # what makes a growth or index a ratio in per cent


@rule(Severity.WARNING)
def order_of_magnitude(judged: Judged) -> Iterator[Failure]:
    """
    A level that is 10, 100, 1000 or 10,000 times off what its neighbours lead to expect.

    Why it matters:
        A point typed one place too far, or 亿 for 万, changes a figure by a power of ten
        and leaves every digit looking right.

    What it allows:
        Any change from one period to the next that differs from a power of ten, and any
        change at all where fewer than five others can be compared or these differ among
        themselves by more than a factor of two. Figures of one or two digits. A leap that
        a printed growth rate or an exact relation of the table bears out; one that an
        exact relation contradicts is reported there.

    What it cannot see:
        A table of a single period, and two leaps in one column of figures.
    """
    held, failed = tied(judged, Outcome.HELD), tied(judged, Outcome.FAILED)
    for leap in find_leaps(judged.table):
        doubtful = leap.turned() if leap.suspect in held and not leap.certain else leap
        settled = doubtful.suspect in held or {leap.suspect, leap.other} & failed
        if settled or _small(judged.table, leap) or _borne_out(judged.table, leap):
            continue
        yield _failure(judged.table, doubtful)


def _small(table: Table, leap: Leap) -> bool:
    figures = (table.figure(*leap.suspect), table.figure(*leap.other))
    return any(figure is None or figure.digits < _LEAST_DIGITS for figure in figures)


def _borne_out(table: Table, leap: Leap) -> bool:
    """Tell whether a printed growth or index of the item lies as far out as the leap."""
    item = leap.suspect[0]
    usual = leap.usual.ratios
    for column in table.columns:
        figure = table.figure(item, column.index)
        full = _FULL.get(table.measure(item, column.index))
        if figure is None or full is None:
            continue
        ratio = (figure.value + full) / 100
        if ratio > 2 * usual.high or 2 * ratio < usual.low:
            return True
    return False


def _failure(table: Table, leap: Leap) -> Failure:
    where, other = place(table, *leap.suspect), place(table, *leap.other)
    low, high = Fraction(leap.usual.ratios.low), Fraction(leap.usual.ratios.high)
    figure = table.figure(*leap.other)
    beside = figure.value if figure else Fraction(0)
    gaps = {
        "item": where.item,
        "printed": where.printed,
        "other": other.printed,
        "ratio": fixed(leap.ratio, _places(leap.ratio)),
        "peers": str(leap.usual.peers),
        "low": fixed(low, _places(low)),
        "high": fixed(high, _places(high)),
        "factor": str(10 ** abs(leap.usual.power)),
    }
    return Failure(where, gaps, Interval(low * beside, high * beside), (other,))


def _places(ratio: Fraction) -> int:
    """Return decimals enough to show two digits of a ratio."""
    places = 2
    while ratio and ratio * 10**places < 10:  # noqa: PLR2004 - two digits
        places += 1
    return places
