"""What figures say of a claim once others are chosen: figures alike are no evidence twice."""

from collections.abc import Mapping
from math import log

from bulletin.readings.claims.sum_claim import SumClaim
from bulletin.readings.claims.view import View


def told_before(view: View, claim: SumClaim, left: Mapping[int, int]) -> float:
    """
    Return how much of what figures say of a claim the claims chosen before it tell already.

    `left` is what these leave of its equation. Where that is a few small figures, the claim
    says no more than that they come to nothing, which chance lets them do: so a sum with one
    small part in place of another adds nothing to the sum that is meant.
    """
    failing = {each.line for each in claim.fails()}
    return sum(
        min(gain, _loss(view, claim, n, left))
        for n, gain in claim.gains.items()
        if gain > 0 and n not in failing
    )


def _loss(view: View, claim: SumClaim, n: int, left: Mapping[int, int]) -> float:
    """Return how much likelier figures so small come to nothing by chance than the sum holds."""
    test, middle = claim.tests[n], view.lines[n].middle
    whole = max(map(abs, test.figures))
    rest = max(abs(often * middle[series]) for series, often in left.items())
    return max(0.0, log((2 * whole + test.step) / (2 * rest + test.step)))
