"""What could have been printed in a cell: texts in the custom of the column."""

import re
from fractions import Fraction
from math import ceil, floor, inf

from bulletin.model.cell import Cell
from bulletin.model.figure import Figure
from bulletin.relate.constraint import Range

_PLAIN = re.compile(r"-?\d+(\.\d+)?")


def as_typed(cell: Cell) -> str:
    """Return the plain decimal text of a cell, with any zeros that stand before it."""
    text = (cell.meant or cell.text).strip().replace(",", "")
    return text if _PLAIN.fullmatch(text) else str(cell.figure)


def texts_within(left: Range, decimals: int, scale: int, most: int) -> list[str] | None:
    """
    Return the texts with these decimals whose intervals meet a range, None if too many.

    `left` is in base units, the texts in the printed unit.
    """
    low, high = left
    if low == -inf or high == inf:
        return None
    step = 10.0 ** (scale - decimals)
    first, last = ceil(low / step - 0.5), floor(high / step + 0.5)
    if last - first >= most:
        return None
    return [str(Figure(digits, decimals)) for digits in range(first, last + 1)]


def range_of(text: str, scale: int) -> Range:
    """Return the interval of a text in base units, as floats."""
    figure = Figure.read(text)
    ends = figure.interval().scaled(Fraction(10) ** scale)
    return float(ends.low), float(ends.high)


def styled(text: str, like: str) -> str:
    """Return a plain number in the style of a cell: thousands set apart as it does."""
    bare = like.strip()
    mark = next((each for each in (",", "\u202f", "\u2009", "\u00a0", " ") if each in bare), "")
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    if sign and bare.startswith("\u2212"):
        sign = "\u2212"
    whole, point, rest = digits.partition(".")
    if mark and len(whole) > 3:
        whole = f"{int(whole):,}".replace(",", mark)
    return f"{sign}{whole}{point}{rest}"
