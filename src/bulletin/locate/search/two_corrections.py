"""Two corrections that fit each other, found by arithmetic before anything is propagated."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product
from math import isfinite
from typing import Protocol, TypeVar

from bulletin.model.figures.rounded_sum import reversed_ends, rounded_sum
from bulletin.relate.constraints.constraint import Constraint, Sum
from bulletin.relate.constraints.ranges import Range

_FREE = 20  # of the likeliest texts each, where no sum says which of them fit each other


class RangedText(Protocol):
    """A figure with the range of its proposed text."""

    @property
    def variable(self) -> int:
        """Return the figure."""

    @property
    def chance(self) -> float:
        """Return the chance of the slip that explains it."""

    @property
    def middle(self) -> float:
        """Return the middle of the range proposed for it."""


P = TypeVar("P", bound=RangedText)


def matching(
    one: Sequence[P], other: Sequence[P], constraints: Sequence[Constraint], ranges: Sequence[Range]
) -> Iterator[tuple[P, P]]:
    """Yield the combinations that satisfy a sum which both figures stand in, if there is one."""
    if not one or not other:
        return
    shared = _shared_sum(one[0].variable, other[0].variable, constraints, ranges)
    if shared is None:
        likely = [sorted(each, key=lambda meant: -meant.chance)[:_FREE] for each in (one, other)]
        yield from product(*likely)
        return
    sign_one, sign_other, target, tolerance = shared
    ranked = sorted(other, key=lambda each: each.middle)
    middles = [each.middle for each in ranked]
    for first in one:
        wanted = (target - sign_one * first.middle) * sign_other
        start = bisect_left(middles, wanted - tolerance)
        while start < len(middles) and middles[start] <= wanted + tolerance:
            yield first, ranked[start]
            start += 1


def _shared_sum(
    one: int, other: int, constraints: Sequence[Constraint], ranges: Sequence[Range]
) -> tuple[int, int, float, float] | None:
    """Return both signs, what the two must add up to, and within what; None if no such sum."""
    for constraint in constraints:
        if not isinstance(constraint, Sum) or not {one, other} <= set(constraint.variables):
            continue
        signs = dict(zip(constraint.variables, constraint.signs, strict=True))
        rest = [v for v in constraint.variables if v not in (one, other)]
        low, high = rounded_sum(
            (ranges[v] if signs[v] > 0 else reversed_ends(ranges[v]) for v in rest),
            -constraint.constant,
        )
        if not isfinite(low) or not isfinite(high):
            continue
        own = sum(ranges[v][1] - ranges[v][0] for v in (one, other))
        tolerance = float(high - low + own) / 2 * (1 + 1e-9)
        return signs[one], signs[other], -float(low + high) / 2, tolerance
    return None
