"""A figure that stands alone between neighbours that go together."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.series.annual_series import series_of
from bulletin.check.series.exchanged_years import exchanged_years
from bulletin.check.series.leaps import find_leaps
from bulletin.check.series.spikes import BOUND, Spike, spikes
from bulletin.check.witnesses import tied
from bulletin.check.wording import place
from bulletin.model.figures.decimals import fixed
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def breaks_its_series(judged: Judged) -> Iterator[Failure]:
    """
    A level of a long series that its neighbours lead past.

    Why it matters:
        A digit mistyped, dropped or doubled leaves a figure that looks like any other. In a
        series its neighbours show it: the step to it and the step from it are both unusual,
        one up and one down.

    What it allows:
        Any leap after which a series goes on from its new level. Series of fewer than eight
        years, or in which a quarter of the years change by a fifth more than usual (strikes,
        disasters). Figures of one or two digits. A figure that an exact relation of the
        table bears out; one that an exact relation contradicts is reported there. Both
        steps must lie beyond the bounds of Hidiroglou and Berthelot (1986): seven times as
        far from the median as the quartile is.

    What it cannot see:
        The first and the last year, and months, which have seasons. What happened: an
        epidemic or an amnesty may make a year stand alone as a slip does.
    """
    settled = tied(judged, Outcome.HELD) | tied(judged, Outcome.FAILED)
    series = [each for block in series_of(judged) for each in block]
    found = [each for one in series for each in spikes(one) if each.cell not in settled]
    if found:
        settled |= {key for one in series for pair in exchanged_years(one) for key in pair[:2]}
        settled |= {each.suspect for each in find_leaps(judged.table)}
    for each in found:
        if each.cell not in settled:
            yield _failure(judged.table, each)


def _failure(table: Table, spike: Spike) -> Failure:
    where = place(table, *spike.cell)
    before, after = place(table, *spike.before), place(table, *spike.after)
    gaps = {
        "item": where.item,
        "printed": where.printed,
        "before": before.printed,
        "after": after.printed,
        "into": fixed(spike.into, 1),
        "out": fixed(spike.out, 1),
        "bound": str(BOUND),
        "factor": str(10 ** abs(spike.power)),
    }
    return Failure(where, gaps, None, (before, after), variant="power" if spike.power else "")
