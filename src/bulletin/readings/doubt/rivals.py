"""How surely a claim is meant, against every reading that rivals it."""

from collections.abc import Sequence
from math import exp

from bulletin.readings.choice.equation_span import EquationSpan
from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import SumClaim

_ALIVE = -5.0
_BOUND = 50.0


def believed(reading: Reading, claim: SumClaim) -> float:
    """
    Return how likely a claim is meant, against every reading that rivals it.

    The rivals are the reading in which nothing is claimed, and each other claim that cannot
    be meant beside it: of the same total over some of the same parts, or of one of its
    parts. Errs low where two rivals say nearly the same.
    """
    return posterior_of_claim(reading, claim, implied_by(reading.chosen))


def implied_by(chosen: Sequence[SumClaim]) -> EquationSpan:
    """Return all equations that follow from the chosen claims."""
    span = EquationSpan()
    for claim in chosen:
        span.adds(claim.total, claim.parts)
    return span


def posterior_of_claim(reading: Reading, claim: SumClaim, span: EquationSpan) -> float:
    """Return what `believed` does, `span` being what follows from the chosen claims."""
    chosen = set(reading.chosen)
    rivals = [0.0]
    for other in reading.pool.claims.values():
        if other in chosen or other.score <= _ALIVE or not _rival(claim, other):
            continue
        score = other.score - sum(
            each.score for each in chosen if each is not claim and _excludes(each, other)
        )
        if span.implies(other.total, other.parts):
            whole = other.whole | 1 << claim.total
            score -= sum(
                each.score
                for each in reading.chosen
                if each is not claim and (each.whole & whole).bit_count() > 1
            )
        rivals.append(score)
    most = max(*rivals, claim.score)
    mine = exp(claim.score - most)
    return mine / (mine + sum(exp(max(-_BOUND, each - most)) for each in rivals))


def _excludes(one: SumClaim, other: SumClaim) -> bool:
    """Tell whether two claims cannot be meant both, whatever it costs."""
    again = one.total == other.total and one.mask & other.mask
    return bool(again or (other.mask >> one.total & 1 and one.mask >> other.total & 1))


def _rival(one: SumClaim, other: SumClaim) -> bool:
    shared = one.mask & other.mask
    if shared or one.whole == other.whole:
        return True
    return bool(other.mask >> one.total & 1 and one.mask >> other.total & 1)
