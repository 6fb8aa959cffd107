"""Whether a case can be true once some figures are ignored, shown by numbers that fit."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import inf

from bulletin.locate.search.solver.elimination import ONE, moved_to_hold
from bulletin.locate.search.solver.linear import range_of_figure
from bulletin.locate.search.solver.program import Point
from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import narrow
from bulletin.relate.constraints.ranges import Range


def can_be_true(trial: Trial, near: Point | None, freed: frozenset[int]) -> bool:
    """
    Tell whether the rest can be true, exactly.

    Numbers near `near` that meet every constraint prove it. Where none are found,
    propagation in fractions decides, which may miss a contradiction.
    """
    if near is not None and _witnessed(trial, near, freed):
        return True
    ranges = [range_of_figure(trial, v, freed) for v in range(len(trial.network.cells))]
    return narrow(trial.constraints, ranges, slack=0) is None


def _witnessed(trial: Trial, near: Point, freed: frozenset[int]) -> bool:
    products = [each for each in trial.constraints if isinstance(each, Product)]
    rates = {each.rate for each in products}
    exact = _balanced(trial, near, rates, freed)
    for each in products:
        base = exact.get(each.base)
        if not base or each.result not in exact:
            return False
        exact[each.rate] = exact[each.result] * each.divisor / base - each.offset
    members = {v for each in trial.constraints for v in each.variables}
    if not members <= exact.keys():
        return False
    ranges: list[Range] = [(-inf, inf)] * len(trial.network.cells)
    for variable in members:
        low, high = range_of_figure(trial, variable, freed)
        if not low <= exact[variable] <= high:
            return False
        ranges[variable] = (exact[variable], exact[variable])
    return all(_holds(each, exact, ranges) for each in trial.constraints)


def _holds(constraint: Constraint, exact: Mapping[int, Fraction], ranges: Sequence[Range]) -> bool:
    """Tell whether numbers meet a constraint; `ranges` are the same numbers, as both ends."""
    if isinstance(constraint, Sum):  # nearly all of them, and much quicker so
        terms = zip(constraint.signs, constraint.variables, strict=True)
        return sum(sign * exact[variable] for sign, variable in terms) == constraint.constant
    if isinstance(constraint, Product):
        factor = exact[constraint.rate] + constraint.offset
        return exact[constraint.result] * constraint.divisor == exact[constraint.base] * factor
    left = zip(constraint.variables, constraint.implied(ranges), strict=True)
    return all(low <= exact[variable] <= high for variable, (low, high) in left)


def _balanced(
    trial: Trial, near: Point, rates: set[int], freed: frozenset[int]
) -> dict[int, Fraction]:
    """Return numbers near those given of which every sum of levels is exact."""
    sums: Sequence[Mapping[int, Fraction]] = [
        dict(zip(each.variables, map(Fraction, each.signs), strict=True))
        | {ONE: Fraction(-each.constant)}
        for each in trial.constraints
        if isinstance(each, Sum) and rates.isdisjoint(each.variables)
    ]
    loose = {v for v in near if v in freed or not trial.network.printed(v)}
    return moved_to_hold(near, sums, lambda each, _: (each in loose, Fraction(-each)))
