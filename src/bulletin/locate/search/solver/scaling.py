"""The origin and the unit in which the solver sees a figure."""

from fractions import Fraction
from math import inf

from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.ranges import Range

Scale = tuple[Fraction, Fraction]


def scale_of(trial: Trial, variable: int) -> Scale:
    """
    Return the middle of a figure's range and the width of it, one unit of its last digit.

    Those of a number that is not printed are guessed from the figures it is tied to;
    a poor guess costs the solver digits, and never makes a proof wrong.
    """
    ends = trial.network.exact[variable]
    if _bounded(ends):
        return _middle(ends), _width(ends)
    for each in trial.constraints:
        if isinstance(each, Product) and variable == each.base:
            guess = _base(trial, each)
            if guess is not None:
                return guess
    return Fraction(0), _coarsest(trial, variable)


def _base(trial: Trial, product: Product) -> Scale | None:
    """Return what the middles of result and rate imply for the base."""
    result, rate = trial.network.exact[product.result], trial.network.exact[product.rate]
    if not _bounded(result) or not _bounded(rate):
        return None
    factor = _middle(rate) + product.offset
    if factor <= 0:
        return None
    return _middle(result) * product.divisor / factor, _width(result) * product.divisor / factor


def _coarsest(trial: Trial, variable: int) -> Fraction:
    """Return the greatest unit among the figures that a number shares a constraint with."""
    widths = (
        _width(trial.network.exact[other])
        for each in trial.constraints
        if variable in each.variables
        for other in each.variables
        if _bounded(trial.network.exact[other])
    )
    return max(widths, default=Fraction(1))


def _bounded(ends: Range) -> bool:
    return ends[0] != -inf and ends[1] != inf and ends[0] < ends[1]


def _middle(ends: Range) -> Fraction:
    return Fraction(ends[0] + ends[1]) / 2


def _width(ends: Range) -> Fraction:
    return Fraction(ends[1] - ends[0])
