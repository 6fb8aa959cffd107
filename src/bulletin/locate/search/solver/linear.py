"""
The constraints of a case as linear conditions, exact.

A sum is linear. A product with a printed rate is linear too, although its base may be
printed nowhere: rate_low * base <= result <= rate_high * base for a base not below
zero. Whatever is left out here (hulls, ranks, means with drifting weights, a rate whose
print is ignored) makes the conditions weaker, never stronger, so that a conflict found
here is one; propagation sees to the rest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.constraint import AtMost, Product, Sum
from bulletin.relate.constraints.linear_bounds import Linear
from bulletin.relate.constraints.ranges import Number, Range


@dataclass(frozen=True, slots=True)
class LinearRow:
    """
    The weighted sum of some true numbers lies between `low` and `high`.

    It rests on the prints of the figures `needs`, and says nothing once one of them is
    ignored.
    """

    factors: dict[int, Fraction]
    low: Number
    high: Number
    needs: tuple[int, ...] = ()


def rows_of(trial: Trial) -> list[LinearRow]:
    """Return the linear conditions behind the constraints of a case, in their order."""
    return [row for each in trial.constraints for row in _rows(trial, each)]


def _rows(trial: Trial, constraint: object) -> Iterator[LinearRow]:
    if isinstance(constraint, Sum):
        constant = Fraction(constraint.constant)
        yield LinearRow(_weighed(constraint.variables, constraint.signs), constant, constant)
    elif isinstance(constraint, Linear):
        yield LinearRow(_weighed(constraint.variables, constraint.factors), *constraint.ends)
    elif isinstance(constraint, AtMost):
        whole, *parts = constraint.variables
        yield LinearRow(_weighed((whole, *parts), (1, *[-1] * len(parts))), Fraction(0), inf)
    elif isinstance(constraint, Product):
        yield from _of_product(trial, constraint)


def _weighed(variables: Sequence[int], factors: Sequence[int | Fraction]) -> dict[int, Fraction]:
    summed: dict[int, Fraction] = {}
    for variable, factor in zip(variables, factors, strict=True):
        summed[variable] = summed.get(variable, Fraction(0)) + factor
    return summed


def _of_product(trial: Trial, product: Product) -> Iterator[LinearRow]:
    """Yield the least and the most that the result can be; nothing if signs are open."""
    needs = _signs_rest_on(trial, product)
    rate = trial.network.exact[product.rate]
    if needs is None or rate[0] == -inf or rate[1] == inf:
        return
    for end, low, high in ((rate[0], Fraction(0), inf), (rate[1], -inf, Fraction(0))):
        factors = {
            product.result: Fraction(product.divisor),
            product.base: -(Fraction(end) + product.offset),
        }
        if product.result != product.base:  # the whole as a share of itself says nothing
            yield LinearRow(factors, low, high, needs)


def _signs_rest_on(trial: Trial, product: Product) -> tuple[int, ...] | None:
    """Return the prints that show the base not below zero, and the rate; None if none do."""
    network = trial.network
    needs = [product.rate] if network.printed(product.rate) else []
    base, result, rate = (
        network.exact[each] for each in (product.base, product.result, product.rate)
    )
    if base[0] >= 0:
        witness = product.base
    elif base == (-inf, inf) and result[0] >= 0 and rate[0] + product.offset > 0:
        witness = product.result  # then the base is a quotient of two that are not below zero
    else:
        return None
    if network.printed(witness) and trial.unprinted(witness)[0] < 0:
        needs.append(witness)
    return tuple(needs)


def range_of_figure(trial: Trial, variable: int, freed: frozenset[int]) -> Range:
    """Return the exact range of a figure, as printed or, once that is ignored, by its nature."""
    if variable not in freed:
        return trial.network.exact[variable]
    low, _ = trial.unprinted(variable)
    return (-inf if low == -inf else Fraction(0)), inf
