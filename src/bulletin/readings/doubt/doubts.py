"""How surely a figure is wrong where a chosen claim fails: the claim against all its rivals."""

from collections.abc import Iterable, Sequence
from math import exp

from bulletin.model.table.table import Evidence
from bulletin.readings.choice.equation_span import EquationSpan
from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.priors import SLIP_IN_LINE
from bulletin.readings.claims.sum_claim import LineTest, Misfit, Proposer, SumClaim
from bulletin.readings.doubt.completeness import odds_of_completeness
from bulletin.readings.doubt.crossing import join_crossing
from bulletin.readings.doubt.doubt import Doubt
from bulletin.readings.doubt.rivals import implied_by, posterior_of_claim, right_otherwise
from bulletin.readings.doubt.upheld import Upheld, slip_left, upheld
from bulletin.readings.likelihood.honest_gaps import honest_gap
from bulletin.readings.likelihood.learning import against_rate, posterior
from bulletin.readings.likelihood.misfit_causes import (
    exceeding,
    misfit_causes,
    rests,
)

_UNKNOWN = 2e-4  # any other reason, relative to chance
_CERTAIN = 1e-4  # of all other ways, where words leave no doubt that a list is whole
_FEW, _EXCEEDING = 2, 300.0  # lines in which parts exceed what they are set in under
_COUNTED = 0.6  # a line whose words do not say that it is a rate
_HELPED = 8.0
_SEEN_ONCE = 10.0  # at most, where only figures claim a sum, and these in one line
# At most, where another reading of a total leaves nothing wrong, or its parts stand above it.
_TWO_WAYS = 1.0
_TWICE = 2
# Who proposes series that stand anywhere, for no other reason than that they add up.
_ANYWHERE = (Proposer.APART, Proposer.PAIR, Proposer.STRIDE, Proposer.VARIED, Proposer.REFINED)


def doubts(readings: Sequence[Reading]) -> list[Doubt]:
    """Return every failing line of the chosen claims in both directions, weighed together."""
    holding = upheld(readings)
    found = [doubt for reading in readings for doubt in _of_reading(reading, holding)]
    join_crossing(found)
    return found


def _of_reading(reading: Reading, holding: Upheld) -> list[Doubt]:
    failing = [claim for claim in reading.chosen if claim.failures]
    if not failing:
        return []
    span = implied_by(reading.chosen)
    return [each for claim in failing for each in _of_claim(reading, claim, span, holding)]


def _of_claim(
    reading: Reading, claim: SumClaim, span: EquationSpan, holding: Upheld
) -> Iterable[Doubt]:
    meant = posterior_of_claim(reading, claim, span)
    complete = odds_of_completeness(reading, claim, holding)
    for failure in claim.failures:
        line = _odds_of_slip(reading, claim, failure, complete, holding)
        odds = 1 / ((1 - meant) / max(meant, 1e-12) + 1 / max(line, 1e-12))
        if len(claim.failures) <= _FEW and exceeding(reading.view, claim, failure):
            odds = max(odds, _EXCEEDING)
        if not _borne_out(reading, claim):
            odds = min(odds, _SEEN_ONCE)
        if (not claim.worded and reading.view.stands_under(claim.total, claim.mask)) or (
            not claim.known and right_otherwise(reading, claim, failure.line)
        ):
            odds = min(odds, _TWO_WAYS)
        yield Doubt(reading, claim, failure, odds)


def _borne_out(reading: Reading, claim: SumClaim) -> bool:
    """
    Tell whether words make a claim, or two lines at least that could have failed hold.

    Where figures alone make it, and one part is the total as far as rounding shows, a line
    tells nothing: any small figures of the table would do as the others. A word for total is
    no word for a second list, where its label tells the first. Parts that their labels place
    under the total are no figures from anywhere: one line that holds is enough for them.
    """
    called = reading.view.total[claim.total] and not any(
        each.worded and each.total == claim.total for each in reading.chosen
    )
    worded = claim.evidence is not Evidence.ARITHMETIC or called
    if claim.source in _ANYWHERE:
        return sum(not _lone(each) for each in _holding(claim)) >= (1 if worded else _TWICE)
    return worded or claim.telling >= (1 if _placed_under(reading, claim) else _TWICE)


def _placed_under(reading: Reading, claim: SumClaim) -> bool:
    """Tell whether marks or indentation make every part of a claim one of its total."""
    view = reading.view
    parents = (view.table.items[part].parent for part in claim.parts)
    return not view.across and all(parent == claim.total for parent in parents)


def _holding(claim: SumClaim) -> list[LineTest]:
    """Return the lines in which a claim holds that could have failed."""
    return [claim.tests[n] for n in claim.borne_out()]


def _lone(test: LineTest) -> bool:
    """Tell whether one part is the total, and the others are nothing that rounding would show."""
    sizes = [abs(each) for each in test.figures[1:]]
    return sum(sizes) - max(sizes) <= test.room


def _odds_of_slip(
    reading: Reading, claim: SumClaim, failure: Misfit, complete: float, holding: Upheld
) -> float:
    """Return the odds of a slip in a line against all else that leaves such a gap."""
    _, miss, other = misfit_causes(reading.view, reading.learned, claim, failure, keyed=True)
    slip = slip_left(reading.view, claim, failure, holding)
    for rest, often in rests(reading.learned, claim, failure):
        slip += often * slip_left(reading.view, claim, rest, holding)
    adds = _adds(reading, claim, failure.line)
    unknown = _UNKNOWN * failure.chance
    if claim.known and reading.view.adds[failure.line] >= _COUNTED:
        unknown, miss = unknown * _CERTAIN, miss * _CERTAIN
        if other <= failure.chance or len(claim.gains) == 1:
            adds = 1 - (1 - adds) * _CERTAIN
    miss += honest_gap(reading.view, reading.learned, claim, failure)
    good = adds * SLIP_IN_LINE * slip * exp(min(_HELPED, _helped(reading, claim, failure)))
    odd = adds * miss + (1 - adds) * other + adds * unknown
    return good / (odd + good / complete)


def _helped(reading: Reading, claim: SumClaim, failure: Misfit) -> float:
    """Return what other claims say that are mended by the same figure."""
    n, says = failure.line, 0.0
    for each in reading.chosen:
        mended = any(other.line == n and other.corrected for other in each.failures)
        if mended and (each is claim or each.whole & claim.whole):
            says += max(0.0, each.gains.get(n, 0.0))
    return says


def _adds(reading: Reading, claim: SumClaim, n: int) -> float:
    """Return how likely a line can be added, by all other claims."""
    view, told = reading.view, 0.0
    for each in reading.chosen:
        if each is claim or n not in each.gains:
            continue
        failure = next((one for one in each.failures if one.line == n), None)
        says = against_rate(view, reading.learned, each, failure) if failure else each.gains[n]
        told += max(-8.0, min(8.0, says))
    return min(posterior(reading.learned.before[n], told), view.ceiling[claim.total])
