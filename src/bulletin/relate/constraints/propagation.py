"""
Interval propagation: what all constraints together leave for every unknown.

Each constraint is asked what it leaves for its variables, until nothing moves or some
variable is left without room. Floats screen; what they reject is decided in fractions.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf
from typing import Protocol

from bulletin.model.figures.interval import Interval
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.ranges import EVERYTHING, FLOAT_SLACK, Range
from bulletin.relate.constraints.single import possible

_FINEST = 2000  # bits of a denominator
_ROUNDS = 60  # narrowing that still moves after so many rounds moves by hairs only
_KEPT = 1 << 14  # answers of constraints
_LEAST_STEP = 1e-4  # of the width: smaller steps are not worth another round


class Propagation:
    """
    Constraints that are asked again and again, with what they left for the same ranges before.

    What floats leave is kept; fractions take longer to look up than to work out.
    """

    def __init__(self, constraints: Sequence[Constraint]) -> None:
        self._constraints = constraints
        self._watchers: dict[int, list[int]] = {}
        for number, constraint in enumerate(constraints):
            for variable in constraint.variables:
                self._watchers.setdefault(variable, []).append(number)
        self._known: dict[tuple[object, ...], list[_Change]] = {}

    def narrow(
        self, ranges: list[Range], slack: float = FLOAT_SLACK, blame: list[int] | None = None
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
        waiting = dict.fromkeys(range(len(self._constraints)))
        for _ in range(_ROUNDS):
            moved: dict[int, None] = {}
            for number in waiting:
                changes = self._changes(number, ranges, slack)
                if blame is not None and changes:
                    _blame(number, self._constraints[number], changes, blame)
                for variable, new, worthwhile in changes:
                    ranges[variable] = new
                    if new[0] > new[1]:
                        return variable
                    if worthwhile:
                        moved[variable] = None
            waiting = dict.fromkeys(n for variable in moved for n in self._watchers[variable])
            if not waiting:
                break
        return None

    def _changes(self, number: int, ranges: list[Range], slack: float) -> "list[_Change]":
        constraint = self._constraints[number]
        if not slack:
            return _changes(constraint, ranges, slack)
        asked = number, slack, *[ranges[variable] for variable in constraint.variables]
        known = self._known.get(asked)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[asked] = _changes(constraint, ranges, slack)
        return known


def narrow(
    constraints: Sequence[Constraint],
    ranges: list[Range],
    slack: float = FLOAT_SLACK,
    blame: list[int] | None = None,
) -> int | None:
    """Narrow `ranges` in place once, as `Propagation.narrow` does."""
    return Propagation(constraints).narrow(ranges, slack, blame)


def _too_fine(ends: Range) -> bool:
    """
    Tell whether an end is a fraction so fine that no printed figure needs it.

    Products in a circle double the digits of their ends with every round. What is not
    narrowed further errs by missing, as all propagation does.
    """
    return any(isinstance(e, Fraction) and e.denominator.bit_length() > _FINEST for e in ends)


_Change = tuple[int, Range, bool]  # a variable, its new range, and whether its neighbours are asked


def _changes(constraint: Constraint, ranges: list[Range], slack: float) -> list[_Change]:
    """Narrow the variables of one constraint, up to one left without room; return what changed."""
    found: list[_Change] = []
    left = constraint.implied(ranges, slack)
    for variable, (low, high) in zip(constraint.variables, left, strict=True):
        old = ranges[variable]
        if (low <= old[0] and high >= old[1]) or (not slack and _too_fine((low, high))):
            continue
        new = (low if low > old[0] else old[0], high if high < old[1] else old[1])  # noqa: FURB136 - quicker
        ranges[variable] = new
        if new[0] > new[1]:
            return [*found, (variable, new, False)]
        found.append((variable, new, _worthwhile(old, new)))
    return found


def _blame(
    number: int, constraint: Constraint, changes: Sequence[_Change], blame: list[int]
) -> None:
    """Note of each variable that changed which constraints had a part in it."""
    causes = 1 << number
    for variable in constraint.variables:
        causes |= blame[variable]
    for variable, _, _ in changes:
        blame[variable] |= causes


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


class KnownRanges(Protocol):
    """What is known of variables: a range for each, exact and in floats."""

    @property
    def exact(self) -> list[Range]:
        """Return the exact ranges."""

    @property
    def floats(self) -> list[tuple[float, float]]:
        """Return the same in floats."""


def feasible(constraints: Sequence[Constraint], network: KnownRanges) -> bool:
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
