"""A number as it was printed, and the interval it stands for."""

import re
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from bulletin.errors import NotAFigureError
from bulletin.messages.message import Message
from bulletin.model.figures.interval import Interval

# Counts rounded at random to base 3 or 5, up or down, may be off by almost the base.
AT_RANDOM = {3: 4, 5: 8}  # base: quantum
_PLAIN = re.compile(r"([+-]?)(\d+)(?:\.(\d*))?")


class Rounding(StrEnum):
    """How a publisher came from the true number to the printed one; a count may be exact."""

    NEAREST = "nearest"
    TRUNCATED = "truncated"
    ADJUSTED = "adjusted"
    EXACT = "exact"


class Figure(NamedTuple):
    """
    A printed number: all its digits as one integer, and how many stand after the point.

    `103.0` and `103` are different figures. `quantum` counts the steps of the last
    printed place in which the publisher rounds: 1 almost always, 5 where counts are
    rounded to base 5, 100 where thousands are printed in full but rounded to hundreds.

    >>> Figure.read("149.8").interval()
    Interval(low=Fraction(599, 4), high=Fraction(2997, 20))
    """

    digits: int
    decimals: int
    quantum: int = 1

    @classmethod
    def read(cls, text: str) -> "Figure":
        """
        Return the figure that a plain decimal text prints.

        Raises:
            NotAFigureError: `text` is anything but an optional sign, digits, one point.
        """
        match = _PLAIN.fullmatch(text)
        if not match:
            message = Message.of("number.not.plain", text=repr(text))
            raise NotAFigureError(message)
        sign, whole, decimals = match.group(1), match.group(2), match.group(3) or ""
        digits = int(whole + decimals)
        return cls(-digits if sign == "-" else digits, len(decimals))

    @property
    def base(self) -> int:
        """Return the number of which the publisher's rounding makes every figure a multiple."""
        return next((b for b, q in AT_RANDOM.items() if q == self.quantum), self.quantum)

    @property
    def value(self) -> Fraction:
        """Return the printed number itself."""
        return Fraction(self.digits, 10**self.decimals)

    def ends(self, decimals: int, rounding: Rounding = Rounding.NEAREST) -> tuple[int, int]:
        """
        Return the least and the greatest number that print as this figure, as whole numbers.

        In halves of a unit of `decimals` places, which are not fewer than its own. Closed
        at both ends, so that half-up, half-even and spreadsheet rounding are all allowed;
        this errs by one point at either end, never against the publisher.

        >>> Figure.read("149.8").ends(2)
        (29950, 29970)
        """
        twice = 2 * self.digits
        below = above = self.quantum
        if rounding is Rounding.EXACT:
            below = above = 0
        if rounding is Rounding.TRUNCATED:
            below = 0 if self.digits > 0 else 2 * self.quantum
            above = 0 if self.digits < 0 else 2 * self.quantum
        scale = 10 ** (decimals - self.decimals)
        return (twice - below) * scale, (twice + above) * scale

    def interval(self, rounding: Rounding = Rounding.NEAREST, exponent: int = 0) -> Interval:
        """Return the numbers that print as this figure, in a unit so many powers of ten smaller."""
        low, high = self.ends(self.decimals, rounding)
        scale = 10 ** max(exponent, 0)
        unit = 2 * 10 ** (self.decimals + max(-exponent, 0))
        return Interval(Fraction(low * scale, unit), Fraction(high * scale, unit))

    def __str__(self) -> str:
        """Print the figure with exactly its decimals."""
        sign = "-" if self.digits < 0 else ""
        digits = str(abs(self.digits)).rjust(self.decimals + 1, "0")
        point = len(digits) - self.decimals
        return sign + digits[:point] + ("." + digits[point:] if self.decimals else "")
