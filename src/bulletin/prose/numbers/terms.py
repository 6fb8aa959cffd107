"""Figures as terms of claims, whether they stand in a sentence or in a table."""

from fractions import Fraction
from typing import NamedTuple

from bulletin.model.figures.interval import Interval
from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextFigure
from bulletin.prose.numbers.hedges import Hedge
from bulletin.prose.numbers.numerals import NumeralWithUnit


class Term(NamedTuple):
    """
    A figure with the range of numbers that it stands for, in base units, its words' sign applied.

    `scale` is the power of ten between the printed number and its base unit, `digits` how
    many significant digits are printed.
    """

    figure: TextFigure
    ends: Interval
    value: Fraction
    scale: int
    digits: int
    exact: bool = False
    hedge: Hedge = Hedge.NONE
    sign: int = 1
    base: str = ""
    dimension: Dimension = Dimension.QUANTITY


def term_of(figure: TextFigure, numeral: NumeralWithUnit, sign: int) -> Term:
    """Return the term of a figure of a sentence with the sign of its words."""
    return Term(
        figure,
        numeral.interval().scaled(Fraction(sign)),
        sign * numeral.figure.value * Fraction(10) ** numeral.exponent,
        numeral.exponent,
        significant(numeral),
        numeral.exact,
        numeral.hedge,
        sign,
        numeral.base,
        numeral.dimension,
    )


def in_words(term: Term) -> bool:
    """Tell whether words say a figure: doubled, a quarter."""
    return not any(each.isdecimal() for each in term.figure.number)


def significant(numeral: NumeralWithUnit) -> int:
    """Return how many digits of a figure tell something; zeros at a whole number's end do not."""
    if numeral.worded:
        return 1
    digits = str(abs(numeral.figure.digits)).lstrip("0")
    return len(digits if numeral.figure.decimals else digits.rstrip("0"))
