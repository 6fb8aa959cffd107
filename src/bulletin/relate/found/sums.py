"""Sums that the figures show: totals of runs, of runs of totals, of parts at equal steps."""

from collections.abc import Collection, Iterable, Sequence
from math import log2

from bulletin.relate.found.adjacent import beside
from bulletin.relate.found.apart import apart, finders, paired, stepped
from bulletin.relate.found.candidate import Guess
from bulletin.relate.found.evidence import MARGIN, MOST, Claim, Pattern, discounted, weigh
from bulletin.relate.found.integer_matrix import IntegerMatrix

Known = tuple[int, frozenset[int]]
_ROUNDS = 6
_FEWEST = 3  # a total and two parts
_FEW = 3  # lines of an everyday table
_SCATTERED = 40  # items in them, among which parts apart from their total are sought


class Chosen:
    """The sums believed so far, those that labels tell included."""

    def __init__(self, known: Collection[Known], twins: Sequence[int]) -> None:
        self.twins = twins
        self.known = set(known)
        self.patterns: list[Pattern] = []
        self.parts_of: dict[int, list[frozenset[int]]] = {}
        for target, parts in known:
            self.parts_of.setdefault(target, []).append(parts)

    def add(self, pattern: Pattern) -> None:
        """Believe a sum."""
        self.patterns.append(pattern)
        parts = frozenset(pattern.parts)
        self.known.add((pattern.target, parts))
        self.parts_of.setdefault(pattern.target, []).append(parts)

    def under(self, target: int, seen: frozenset[int] = frozenset()) -> set[int]:
        """Return all that is part of a series, at any depth."""
        found: set[int] = set()
        for parts in self.parts_of.get(target, ()):
            for part in parts - seen:
                found |= {part} | self.under(part, seen | {target, part})
        return found

    def same(self, parts: Iterable[int]) -> set[int]:
        """Return the parts, each replaced by the first series with the same figures."""
        return {self.twins[part] for part in parts}

    def leaves(self, series: Iterable[int]) -> list[int]:
        """Return the last parts of the given series, each replaced by its first breakdown."""
        found: list[int] = []
        for each in series:
            below = self.parts_of.get(each)
            found += self.leaves(below[0]) if below else [each]
        return sorted(found)


def find(
    sight: IntegerMatrix, known: Collection[Known] = (), doubted: Collection[Known] = ()
) -> list[Pattern]:
    """
    Return the sums in one direction that chance can hardly have made.

    First totals beside their parts, then totals of such totals, and so on; then parts
    that stand apart from their total. `known` are sums that need not be found again,
    `doubted` those that labels tell and the figures do not bear out.
    """
    most = _most_told(sight)
    if most < MARGIN:
        return []
    chosen = Chosen(known, _twins(sight))
    every = [each for each in range(sight.series) if any(line[each] for line in sight.printed)]
    few = sight.lines <= _FEW
    if known and few and len(_top(every, Chosen([*known, *doubted], ()))) < _FEWEST:
        return []  # labels tell how everything hangs together
    _totals_of_totals(sight, every, chosen)
    if few and len(every) > _SCATTERED:
        return chosen.patterns  # so many items in so few lines add up somehow by chance
    if most >= MARGIN + 2 * log2(max(1, len(every))):
        _gapped(sight, every, chosen)
    return chosen.patterns


def _twins(sight: IntegerMatrix) -> list[int]:
    """Return for each series the first one with the same figures: a sole part and its total."""
    first: dict[tuple[int, ...], int] = {}
    return [
        first.setdefault(figures, series)
        for series, figures in enumerate(zip(*sight.middle, strict=True))
    ]


def _totals_of_totals(sight: IntegerMatrix, every: Sequence[int], chosen: Chosen) -> None:
    """Choose totals beside their parts, then totals of what is left, and so on."""
    for _ in range(_ROUNDS):
        before = len(chosen.patterns)
        order = _top(every, chosen)
        for pattern in _convincing(sight, beside(sight, every, order)):
            if _fits(pattern, chosen, order):
                chosen.add(pattern)
        if len(chosen.patterns) == before:
            return


def _gapped(sight: IntegerMatrix, every: Sequence[int], chosen: Chosen) -> None:
    """Choose totals that stand apart from their parts, or whose parts stand apart."""
    order = _top(every, chosen)
    orders = [every, order] if order != every else [every]
    ready = finders(sight, orders)
    guesses = (
        guess for search in (paired, apart, stepped) for finder in ready for guess in search(finder)
    )
    for pattern in _convincing(sight, guesses):
        shorter = _contracted(sight, pattern, chosen)
        if shorter and _new(shorter, chosen):
            chosen.add(shorter)


def _contracted(sight: IntegerMatrix, pattern: Pattern, chosen: Chosen) -> Pattern | None:
    """Return the pattern with totals in place of all of their parts, None if that fails."""
    parts = set(pattern.parts)
    for total, below in chosen.known:
        if total != pattern.target and below <= parts:
            parts = parts - below | {total}
    if parts == set(pattern.parts):
        return pattern
    shorter = discounted(
        sight, weigh(sight, Claim(pattern.target, tuple(sorted(parts))), pattern.cost)
    )
    return shorter if shorter.convincing else None


def _most_told(sight: IntegerMatrix) -> float:
    """Return the bits that the figures of all lines could tell of one sum at best."""
    return sum(min(MOST, max(each, default=0.0) + 1) for each in sight.worth)


def _top(every: Sequence[int], chosen: Chosen) -> list[int]:
    """Return the series that are part of no other."""
    parts = {part for found in chosen.parts_of.values() for parts in found for part in parts}
    return [each for each in every if each not in parts]


def _convincing(sight: IntegerMatrix, guesses: Iterable[Guess]) -> list[Pattern]:
    """Return the guesses that the figures bear out, the best first."""
    seen: dict[tuple[int, tuple[int, ...]], Pattern] = {}
    for target, parts, cost in guesses:
        if (target, parts) not in seen and _alike(sight, target, parts):
            seen[target, parts] = weigh(sight, Claim(target, parts), cost)
    found = [discounted(sight, each) for each in seen.values() if each.convincing]
    found = [each for each in found if each.convincing]
    return sorted(found, key=lambda each: (-each.score, -len(each.parts), each.target, each.parts))


def _fits(pattern: Pattern, chosen: Chosen, order: Sequence[int]) -> bool:
    """Tell whether no part has been given to another total in this round."""
    free = set(_top(order, chosen))
    again = chosen.parts_of.get(pattern.target, ())
    return (
        set(pattern.parts) <= free - {pattern.target}
        and not any(other & set(pattern.parts) for other in again)
        and _new(pattern, chosen)
    )


def _new(pattern: Pattern, chosen: Chosen) -> bool:
    """Tell whether a sum says something that is not known, and makes no circle."""
    parts = frozenset(pattern.parts)
    alike = chosen.same(parts)
    known = [chosen.same(other) for other in chosen.parts_of.get(pattern.target, ())]
    if any(alike <= other or other <= alike for other in known):
        return False
    if parts <= chosen.under(pattern.target):
        return False
    if any(pattern.target in chosen.under(part) for part in parts):
        return False
    if any(parts <= chosen.under(part) for part in parts):
        return False
    same = chosen.leaves(parts)
    return not any(
        chosen.leaves(other) == same for other in chosen.parts_of.get(pattern.target, ())
    )


def _alike(sight: IntegerMatrix, target: int, parts: Sequence[int]) -> bool:
    """Tell whether each line is printed in one power of ten, so that no part gets lost."""
    return all(
        len({line[each] for each in (target, *parts) if printed[each]}) <= 1
        for line, printed in zip(sight.exponent, sight.printed, strict=True)
    )
