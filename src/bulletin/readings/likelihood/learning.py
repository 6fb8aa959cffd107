"""What the claims chosen so far tell of the table: where it adds, how exactly, what blanks are."""

from collections import defaultdict
from collections.abc import Sequence
from math import exp, log

from bulletin.readings.claims.priors import SLIP_IN_LINE
from bulletin.readings.claims.sum_claim import Misfit, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.likelihood.learned import Learned

_SAFE = 6.0  # the score of claims from which more than additivity is learned
_MOST = 8.0  # what one claim says of a line at most
_LIMIT = 20.0
_CERTAIN = 0.999999
_ELSE = 2e-4  # of lines of one quantity are something else all the same
_POOLED = 2.0  # other lines count against so many of the prior
_SAYS = 2.0
_FEWEST = 6
_NEAR = 8


def start(view: View) -> Learned:
    """Return what words alone tell."""
    return Learned(list(view.adds), list(view.adds))


def learn(view: View, learned: Learned, chosen: Sequence[SumClaim]) -> Learned:
    """Return what the chosen claims tell."""
    told = [0.0] * len(view.lines)
    exact = [0, 0]
    for claim in chosen:
        failing = {each.line: each for each in claim.failures}
        for n, gain in claim.gains.items():
            failure = failing.get(n)
            rest = max(-30.0, min(30.0, claim.score - gain))
            says = against_rate(view, learned, claim, failure) if failure else gain
            if gain or failure:
                told[n] += max(-_MOST, min(_MOST, says)) / (1 + exp(-rest))
            if failure is None and len(claim.parts) > 1:
                exact[claim.gaps[n] == 0] += 1
    before = _pooled(view, told)
    found = Learned([posterior(p, t) for p, t in zip(before, told, strict=True)], before)
    if sum(exact) >= _FEWEST:
        found.exact = min(0.98, max(0.05, (exact[1] + 1) / (sum(exact) + 2)))
    found.misses = {claim: misses for claim in chosen if any(misses := _misses(claim))}
    found.nil = _nil(view, learned, chosen)
    return found


def posterior(prior: float, told: float) -> float:
    """Return a probability once something was told for or against it."""
    prior = min(0.9999, max(1e-4, prior))
    return 1 / (1 + (1 - prior) / prior * exp(-max(-_LIMIT, min(_LIMIT, told))))


def against_rate(view: View, learned: Learned, claim: SumClaim, failure: Misfit) -> float:
    """Return what a failing line says for adding up, against totals that are means."""
    if failure.corrected:
        return claim.gains[failure.line]
    from bulletin.readings.likelihood.honest_gaps import unprinted
    from bulletin.readings.likelihood.misfit_causes import misfit_causes

    slip, miss, other = misfit_causes(view, learned, claim, failure, keyed=True)
    miss += unprinted(view, learned, claim, failure)
    return log((SLIP_IN_LINE * slip + miss) / other)


def _pooled(view: View, told: Sequence[float]) -> list[float]:
    """Return the prior of each line once the lines of its quantity and its family were asked."""
    before = _of_quantity(view, told)
    alone = [posterior(p, t) for p, t in zip(before, told, strict=True)]
    groups: dict[tuple[float, int], list[int]] = {}
    for n, family in enumerate(view.family):
        if abs(told[n]) > _SAYS:
            groups.setdefault(family, []).append(n)
    pooled = list[float]()
    for n, family in enumerate(view.family):
        says = [alone[other] for other in groups.get(family, ()) if other != n]
        found = (view.adds[n] * _POOLED + sum(says)) / (_POOLED + len(says))
        pooled.append(max(found, before[n]))
    return pooled


def _of_quantity(view: View, told: Sequence[float]) -> list[float]:
    """
    Return the prior of each line once the others of its quantity were asked.

    What adds up at other times does so now; but for heads of which one is meant otherwise.
    """
    says: dict[tuple[float, int, str], float] = defaultdict(float)
    for quantity, each in zip(view.quantity, told, strict=True):
        if quantity is not None:
            says[quantity] += max(0.0, each)
    return [
        prior
        if quantity is None
        else max(prior, (1 - _ELSE) * posterior(prior, says[quantity] - max(0.0, own)))
        for prior, quantity, own in zip(view.adds, view.quantity, told, strict=True)
    ]


def _misses(claim: SumClaim) -> tuple[int, int]:
    """Return in how many lines a safe claim misses by a little, and how many it was tested in."""
    if claim.score < _SAFE:
        return 0, 0
    near = sum(
        abs(each.gap) <= _NEAR * each.room + each.step
        and abs(each.gap) < 0.02 * each.step / each.chance
        for each in claim.fails()
        if each.gain
    )
    return near, sum(gain != 0 for gain in claim.gains.values())


def _nil(view: View, learned: Learned, chosen: Sequence[SumClaim]) -> float:
    """Return how often sums hold in which a part is blank."""
    held = failed = 0
    for claim in chosen:
        if claim.score < _SAFE:
            continue
        failing = {each.line: each for each in claim.failures}
        for n, gain in claim.gains.items():
            if not gain or not view.lines[n].unsure & claim.mask:
                continue
            failure = failing.get(n)
            if failure is None:
                held += 1
            elif not failure.corrected:
                from bulletin.readings.likelihood.misfit_causes import misfit_causes

                slip, _, _ = misfit_causes(view, learned, claim, failure, keyed=True)
                failed += slip < 2 * failure.chance
    return min(0.999, (held + 1.6) / (held + failed + 2))
