"""Claims that differ from those at hand by one member, or by a total in place of its parts."""

from collections.abc import Sequence

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import chance
from bulletin.readings.claims.sum_claim import Misfit, Proposer, SumClaim
from bulletin.readings.claims.view import View

_SOURCES = 40  # failing claims whose gaps are offered to others
_SELDOM = 4  # a claim that fails in more than one line of so many mends no other
_VARIED = 60
_FEWEST, _PAIR = 2, 2
_NOT_YET = -8.0  # claims that one member more or less may save


def propose_variations(reading: Reading, live: Sequence[SumClaim]) -> None:
    """Offer the gaps of failing claims to all others, and propose what they suggest."""
    view, learned = reading.view, reading.learned
    chosen = set(reading.chosen)
    others = sorted((c for c in live if c not in chosen and c.score > 0), key=lambda c: -c.score)
    offering = [*reading.chosen, *others[:_SOURCES]]
    for claim in offering:
        if len(claim.failures) > max(1, len(claim.gains) // _SELDOM):
            continue
        for each in claim.fails():
            from bulletin.readings.likelihood.misfit_causes import exceeding, slipped

            says = claim.gains.get(each.line) or exceeding(view, claim, each)
            if says and slipped(view, claim, each):
                learned.corrections[each.line].append((claim, each.gap))
    _vary(reading)
    _refine(reading, offering)


def _vary(reading: Reading) -> None:
    """Propose claims with one member more or less, where that is what all failing lines miss."""
    failing = [c for c in reading.pool.claims.values() if c.score > _NOT_YET and c.failures]
    failing.sort(key=lambda c: (-c.score, c.total, c.parts))
    for claim in failing[:_VARIED]:
        if not claim.telling:
            continue
        for i in _gaps(reading.view, claim):
            parts = [p for p in claim.parts if p != i]
            parts += [] if claim.mask >> i & 1 else [i]
            if len(parts) > 1:
                prior = min(claim.prior, chance(priors.BELOW)) + priors.VARIED
                reading.pool.add(claim.total, parts, Proposer.VARIED, prior)


def _gaps(view: View, claim: SumClaim) -> list[int]:
    """Return the series that are, in all failing lines, what the claim misses or has too much."""
    first, *others = claim.failures
    line, room = view.lines[first.line], first.room + first.step / 2
    near = [
        i
        for i, middle in enumerate(line.middle)
        if middle and abs(first.gap + (middle if claim.mask >> i & 1 else -middle)) <= room
    ]
    return [i for i in near if i != claim.total and all(_is_gap(view, claim, i, e) for e in others)]


def _is_gap(view: View, claim: SumClaim, i: int, failure: Misfit) -> bool:
    """Tell whether in a failing line a series is just what the claim misses or has too much."""
    sign = -1 if claim.mask >> i & 1 else 1
    gap = failure.gap - sign * view.lines[failure.line].middle[i]
    return abs(gap) <= failure.room + failure.step / 2


def _refine(reading: Reading, offering: Sequence[SumClaim]) -> None:
    """Propose totals in place of all of their parts."""
    for claim in offering:
        if len(claim.parts) <= _PAIR:
            continue
        for other in offering:
            inside = other.mask & claim.mask == other.mask != claim.mask
            if not inside or claim.whole >> other.total & 1 or claim.total == other.total:
                continue
            parts = [p for p in claim.parts if not other.mask >> p & 1] + [other.total]
            if len(parts) > 1:
                source, prior = _refined(reading.view, claim, other.total, parts)
                reading.pool.add(claim.total, parts, source, prior, claim.evidence)


def _refined(
    view: View, claim: SumClaim, subtotal: int, parts: Sequence[int]
) -> tuple[Proposer, float]:
    """Return what kind of claim a list with a subtotal is, and its prior."""
    before = priors.BELOW if claim.total < min(parts) else priors.ABOVE
    total = view.total[claim.total]
    prior = chance(priors.BELOW_TOTAL if total else before, len(parts))
    beyond = 0 if claim.source is Proposer.LABELS else 1
    if min(claim.parts) - beyond <= subtotal <= max(claim.parts) + beyond:
        return Proposer.REFINED, prior
    between = min(claim.total, *claim.parts) < subtotal < max(claim.total, *claim.parts)
    named = total and view.total[subtotal] and not between
    if named and len(parts) == _PAIR:
        return Proposer.EXCLUDING, prior
    return Proposer.REFINED, prior + priors.ELSEWHERE
