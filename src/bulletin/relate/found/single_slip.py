"""Whether one slip of a finger explains why a line does not add up."""

from collections.abc import Collection, Iterator, Sequence

from bulletin.relate.found.integer_matrix import IntegerMatrix

_CLEARLY = 8  # times what rounding explains


def explained(
    sight: IntegerMatrix,
    line: int,
    target: int,
    parts: Sequence[int],
    suspects: Collection[int] | None = None,
) -> bool:
    """
    Tell whether one slip in one printed figure makes the line add up.

    A digit replaced, left out, put in, doubled or exchanged with its neighbour. Errs
    towards no: a line that is off by just anything is more likely misunderstood than
    mistyped, and one that is off by little was more likely rounded in another way.
    `suspects` are the figures that may be wrong, all of the line if None.
    """
    middle, half = sight.middle[line], sight.half[line]
    room = half[target] + sum(half[part] for part in parts)
    off = middle[target] - sum(middle[part] for part in parts)
    if abs(off) < _CLEARLY * room:
        return False
    return any(
        _mistyped(middle[each], half[each], middle[each] + (off if each != target else -off), room)
        for each in (target, *parts)
        if suspects is None or each in suspects
    )


def _mistyped(middle: int, half: int, meant: int, room: int) -> bool:
    """Tell whether a figure near `meant` turns into the printed one by one slip."""
    step = 2 * half  # of the last printed place
    if not step or middle % step or meant * middle < 0:
        return False
    printed = abs(middle) // step
    low, high = -(-(abs(meant) - room) // step), (abs(meant) + room) // step
    return any(low <= each <= high for each in _slips(str(printed)))


def _slips(text: str) -> Iterator[int]:
    """Yield the numbers from which one slip leads to the printed digits."""
    for at, digit in enumerate(text):
        before, after = text[:at], text[at + 1 :]
        yield from (int(before + other + after) for other in "0123456789" if other != digit)
        if after and after[0] != digit:
            yield int(before + after[0] + digit + after[1:])
        if after and after[0] == digit:
            yield int(before + after)
    for at in range(len(text) + 1):
        yield from (int(text[:at] + digit + text[at:]) for digit in "0123456789")
