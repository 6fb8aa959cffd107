"""
Whether conditions contradict each other, proved in fractions.

Farkas: multiply each condition by a number and add them all up. If what the sum must
reach lies beyond all that the ranges of the figures allow, no true numbers fit. The
solver only suggests the multipliers. They are moved until figures without a range
cancel out exactly; then the sum is worked out in fractions, and only what it shows
is believed.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import inf

from bulletin.locate.search.solver.elimination import moved_to_hold
from bulletin.locate.search.solver.linear import LinearRow, range_of_figure
from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.ranges import Range

_NEGLIGIBLE = 1e-9  # of the greatest: what float multipliers leave of terms that cancel out


def conflict(
    trial: Trial,
    rows: Sequence[LinearRow],
    multipliers: Mapping[int, float],
    freed: frozenset[int],
) -> tuple[int, ...] | None:
    """
    Return printed figures of which one must be wrong, None if that is not proved.

    `multipliers` belong to the numbers of the rows, all of which must rest on prints
    that are not ignored. The figures are in the order of the network, so of the table.
    """
    largest = max((abs(each) for each in multipliers.values()), default=0.0)
    given = {
        number: Fraction(each)
        for number, each in multipliers.items()
        if abs(each) > _NEGLIGIBLE * largest
    }
    for sign in (1, -1):
        signed = {number: sign * each for number, each in given.items()}
        proved = _proved(trial, rows, signed, freed)
        if proved is not None:
            return proved
    return None


def _proved(
    trial: Trial, rows: Sequence[LinearRow], near: dict[int, Fraction], freed: frozenset[int]
) -> tuple[int, ...] | None:
    members = dict.fromkeys(v for number in near for v in rows[number].factors)
    ranges = {variable: range_of_figure(trial, variable, freed) for variable in members}
    cancelling = _cancelling(rows, near, ranges)
    exact = moved_to_hold(near, cancelling, lambda number, factor: (0, abs(factor * near[number])))
    used = {number: rows[number] for number, each in exact.items() if each}
    reached = sum((_least(row, exact[number]) for number, row in used.items()), Fraction(0))
    summed = _summed(rows, exact)
    allowed = sum((_most(ranges[v], factor) for v, factor in summed.items()), Fraction(0))
    if not reached > allowed:
        return None
    support = {v for v in summed if v not in freed}
    support.update(v for row in used.values() for v in row.needs)
    return tuple(sorted(v for v in support if trial.network.doubtful(v)))


def _cancelling(
    rows: Sequence[LinearRow], near: Mapping[int, Fraction], ranges: Mapping[int, Range]
) -> Iterator[dict[int, Fraction]]:
    """Yield, for each figure that must not count, its factors in the rows."""
    summed = _summed(rows, near)
    for variable, (low, high) in ranges.items():
        factor = summed.get(variable, Fraction(0))
        terms = {n: rows[n].factors[variable] for n in near if variable in rows[n].factors}
        size = max(abs(near[number] * each) for number, each in terms.items())
        end = high if factor > 0 else low
        if abs(factor) <= Fraction(_NEGLIGIBLE) * size or end in (inf, -inf):
            yield terms


def _summed(rows: Sequence[LinearRow], multipliers: Mapping[int, Fraction]) -> dict[int, Fraction]:
    summed: dict[int, Fraction] = {}
    for number, each in multipliers.items():
        for variable, factor in rows[number].factors.items():
            summed[variable] = summed.get(variable, Fraction(0)) + each * factor
    return {variable: factor for variable, factor in summed.items() if factor}


def _least(row: LinearRow, multiplier: Fraction) -> Fraction | float:
    return _most((row.low, row.high), -multiplier, sign=-1)


def _most(ends: Range, factor: Fraction, sign: int = 1) -> Fraction | float:
    """Return the most that `factor` times a number within the ends can be, times `sign`."""
    end = ends[1] if factor > 0 else ends[0]
    if end in (inf, -inf):
        return inf * sign
    return sign * factor * Fraction(end)
