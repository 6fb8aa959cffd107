"""Accounts that the figures show: what was there, and came, less what went, is what is left."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, product
from math import comb, log2
from typing import NamedTuple

from bulletin.relate.found.integer_matrix import IntegerMatrix

_WIDEST = 9  # series beside the target that may be entries
_MOST = 24  # series that may be targets: in wider tables none is sought
_FEWEST = 3  # lines that hold, and in which the target is more than rounding
_SHOWN = 2  # lines in which an entry is
_ENOUGH = 200  # ways that fit a line: of figures so small none is looked at further
_PILOTS, _AGREE = 4, 3  # lines asked for ways to sign the entries, and how many must agree
_ONE_IN = 3  # lines that may fail, to those that hold
_CERTAIN = 14.0  # bits left over when the choice among all ways is paid for
_MEMORY = 6  # lines that a line is compared with
_SIGNS = -1, 0, 1
_LEVELS = "level", "change", "unknown"  # families of what may be received and issued

Signs = tuple[int, ...]


class Account(NamedTuple):
    """A target, its entries each with a sign, the lines that hold and fail, its size in all."""

    target: int
    parts: tuple[int, ...]
    signs: Signs
    held: tuple[int, ...]
    failed: tuple[int, ...]
    size: int

    @property
    def members(self) -> frozenset[int]:
        """Return the target and its entries."""
        return frozenset((self.target, *self.parts))

    @property
    def rank(self) -> tuple[int, int, bool, int]:
        """Return what comes first: few entries, few taken away, a large target at either end."""
        inside = min(self.parts) < self.target < max(self.parts)
        return len(self.parts), self.signs.count(-1), inside, -self.size


def find_accounts(
    sight: IntegerMatrix, kinds: Sequence[object], taken: Collection[int]
) -> list[Account]:
    """
    Return the accounts of levels, the simplest for each target.

    The judge of readings weighs sums of parts side by side, and knows no minus; here entries
    stand apart, and each may be taken away, as it may where it is below zero itself.
    `closing = opening + received - issued`, `GDP = consumption + investment + exports - imports`.
    The target is none of the series `taken`, which sums tie already, and its entries are of
    its kind: `kinds` has that of each series, None of what is no entry. They stand on one side
    of it, or around it where they are few. What a line adds to the evidence is what is new in
    it. Errs by missing.
    """
    entries = [n for n, kind in enumerate(kinds) if kind is not None]
    levels = [each for each in entries if _is_level(sight, each)]
    free = [each for each in levels if each not in taken]
    if sight.lines < _FEWEST or len(free) > _MOST:
        return []
    found = [
        account
        for target in free
        for beside in _beside([n for n in levels if kinds[n] == kinds[target]], target)
        if (account := _best(sight, target, beside, len(free)))
    ]
    return _apart_from_one_another(sorted(found, key=lambda one: (one.rank, one.target)))


def _apart_from_one_another(found: Sequence[Account]) -> list[Account]:
    """
    Return the accounts without common members, none where more of them share some.

    Prices by the hour, or small figures that hardly change, can be made up of one another in
    many ways: then none is an account.
    """
    kept: list[Account] = []
    rivals = set[frozenset[int]]()
    for each in found:
        if all(each.members.isdisjoint(other.members) for other in kept):
            kept.append(each)
        elif all(each.members != other.members for other in kept):
            rivals.add(each.members)
    return kept if len(rivals) <= len(kept) else []


def _is_level(sight: IntegerMatrix, series: int) -> bool:
    return sight.families[series].startswith(_LEVELS) and (
        sum(line[series] for line in sight.printed) >= _FEWEST
    )


def _lines_of_levels(sight: IntegerMatrix) -> list[int]:
    return [line for line in range(sight.lines) if sight.family[line].startswith(_LEVELS)]


def _beside(levels: Sequence[int], target: int) -> Iterator[tuple[int, ...]]:
    """Yield the series that may be entries: all of a few, else those before and those after."""
    place = levels.index(target)
    before, after = levels[:place], levels[place + 1 :]
    if len(levels) <= _WIDEST + 1:
        yield from ((*before, *after),) if len(levels) >= _FEWEST else ()
    else:
        yield from (tuple(side) for side in (before[-_WIDEST:], after[:_WIDEST]) if len(side) > 1)


def _best(
    sight: IntegerMatrix, target: int, entries: tuple[int, ...], choices: int
) -> Account | None:
    """Return the simplest account of a target, None where nothing is certain enough."""
    fullest = sorted(
        (n for n in _lines_of_levels(sight) if sight.printed[n][target]),
        key=lambda n: -sum(map(sight.printed[n].__getitem__, entries)),
    )
    pilots = fullest[:_PILOTS]
    ways = (islice(_ways(sight, n, target, entries), _ENOUGH) for n in pilots)
    votes = Counter(signs for each in ways for signs in each)
    agree = [signs for signs, lines in votes.items() if lines >= min(_AGREE, len(pilots))]
    several = [signs for signs in agree if sum(map(abs, signs)) > 1]
    found = [_weighed(sight, target, entries, signs, choices) for signs in several]
    return min((each for each in found if each), key=lambda each: each.rank, default=None)


def _cost(signs: Signs, choices: int) -> float:
    """Return how many bits it takes to name one target, its entries, and which are taken away."""
    used, less = sum(map(abs, signs)), signs.count(-1)
    entries = log2(1 + len(signs)) + log2(comb(len(signs), used))
    return log2(choices) + entries + log2(1 + used) + log2(comb(used, less))


def _ways(sight: IntegerMatrix, line: int, target: int, entries: Sequence[int]) -> Iterator[Signs]:
    """Yield each way to sign the entries of a line so that they come to the target."""
    middle, half = sight.middle[line], sight.half[line]
    cut = len(entries) // 2
    left, right = _signed(middle, entries[:cut]), _signed(middle, entries[cut:])
    room = half[target] + sum(half[each] for each in entries)
    sums = [size for size, _ in right]
    for size, signs in left:
        gap = middle[target] - size
        low, high = bisect_left(sums, gap - room), bisect_right(sums, gap + room)
        for other, rest in right[low:high]:
            both = (*signs, *rest)
            used = sum(half[each] for each, sign in zip(entries, both, strict=True) if sign)
            if abs(gap - other) <= half[target] + used:
                yield both


def _signed(middle: Sequence[int], entries: Sequence[int]) -> list[tuple[int, Signs]]:
    """Return what the entries come to in each way to sign them, the least first."""
    return sorted(
        (sum(sign * middle[each] for each, sign in zip(entries, signs, strict=True)), signs)
        for signs in product(_SIGNS, repeat=len(entries))
    )


def _weighed(
    sight: IntegerMatrix, target: int, entries: Sequence[int], signs: Signs, choices: int
) -> Account | None:
    """Return an account with the evidence of its lines, None where it is too little."""
    parts = tuple(each for each, sign in zip(entries, signs, strict=True) if sign)
    kept = tuple(sign for sign in signs if sign)
    members, held, failed, bits = (target, *parts), list[int](), list[int](), list[float]()
    seen = Counter[int]()  # in how many lines that hold a member is more than rounding
    lines = [
        line
        for line in _lines_of_levels(sight)
        if all(sight.printed[line][each] for each in members)
    ]
    for line in lines:
        middle, room = sight.middle[line], sum(sight.half[line][each] for each in members)
        gap = middle[target] - sum(s * middle[p] for p, s in zip(parts, kept, strict=True))
        if abs(gap) > room:
            failed.append(line)
            if len(failed) * _ONE_IN > len(lines) - len(failed):
                return None  # no lines that are left would make up for these
            continue
        news = (_apart(sight, line, other, members) for other in held[-_MEMORY:])
        bits.append(log2(1 + min(news, default=max(abs(middle[each]) for each in members)) / room))
        held.append(line)
        seen.update(each for each in members if abs(middle[each]) > room)
    score = sum(bits) - _cost(signs, choices)
    telling = sum(each > 1 for each in bits) >= _FEWEST and seen[target] >= _FEWEST
    shown = telling and all(seen[each] >= _SHOWN for each in parts)
    if score < _CERTAIN or not shown:
        return None
    size = sum(abs(sight.middle[line][target]) for line in held)
    return Account(target, parts, kept, tuple(held), tuple(failed), size)


def _apart(sight: IntegerMatrix, line: int, other: int, members: Sequence[int]) -> float:
    """Return how far figures lie from another line of the same proportions, which says the same."""
    one = [sight.middle[line][each] for each in members]
    two = [sight.middle[other][each] for each in members]
    scale = sum(map(abs, one)) / max(1, sum(map(abs, two)))
    return max(abs(mine - scale * theirs) for mine, theirs in zip(one, two, strict=True))
