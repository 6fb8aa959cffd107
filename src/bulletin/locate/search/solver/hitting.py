"""
Sets of figures that meet every conflict, one size at a time, all of them.

Conflicts are learnt on the way: whatever meets all known ones is put to an oracle,
which answers with one more or with none (implicit hitting sets: Reiter 1987; Moreno-
Centeno and Karp 2013). Every set is met once, by the first figure in the order of its
conflict; what was tried there is barred from the sets that follow.
"""

from collections.abc import Callable, Iterator, Sequence

_MOST_STEPS = 20_000

Oracle = Callable[[tuple[int, ...]], tuple[int, ...] | None]


class SpentError(Exception):
    """All the work allowed is done, and there was more to do."""


class Hitting:
    """
    Conflicts among figures, and the sets that meet them all.

    Raises:
        SpentError: more combinations would have to be tried than are allowed.
    """

    def __init__(self, conflicts: Sequence[tuple[int, ...]], oracle: Oracle) -> None:
        self._masks: list[int] = []
        self._oracle = oracle
        self._steps = 0
        for each in conflicts:
            self.learn(each)

    def learn(self, conflict: tuple[int, ...]) -> None:
        """Add a conflict; one that it is part of says nothing more."""
        mask = _mask(conflict)
        if not any(each & mask == each for each in self._masks):
            self._masks = [each for each in self._masks if each & mask != mask] + [mask]

    def least(self, known: Sequence[int]) -> int:
        """Return how many figures beyond the known ones are needed at least."""
        chosen = _mask(known)
        return _disjoint([each for each in self._masks if not each & chosen])

    def sets(self, known: tuple[int, ...], size: int) -> Iterator[tuple[int, ...]]:
        """Yield each set of `known` and up to `size` more figures that no conflict refutes."""
        for found in self._extended(_mask(known), 0, size):
            yield _members(found)

    def _extended(self, chosen: int, barred: int, room: int) -> Iterator[int]:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise SpentError
        options = self._open(chosen, barred)
        while not options:
            answer = self._oracle(_members(chosen))
            if answer is None:
                yield chosen
                return
            if not answer:
                return  # wrong whatever figures are ignored
            self.learn(answer)
            options = self._open(chosen, barred)
        if not all(options) or _disjoint(options) > room:
            return
        for member in _members(min(options, key=int.bit_count)):
            yield from self._extended(chosen | 1 << member, barred, room - 1)
            barred |= 1 << member

    def _open(self, chosen: int, barred: int) -> list[int]:
        """Return what is left to choose from in each conflict that is not met yet."""
        return [each & ~barred for each in self._masks if not each & chosen]


def _disjoint(masks: Sequence[int]) -> int:
    """Return a number of conflicts without a common figure: each needs one of its own."""
    taken = count = 0
    for mask in sorted(masks, key=int.bit_count):
        if not mask & taken:
            taken |= mask
            count += 1
    return count


def _mask(figures: Sequence[int]) -> int:
    mask = 0
    for each in figures:
        mask |= 1 << each
    return mask


def _members(mask: int) -> tuple[int, ...]:
    """Return the figures of a mask, lowest first: the order in which the network met them."""
    found = []
    while mask:
        lowest = mask & -mask
        found.append(lowest.bit_length() - 1)
        mask ^= lowest
    return tuple(found)
