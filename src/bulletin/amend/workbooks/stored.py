"""What to store in a cell so that its number format displays the text that is meant."""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin.read.workbooks.displayed import displayed

TEXT = "@"
_MINUS = "-−－–—‒―﹣⁻"
_FIGURE = re.compile(r"\d+(?:(?:,\d{2,3})*,\d{3}(?!\d))?(?:\.\d+)?|\.\d+")
_SCALES = (1, Decimal("0.01"), Decimal("0.001"), 1000, 1_000_000)  # per cents and thousands shown


class Stored(NamedTuple):
    """A number as it is written into a file, or a text, and what the cell then displays."""

    text: str
    number: bool
    shown: str


def number_for(text: str, code: str) -> Stored | None:
    """
    Return the number that a format displays as this text, closing zeros aside.

    None where the text is no single figure, or the format rounds it or dresses it up.

    >>> number_for("53.6%", "0.0%"), number_for("53.61%", "0.0%")
    (Stored(text='0.536', number=True, shown='53.6%'), None)
    """
    meant = figure_in(text)
    if meant is None or code == TEXT:
        return None
    for scale in _SCALES:
        number = (meant * scale).normalize()
        shown = displayed(float(number), code)
        if figure_in(shown) == meant and _bare(shown) == _bare(text):
            return Stored(format(number, "f"), number=True, shown=shown)
    return None


def style_for(text: str, style: int, codes: Sequence[str], alike: Sequence[int]) -> int:
    """Return the style itself, or one that looks alike if only that shows all decimals."""
    for each in (style, *alike):
        found = number_for(text, codes[each])
        if found and _decimals(found.shown) >= _decimals(text):
            return each
    return style


def figure_in(text: str) -> Decimal | None:
    """Return the one figure that a text prints, None where it prints none or several."""
    plain = unicodedata.normalize("NFKC", text)
    found = list(_FIGURE.finditer(plain))
    if len(found) != 1:
        return None
    before, after = plain[: found[0].start()].rstrip(), plain[found[0].end() :].lstrip()
    negative = before.endswith(tuple(_MINUS)) or (before.endswith("(") and after.startswith(")"))
    number = Decimal(found[0][0].replace(",", ""))
    return -number if negative else number


def _decimals(text: str) -> int:
    return max((len(each[0].partition(".")[2]) for each in _FIGURE.finditer(text)), default=0)


def _bare(text: str) -> str:
    """Return what stands around the figure of a text, signs aside."""
    plain = unicodedata.normalize("NFKC", text)
    return re.sub(rf"[\s()+{_MINUS}]", "", _FIGURE.sub("", plain))
