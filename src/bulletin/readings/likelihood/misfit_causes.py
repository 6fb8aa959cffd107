"""Why a claim may fail in a line: a slip, a near miss, a mean, a figure not printed."""

from collections.abc import Iterator
from math import exp, log

from bulletin.model.figures.figure import Figure
from bulletin.readings.claims.priors import SLIP_IN_LINE
from bulletin.readings.claims.sum_claim import Misfit, Proposer, SumClaim
from bulletin.readings.claims.view import FigureLine, View
from bulletin.readings.likelihood.honest_gaps import unprinted
from bulletin.readings.likelihood.learned import Learned
from bulletin.readings.likelihood.rounding import CURVE, rounding_spread

_SURELY_LEVELS = 0.99  # how likely a line can be added, by its words, that shows no means
_RATHER_LEVELS = 0.5  # growth, indices and rates exceed what they are set in under by right
OTHER_SLIPS = 0.3  # of all slips are none of the known kinds
# What a gap one key from right says at most for a claim of words, which no figures chose.
_PROPOSED = {Proposer.LABELS: 2.0, Proposer.SOLE: 4.0}
_NEIGHBOUR = 0.02  # of slips: the figure of the next line, copied or exchanged
_TINY = 1e-300
_HULL = 0.9  # of totals that are means lie between their parts
_OUTSIDE = 0.1
_WIDE_MISS = 8  # times what rounding explains: further off is no near miss


def weight_of_misfit(
    view: View, learned: Learned, claim: SumClaim, failure: Misfit, *, keyed: bool = False
) -> float:
    """
    Return what a line says in which a claim fails.

    Few gaps are one key from right by chance, so that such a gap speaks for a claim of
    labels; of the many that figures propose some always are, and it must not.
    Parts that exceed what they are set in under are wrong in any reading of the labels.
    """
    if exceeding(view, claim, failure):
        return 0.0
    adds = min(learned.adds[failure.line], view.ceiling[claim.total])
    slip, miss, other = misfit_causes(view, learned, claim, failure, keyed=keyed)
    miss += unprinted(view, learned, claim, failure)
    added, as_mean = adds * (SLIP_IN_LINE * slip + miss), (1 - adds) * other
    meant = added + as_mean
    most = _PROPOSED.get(claim.source, 0.0) if keyed and added > as_mean else 0.0
    return min(most, log(max(meant, _TINY) / failure.chance))


def exceeding(view: View, claim: SumClaim, failure: Misfit) -> bool:
    """Tell whether parts exceed what they are set in under, and it is no mean of them."""
    line = view.lines[failure.line]
    if not claim.set_in or failure.gap > 0 or line.below & claim.whole:
        return False
    if view.adds[failure.line] < _RATHER_LEVELS:
        return False
    if view.adds[failure.line] >= _SURELY_LEVELS:
        return True
    values = [line.middle[part] for part in claim.parts if line.figures >> part & 1]
    return not min(values) <= line.middle[claim.total] <= max(values)


def misfit_causes(
    view: View, learned: Learned, claim: SumClaim, failure: Misfit, *, keyed: bool
) -> tuple[float, float, float]:
    """Return how likely a gap is by a slip, by a near miss, and where the line does not add."""
    line = view.lines[failure.line]
    chance, gap, room, step = failure.chance, abs(failure.gap), failure.room, failure.step
    slip = OTHER_SLIPS * chance + slipped(view, claim, failure) if keyed else chance
    for rest, often in rests(learned, claim, failure) if keyed else ():
        slip += often * slipped(view, claim, rest)
    miss = 0.0
    if gap <= _WIDE_MISS * room + step:
        total = view.cell(claim.total, failure.line)
        decimals = bool(total and total.figure and total.figure.decimals)
        often = learned.near(claim, decimals=decimals)
        miss = often * exp(-(gap - room) / (room + step / 2)) / (1 + 2 * room / step)
    other = claim.as_mean.get(failure.line)
    if other is None:
        other = claim.as_mean[failure.line] = _as_mean(line, claim, failure)
    return slip, miss, other


def rests(learned: Learned, claim: SumClaim, failure: Misfit) -> Iterator[tuple[Misfit, float]]:
    """
    Yield what is left of a gap once a figure is corrected that mends another failing claim.

    With the chance that it is just this of the figures of that claim which is wrong.
    """
    for other, theirs in learned.corrections.get(failure.line, ()):
        crossed = other.mask >> claim.total & 1 or claim.mask >> other.total & 1
        if other is not claim and crossed:
            yield failure._replace(gap=failure.gap + theirs), 1 / (len(other.parts) + 1)


def _as_mean(line: FigureLine, claim: SumClaim, failure: Misfit) -> float:
    """Return how likely a gap is if the line does not add: its totals are means of the parts."""
    figures = line.figures & claim.mask
    values = [line.middle[part] for part in claim.parts if figures >> part & 1]
    chance = _OUTSIDE * failure.chance
    if values and min(values) <= line.middle[claim.total] <= max(values):
        width = max(values) - min(values) + 2 * failure.room + failure.step
        chance += _HULL * failure.step / width
    return chance


def slipped(view: View, claim: SumClaim, failure: Misfit) -> float:
    """Return how likely one slip, in any figure of the claim, leaves just this gap."""
    return sum(slips_of_members(view, claim, failure).values())


def slips_of_members(view: View, claim: SumClaim, failure: Misfit) -> dict[int, float]:
    """
    Return for each figure of the claim how likely one slip in it leaves just this gap.

    A chance a step wide, given that one of the figures was mistyped: each true number that
    would mend the claim counts as much as its slip is likely, and as rounding then leaves
    what remains.
    """
    known = claim.slips.get((failure.line, failure.gap))
    if known is None:
        known = _slips_of_members(view, claim, failure)
        claim.slips[failure.line, failure.gap] = known
    return known


def _slips_of_members(view: View, claim: SumClaim, failure: Misfit) -> dict[int, float]:
    from bulletin.mistyping.true_numbers import meant_within

    line, room = view.lines[failure.line], failure.room
    spread = rounding_spread(line, claim)
    scale = min(1.0, failure.step * CURVE / spread)
    members = [i for i in (claim.total, *claim.parts) if line.figures >> i & 1]
    beside = _beside(view, failure.line)
    slips: dict[int, float] = {}
    for series in members:
        figure = _figure(view, series, failure.line)
        meant = line.middle[series] + (-failure.gap if series == claim.total else failure.gap)
        unit = 2 * line.half[series] / figure.quantum
        low, high, usual = (meant - room) / unit, (meant + room) / unit, line.decimals
        found = 0.0
        for number, chance in meant_within(figure, max(figure.decimals, usual), low, high):
            left = (number * unit - meant) / spread
            found += chance * exp(-0.5 * left * left)
        for other in beside:
            if other.figures >> series & 1 and abs(other.middle[series] - meant) <= room:
                left = (other.middle[series] - meant) / spread
                found += _NEIGHBOUR * exp(-0.5 * left * left)
        slips[series] = scale * found / len(members)
    return slips


def _figure(view: View, series: int, line: int) -> Figure:
    """Return a figure that is printed."""
    cell = view.cell(series, line)
    if cell is None or cell.figure is None:
        raise LookupError(series, line)
    return cell.figure


def _beside(view: View, n: int) -> list[FigureLine]:
    """Return the lines beside one that are printed like it: their figures may be copied."""
    line = view.lines[n]
    return [
        other
        for other in view.lines[max(0, n - 1) : n + 2]
        if other is not line and other.decimals == line.decimals
    ]
