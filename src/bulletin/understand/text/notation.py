"""How a sheet writes its numbers, as far as no cell can say by itself."""

import re
from typing import NamedTuple

from bulletin.model.sheet import Sheet
from bulletin.understand.text.decimal_mark import commas_part_decimals

_BY_HUNDREDS = r"[+−-]?[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"
_BY_THOUSANDS = r"[+−-]?[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?"
_NUMBER = r"[+−-]?[0-9][0-9.,]*"
_WITH_SHARE = rf"({_NUMBER}) ?[(（] ?([+−<-]?[0-9][0-9.,]* ?[%％])[)）]"
_ENOUGH = 2  # cells that are written in a way which one slip alone could have made
_LAYOUT = 3  # cells that make a way of writing the layout of a table


class Notation(NamedTuple):
    """
    How numbers are written throughout a sheet.

    `comma`: a comma parts decimals, and a point thousands if anything does. `hundreds`:
    commas part thousands and then hundreds, as in India. `shares`: each count has its
    share behind it in brackets.
    """

    comma: bool = False
    hundreds: bool = False
    shares: bool = False

    def plainly(self, text: str) -> tuple[str, str]:
        """
        Return the text as other sheets would write it, and what is left out, as a note.

        >>> Notation(hundreds=True).plainly("12,34,567"), Notation(shares=True).plainly("41 (5%)")
        (('1234567', ''), ('41', '5%'))
        """
        bare = text.strip()
        if self.shares and (match := re.fullmatch(_WITH_SHARE, bare)):
            return match[1], match[2]
        if self.hundreds and re.fullmatch(_BY_HUNDREDS, bare):
            return bare.replace(",", ""), ""
        return text, ""


PLAIN = Notation()
NOTATIONS = (PLAIN, Notation(comma=True), Notation(hundreds=True))


def notation(sheet: Sheet) -> Notation:
    """
    Return how a sheet writes its numbers, the plain way where too few cells say otherwise.

    Two numbers parted by hundreds, and none of seven digits or more parted otherwise: one
    alone may have lost a digit. Shares in brackets are a layout where several cells, and
    half of all that hold a digit, have them.
    """
    cells = [cell.strip() for row in sheet.rows for cell in row[1:] if any(map(str.isdigit, cell))]
    by_hundreds = sum(re.fullmatch(_BY_HUNDREDS, cell) is not None for cell in cells)
    otherwise = any(re.fullmatch(_BY_THOUSANDS, cell) for cell in cells)
    shared = sum(re.fullmatch(_WITH_SHARE, cell) is not None for cell in cells)
    return Notation(
        comma=commas_part_decimals(sheet),
        hundreds=by_hundreds >= _ENOUGH and not otherwise,
        shares=shared >= _LAYOUT and 2 * shared >= len(cells),
    )
