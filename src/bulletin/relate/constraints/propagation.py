"""
Interval propagation: what all constraints together leave for every unknown.

Each constraint is asked what it leaves for its variables, until nothing moves or some
variable is left without room. Floats screen; what they reject is decided in fractions.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf

from bulletin.model.figures.interval import Interval
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.ranges import EVERYTHING, FLOAT_SLACK, Range
from bulletin.relate.constraints.single import possible
from bulletin.relate.network import Network

_FINEST = 2000  # bits of a denominator
_ROUNDS = 60  # narrowing that still moves after so many rounds moves by hairs only
_LEAST_STEP = 1e-4  # of the width: smaller steps are not worth another round


def narrow(
    constraints: Sequence[Constraint],
    ranges: list[Range],
    slack: float = FLOAT_SLACK,
    blame: list[int] | None = None,
) -> int | None:
    """
    Narrow `ranges` in place until nothing moves; return a variable left without room.

    Interval propagation: every constraint is asked what it leaves for each of its
    variables, again and again for those whose variables moved. An answer other than
    None is a proof that no true numbers fit (up to `slack`); None is no proof that
    some do, so this errs by missing, never by accusing.

    `blame`, one number a variable, collects as bits which constraints had a part in
    where each range now ends.
    """
    watchers: dict[int, list[int]] = {}
    for number, constraint in enumerate(constraints):
        for variable in constraint.variables:
            watchers.setdefault(variable, []).append(number)
    waiting = dict.fromkeys(range(len(constraints)))
    for _ in range(_ROUNDS):
        moved: dict[int, None] = {}
        for number in waiting:
            empty = _ask(constraints[number], number, ranges, slack, moved, blame)
            if empty is not None:
                return empty
        waiting = dict.fromkeys(n for variable in moved for n in watchers[variable])
        if not waiting:
            break
    return None


def _too_fine(ends: Range) -> bool:
    """
    Tell whether an end is a fraction so fine that no printed figure needs it.

    Products in a circle double the digits of their ends with every round. What is not
    narrowed further errs by missing, as all propagation does.
    """
    return any(isinstance(e, Fraction) and e.denominator.bit_length() > _FINEST for e in ends)


def _ask(  # noqa: PLR0913, PLR0917 - the inner loop of everything: no objects here
    constraint: Constraint,
    number: int,
    ranges: list[Range],
    slack: float,
    moved: dict[int, None],
    blame: list[int] | None,
) -> int | None:
    """Narrow the variables of one constraint; return one left without room."""
    left = constraint.implied(ranges, slack)
    causes = 1 << number
    if blame is not None:
        for variable in constraint.variables:
            causes |= blame[variable]
    for variable, (low, high) in zip(constraint.variables, left, strict=True):
        old = ranges[variable]
        if (low <= old[0] and high >= old[1]) or (not slack and _too_fine((low, high))):
            continue
        new = (low if low > old[0] else old[0], high if high < old[1] else old[1])  # noqa: FURB136 - quicker
        ranges[variable] = new
        if blame is not None:
            blame[variable] |= causes
        if new[0] > new[1]:
            return variable
        if _worthwhile(old, new):
            moved[variable] = None
    return None


def _worthwhile(old: Range, new: Range) -> bool:
    """Tell whether a range lost enough of its width for its neighbours to be asked again."""
    try:
        width = old[1] - old[0]
        return width == inf or (old[1] - new[1]) + (new[0] - old[0]) > _LEAST_STEP * float(width)
    except OverflowError:  # an end has run beyond all floats, and would run on
        return False


def interval(ends: Range) -> Interval:
    """Return a range of exact numbers as an interval."""
    return Interval(*(end if end in (inf, -inf) else Fraction(end) for end in ends))


def feasible(constraints: Sequence[Constraint], network: Network) -> bool:
    """
    Tell whether propagation leaves room for every variable; exact where it says no.

    Floats decide where they are certain: they are widened outward, so that what they
    reject is decided again in fractions. A single constraint is decided in fractions
    wherever floats see no clear room; several at once are taken as feasible there,
    which may miss a clash in figures of more than eleven digits.
    """
    if len(constraints) == 1:
        plain = possible(constraints[0], network.floats, network.exact)
        if plain is not None:
            return plain
        if _surely_holds(constraints[0], network.floats):
            return True
    elif narrow(constraints, list[Range](network.floats)) is None:
        return True
    return narrow(constraints, list(network.exact), slack=0) is None


def _surely_holds(constraint: Constraint, ranges: Sequence[Range]) -> bool:
    """
    Tell whether the target has clear room, which settles the rest; false if unsure.

    What leaves everything may only be undecided in floats, as a premise is that stands at
    its bound.
    """
    members = [ranges[variable] for variable in constraint.variables]
    implied = constraint.implied(ranges, FLOAT_SLACK)
    sizes = (abs(float(end)) for ends in members for end in ends)
    margin = 1e-9 * (max((size for size in sizes if size != inf), default=0.0) + 1)
    for (low, high), left in zip(members, implied, strict=True):
        if low != -inf and high != inf and left != EVERYTHING:
            return bool(max(low, left[0]) + margin < min(high, left[1]))
    return any(left != EVERYTHING for left in implied)


def left_for(
    variables: Iterable[int], constraints: Sequence[Constraint], ranges: Sequence[Range]
) -> list[Range] | None:
    """
    Return what the others leave for each of `variables` once their own print is ignored.

    None where even then nothing fits.
    """
    freed = list(ranges)
    wanted = tuple(variables)
    for variable in wanted:
        freed[variable] = EVERYTHING
    exact = any(isinstance(end, Fraction) for ends in ranges for end in ends)
    if narrow(constraints, freed, slack=0 if exact else FLOAT_SLACK) is not None:
        return None
    return [freed[variable] for variable in wanted]
