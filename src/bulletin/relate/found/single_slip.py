"""Whether one slip of a finger explains why a line does not add up."""

from collections.abc import Collection, Sequence

from bulletin.mistyping.digits import one_slip_explains
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
    low, high = -(-(abs(meant) - room) // step), (abs(meant) + room) // step
    return one_slip_explains(abs(middle) // step, low, high)
