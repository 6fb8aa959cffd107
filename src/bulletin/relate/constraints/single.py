"""
Whether one sum or product can be true by itself, without propagation.

What two ranges of positive numbers leave for a third is one range, as is what the terms of a
sum leave for another: so the constraint can be met just where it and what is printed meet.
Floats say so where there is clear room; what they do not see is decided in whole numbers.
"""

from collections.abc import Sequence
from math import isfinite

from bulletin.model.figures.rounded_sum import reversed_ends, rounded_sum
from bulletin.relate.constraints.constraint import Constraint, Product, Sum, in_whole_numbers
from bulletin.relate.constraints.ranges import Number, Range

_MARGIN = 1e-9  # of the sizes: far more than floats lose


def possible(
    constraint: Constraint, floats: Sequence[tuple[float, float]], exact: Sequence[Range]
) -> bool | None:
    """
    Tell whether some numbers inside the ranges meet a constraint; None where that is not plain.

    It is not where a figure is tied to itself, nor where one may be anything or, in a product,
    below zero.
    """
    if len(set(constraint.variables)) < len(constraint.variables):
        return None
    if isinstance(constraint, Product):
        return _product(constraint, floats, exact)
    if isinstance(constraint, Sum):
        return _sum(constraint, floats, exact)
    return None


def _product(
    tied: Product, floats: Sequence[tuple[float, float]], exact: Sequence[Range]
) -> bool | None:
    least, most = floats[tied.result]
    low, high = floats[tied.base]
    rate = floats[tied.rate]
    down, up = rate[0] + tied.offset, rate[1] + tied.offset
    least, most = least * tied.divisor, most * tied.divisor
    if not (least > 0 and low > 0 and down > 0 and isfinite(most) and isfinite(high * up)):
        return None
    margin = _MARGIN * (most + high * up + 1)
    if low * down + margin < most and least + margin < high * up:
        return True
    result, base, factor = exact[tied.result], exact[tied.base], exact[tied.rate]
    return (
        _excess(tied, base[0], factor[0], result[1]) <= 0
        and _excess(tied, base[1], factor[1], result[0]) >= 0
    )


def _excess(tied: Product, base: Number, rate: Number, result: Number) -> int:
    """Return by how much a product is more than the result, over some positive number."""
    one, below = base.as_integer_ratio()
    other, under = rate.as_integer_ratio()
    whole, beneath = result.as_integer_ratio()
    product = one * (other + tied.offset * under) * beneath
    return product - whole * tied.divisor * below * under


def _sum(tied: Sum, floats: Sequence[tuple[float, float]], exact: Sequence[Range]) -> bool | None:
    low = high = margin = 0.0
    for variable, sign in zip(tied.variables, tied.signs, strict=True):
        least, most = floats[variable]
        if sign > 0:
            low, high = low + least, high + most
        else:
            low, high = low - most, high - least
        margin += abs(least) + abs(most)
    margin = _MARGIN * (margin + abs(tied.constant) + 1)
    if not isfinite(margin):
        return None
    if low + margin < tied.constant < high - margin:
        return True
    whole = in_whole_numbers([exact[variable] for variable in tied.variables])
    if whole is None:
        return None
    terms, over = whole
    pairs = zip(terms, tied.signs, strict=True)
    total = rounded_sum(ends if sign > 0 else reversed_ends(ends) for ends, sign in pairs)
    return bool(total.low <= tied.constant * over <= total.high)
