"""Quick questions about figures before a claim is made of them."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from bulletin.model.figures.interval import Interval
from bulletin.prose.numbers.terms import Term
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.propagation import narrow
from bulletin.relate.constraints.ranges import Range
from bulletin.words.lexicon import entries, power_of


def fits(constraints: Sequence[Constraint], *terms: Term, latent: Sequence[Range] = ()) -> bool:
    """Tell whether figures can meet constraints whose variables they are, in their order."""
    ranges: list[Range] = [(each.ends.low, each.ends.high) for each in terms]
    return narrow(list(constraints), [*ranges, *latent], slack=0) is None


def about_fits(
    constraints: Sequence[Constraint], terms: Sequence[Term], latent: Sequence[Range]
) -> bool:
    """Tell the same by floats, to weigh with: errs towards yes by a rounding of the machine."""
    ends = [(each.ends.low, each.ends.high) for each in terms]
    ranges: list[Range] = [(float(low), float(high)) for low, high in (*ends, *latent)]
    return narrow(list(constraints), ranges) is None


def could_slip(constraints: Sequence[Constraint], terms: Sequence[Term]) -> bool:
    """Tell whether figures meet constraints once one has a multiplier that is taken for its own."""
    return any(
        fits(constraints, *terms[:place], rescaled, *terms[place + 1 :])
        for place, each in enumerate(terms)
        for rescaled in rescalings(each)
    )


def rescalings(each: Term) -> list[Term]:
    """Return a figure in the multipliers that are taken for its own."""
    found = []
    for power in _confused().get(each.scale, ()):
        factor = Fraction(10) ** (power - each.scale)
        found.append(
            each._replace(ends=each.ends.scaled(factor), value=each.value * factor, scale=power)
        )
    return found


@cache
def _confused() -> dict[int, tuple[int, ...]]:
    """Return for each power of ten of a multiplier the powers that it is taken for."""
    found: dict[int, set[int]] = {}
    for word, others in entries("exchanged").items():
        for other in others:
            one, two = power_of(word), power_of(other)
            if one is not None and two is not None:
                found.setdefault(one, set()).add(two)
                found.setdefault(two, set()).add(one)
    return {power: tuple(sorted(others)) for power, others in found.items()}


def made_a_hundred(run: Sequence[Term]) -> list[Term]:
    """
    Return shares that make a hundred to the digit, loosened by a last digit each.

    Whoever prints them so has adjusted one of them, as is the custom. Others stay as they are.
    """
    if sum((each.value for each in run), Fraction(0)) != _HUNDRED or len(run) < _FEWEST:
        return list(run)
    return [_loosened(each) for each in run]


_HUNDRED = 100
_FEWEST = 3


def _loosened(each: Term) -> Term:
    """Return a share with room for one more last digit on either side."""
    width = each.ends.width
    return each._replace(ends=Interval(each.ends.low - width, each.ends.high + width))
