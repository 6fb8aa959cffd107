"""The figures of two neighbouring years in each other's place."""

from collections.abc import Iterator, Sequence

from bulletin.check.rule import Failure, rule
from bulletin.check.series.annual_series import AnnualSeries, series_of
from bulletin.check.series.exchanged_years import ExchangedYears, exchanged_years
from bulletin.check.witnesses import tied
from bulletin.check.wording import place
from bulletin.model.figures.decimals import fixed
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged

_MOST = 2 / 3  # of the series of a table: then it is the years, not one figure


@rule(Severity.WARNING)
def years_exchanged(judged: Judged) -> Iterator[Failure]:
    """
    Two neighbouring years of a series whose figures seem to be exchanged.

    Why it matters:
        Who looks up two years and types one in the place of the other leaves two wrong
        figures, each of which exists; and where a whole line is exchanged, all sums hold.

    What it allows:
        Whatever is not a thousand times likelier once the two are exchanged, every step
        around them being usual then. Series of fewer than eight years, or of events. Figures
        that an exact relation bears out, unless most series of the table say the same of
        the same years; figures that one contradicts are reported there.

    What it cannot see:
        An exchange in a series that hardly grows, or as often falls. A year of crisis with
        the recovery after it may look like an exchange where growth is usually steady.
    """
    settled = tied(judged, Outcome.HELD) | tied(judged, Outcome.FAILED)
    for block in series_of(judged):
        by_year: dict[int, list[ExchangedYears]] = {}
        for series in block:
            for each in exchanged_years(series):
                by_year.setdefault(_year(series, each), []).append(each)
        for found in by_year.values():
            if len(found) > 1 and len(found) >= _MOST * len(block):
                yield _failure(judged.table, found)
            else:
                loose = (each for each in found if not settled & {each.one, each.other})
                yield from (_failure(judged.table, [each]) for each in loose)


def _year(series: AnnualSeries, found: ExchangedYears) -> int:
    return series.first + series.cells.index(found.one)


def _failure(table: Table, found: Sequence[ExchangedYears]) -> Failure:
    first = found[0]
    where, other = place(table, *first.one), place(table, *first.other)
    gaps = {
        "item": where.item,
        "printed": where.printed,
        "other": other.printed,
        "score": fixed(first.score, 1),
        "undone": fixed(max(each.undone for each in found), 1),
        "series": str(len(found)),
    }
    cells = [place(table, *key) for each in found for key in (each.one, each.other)]
    return Failure(where, gaps, None, tuple(cells[1:]), variant="line" if len(found) > 1 else "")
