"""
The choice of claims that make one reading: a forest, whatever the figures.

Claims are taken best first. No item becomes its own ancestor, no list counts anything
twice, and nothing is taken that follows from what was taken: so the result holds no
circle by construction. A host may have several breakdowns without common parts.
"""

from collections.abc import Iterable, Iterator, Sequence

from bulletin.model.table.table import Evidence
from bulletin.readings.choice.equation_span import EquationSpan
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from bulletin.readings.claims.view import View

ACCEPTED = 3.0  # what a claim must score: about twenty to one against nothing
_REPEATED = (
    Proposer.STRIDE,
    Proposer.HEAD,
    Proposer.EXCLUDING,
)  # told once for each of many, though one follows
_WORDED = 0.5  # a claim of labels, which no figures need bear out
AGAIN = -3.0  # a part that has a total already
SECOND = 6.0  # a second breakdown of a total waits so long
NEW = 1.5  # a series that gets its first total, where most of the table has one
MOST_NEW = 5.0
_SWAPS = 6
_TRIES = 8
_BETTER = 0.5


class Forest:
    """The claims chosen, and which claim kept which other out."""

    def __init__(self, view: View | None = None) -> None:
        """Begin with nothing chosen; without a view, claims say all that they score."""
        self.chosen: list[SumClaim] = []
        self.net: dict[SumClaim, float] = {}
        self.kept_out: list[tuple[SumClaim, SumClaim | None]] = []
        self.of: dict[int, list[SumClaim]] = {}
        self.hosts: dict[int, list[SumClaim]] = {}
        self.below: dict[int, int] = {}
        self.covered = 0
        self._view = view
        self._span = EquationSpan(view.by_size if view else ())

    @property
    def worth(self) -> float:
        """Return what all claims chosen score together, whichever was taken first."""
        return sum(self.net[claim] - told for claim, told in self._told())

    @property
    def echoes(self) -> list[SumClaim]:
        """Return the claims that say too little beside the others, had these been taken first."""
        return [each for each, told in self._told() if self.net[each] - told < needed(each)]

    def _told(self) -> Iterator[tuple[SumClaim, float]]:
        """Yield the claims, those of words first, with what those before them tell already."""
        order = sorted(self.chosen, key=lambda each: (not each.worded, _rank(each)))
        if self._view is None or all(each.worded for each in order):
            yield from ((each, 0.0) for each in order)
            return
        span = EquationSpan(self._view.by_size)
        for claim in order:
            yield claim, _told_before(self._view, span, claim)
            span.adds(claim.total, claim.parts)

    def offer(self, claim: SumClaim, lift: float) -> None:
        """Choose a claim if nothing chosen before stands against it."""
        against = self._against(claim)
        if against is not None:
            self.kept_out.append((claim, against))
            return
        net = claim.score + min(MOST_NEW, lift * (claim.mask & ~self.covered).bit_count())
        shared = [host for part in claim.parts for host in self.hosts.get(part, ())]
        net += AGAIN * len(shared)
        if net - _told_before(self._view, self._span, claim) < needed(claim):
            self.kept_out.append((claim, shared[0] if shared else None))
        elif not (
            _stated(claim) or self._span.adds(claim.total, claim.parts) or _told_again(claim)
        ):
            self.kept_out.append((claim, self._nearest(claim)))
        else:
            self.net[claim] = net
            self._take(claim)

    def _against(self, claim: SumClaim) -> SumClaim | None:
        """Return a chosen claim with which this one counts twice or closes a circle."""
        for part in claim.parts:
            for other in self.of.get(part, ()):
                if other.mask & claim.mask:
                    return other
            if self.below.get(part, 0) >> claim.total & 1:
                return self.of[part][0]
        if claim.evidence is Evidence.ARITHMETIC and (twice := self._twice(claim)):
            return twice
        if _stated(claim):
            return None
        beside = (each for each in self.of.get(claim.total, ()) if not _stated(each))
        return next((each for each in beside if each.mask & claim.mask), self._made_up(claim))

    def _twice(self, claim: SumClaim) -> SumClaim | None:
        """Return a chosen claim with which one of figures alone would count something twice."""
        for part in claim.parts:
            if self.below.get(part, 0) & claim.mask:
                return self.of[part][0]
        beside = self.hosts.get(claim.total, ())
        return next((each for each in beside if each.mask & claim.mask), None)

    def _made_up(self, claim: SumClaim) -> SumClaim | None:
        """Return a likelier total of just the parts that only figures give to this one."""
        if claim.evidence is not Evidence.ARITHMETIC:
            return None
        hosts = self.hosts.get(claim.parts[0], ())
        return next((each for each in hosts if each.mask == claim.mask), None)

    def _nearest(self, claim: SumClaim) -> SumClaim | None:
        whole = claim.whole
        return max(self.chosen, key=lambda each: (each.whole & whole).bit_count(), default=None)

    def _take(self, claim: SumClaim) -> None:
        self.chosen.append(claim)
        self.covered |= claim.mask
        self.of.setdefault(claim.total, []).append(claim)
        new = claim.mask
        for part in claim.parts:
            self.hosts.setdefault(part, []).append(claim)
            new |= self.below.get(part, 0)
        bit = 1 << claim.total
        self.below[claim.total] = self.below.get(claim.total, 0) | new
        for host, under in self.below.items():
            if under & bit:
                self.below[host] = under | new


def _told_before(view: View | None, span: EquationSpan, claim: SumClaim) -> float:
    """Return how much of a claim of figures those of a span tell already, nothing unseen."""
    if view is None or claim.evidence is not Evidence.ARITHMETIC:
        return 0.0
    left = span.left_over(claim.total, claim.parts)
    if not left or left.keys() == {claim.total, *claim.parts}:
        return 0.0
    from bulletin.readings.choice.told_before import told_before

    return told_before(view, claim, left)


def choose(
    claims: Iterable[SumClaim],
    lift: float,
    first: Sequence[SumClaim] = (),
    view: View | None = None,
) -> Forest:
    """Return the reading that takes claims best first, `first` before all others."""
    forest = Forest(view)
    for claim in (*first, *_ordered(claims, first)):
        least = needed(claim)
        lifted = lift > 0 and claim.score + MOST_NEW >= least and claim.telling > 0
        if claim.score >= least or lifted:
            forest.offer(claim, lift)
    return forest


def _stated(claim: SumClaim) -> bool:
    """Tell whether a claim is made beside the lists from which it follows."""
    return claim.source is Proposer.EXCLUDING


def _told_again(claim: SumClaim) -> bool:
    return claim.repeated or claim.source in _REPEATED


def needed(claim: SumClaim) -> float:
    """Return what a claim must score to be chosen."""
    unheard = (
        claim.source is Proposer.SOLE and claim.score <= claim.prior
    )  # no figure speaks for it
    return _WORDED if claim.worded and not unheard else ACCEPTED


def _ordered(claims: Iterable[SumClaim], first: Sequence[SumClaim]) -> Iterator[SumClaim]:
    """
    Yield claims best first, but what only figures say of a total after what its words say.

    So figures that follow from these are seen to tell nothing more.
    """
    ranked = sorted(claims, key=_rank)
    best: dict[int, SumClaim] = {}
    worded: dict[int, float] = {}
    for claim in ranked:
        best.setdefault(claim.total, claim)
        if claim.worded and claim.score >= ACCEPTED:
            worded.setdefault(claim.total, claim.score)

    def turn(claim: SumClaim) -> tuple[float, int, int, tuple[int, ...]]:
        later = 0.0 if best[claim.total] is claim else SECOND
        if claim.evidence is Evidence.ARITHMETIC:
            later = max(later, claim.score - worded.get(claim.total, claim.score))
        return _rank(claim, later)

    yield from (claim for claim in sorted(ranked, key=turn) if claim not in first)


def _rank(claim: SumClaim, later: float = 0.0) -> tuple[float, int, int, tuple[int, ...]]:
    return -round(claim.score - later, 6), len(claim.parts), claim.total, claim.parts


def best(claims: Sequence[SumClaim], lift: float, view: View) -> Forest:
    """
    Return the best reading found: the greedy one, with claims exchanged while that is better.

    A claim that was kept out is tried first where it and what else its opponent kept out
    score more than that opponent.
    """
    forest, claims = _without_echoes(claims, lift, view)
    first: list[SumClaim] = []
    for _ in range(_SWAPS):
        found = _exchanged(claims, lift, forest, first, view)
        if found is None:
            break
        forest, claim = found
        first.append(claim)
    return forest


def _without_echoes(
    claims: Sequence[SumClaim], lift: float, view: View
) -> tuple[Forest, Sequence[SumClaim]]:
    """Return the greedy reading, and the claims but for those that it shows to be echoes."""
    forest = choose(claims, lift, (), view)
    for _ in range(_SWAPS):
        echoes = forest.echoes
        if not echoes:
            break
        claims = [each for each in claims if each not in echoes]
        forest = choose(claims, lift, (), view)
    return forest, claims


def _exchanged(
    claims: Sequence[SumClaim], lift: float, forest: Forest, first: Sequence[SumClaim], view: View
) -> tuple[Forest, SumClaim] | None:
    worth = forest.worth
    tried: tuple[float, Forest, SumClaim] | None = None
    for claim in _promising(forest, first):
        other = choose(claims, lift, (*first, claim), view)
        if other.worth > worth + _BETTER and (tried is None or other.worth > tried[0]):
            tried = other.worth, other, claim
    return (tried[1], tried[2]) if tried else None


def _promising(forest: Forest, first: Sequence[SumClaim]) -> list[SumClaim]:
    """Return the claims whose opponent keeps out more than it scores itself."""
    groups: dict[SumClaim, list[SumClaim]] = {}
    for claim, opponent in forest.kept_out:
        if opponent is not None and claim.score >= ACCEPTED:
            groups.setdefault(opponent, []).append(claim)
    found: list[SumClaim] = []
    for opponent, group in groups.items():
        freed = sum(sorted((each.score for each in group), reverse=True)[:4])
        if opponent not in first and freed > forest.net[opponent] + _BETTER:
            found += sorted(group, key=_rank)[:2]
    return sorted(found, key=_rank)[:_TRIES]
