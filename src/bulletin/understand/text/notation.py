"""How a sheet writes its numbers, as far as no cell can say by itself."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from bulletin.model.files.sheet import Sheet

_ANY_NUMBER = r"[(+−-]?[0-9][0-9., \u00a0\u202f]*\)?"
_MARKED = r"(?<=[0-9]) ?(?:[a-z*†‡]|\([a-z]\))"  # a note behind a number
_BOTH = r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}"
_NO_THOUSANDS = r"(?:0|[0-9]{4,}|[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+),[0-9]{3}"
_COMMA = rf"[0-9 \u00a0\u202f]+,(?:[0-9]{{1,2}}|[0-9]{{4,}})|{_NO_THOUSANDS}"
_THOUSANDS = r"[1-9][0-9]{0,2}\.[0-9]{3}"
_GROUPED = r"[1-9][0-9]{0,2},[0-9]{3}"
_UNGROUPED = r"[+−-]?(?:[1-9][0-9]{4,}|[3-9][0-9]{3}|1[0-8][0-9]{2})"  # and no year
_BY_HUNDREDS = r"[+−-]?[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"
_BY_THOUSANDS = r"[+−-]?[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?"
_NUMBER = r"[+−-]?[0-9][0-9.,]*"
_BESIDE = r"[+−<-]?[0-9][0-9.,]* ?[%％]|[+−-]?[0-9]+[.,][0-9]+"  # and no mark of a note
_WITH_SHARE = rf"({_NUMBER}) ?[(（] ?({_BESIDE})[)）]"
_CUSTOM = 3  # numbers that show a custom
_ENOUGH = 2  # cells that are written in a way which one slip alone could have made
_PER_CENT = ("%", "％")
_LAYOUT = 3  # cells that make a way of writing the layout of a table


class Notation(NamedTuple):
    """
    How numbers are written throughout a sheet.

    `comma`: a comma parts decimals, and a point thousands if anything does. `hundreds`:
    commas part thousands and then hundreds, as in India. `shares`: each figure has its share,
    or its growth, behind it in brackets.
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


def notation(sheet: Sheet) -> Notation:
    """
    Return how a sheet writes its numbers, the plain way where too few cells say otherwise.

    Two numbers parted by hundreds, and none of seven digits or more parted otherwise: one
    alone may have lost a digit. Shares in brackets are a layout where several cells, and
    half of all that hold a digit, have them.
    """
    cells = [cell.strip() for row in sheet.rows for cell in row[1:] if any(map(str.isdigit, cell))]
    with_commas = [cell for cell in cells if "," in cell]
    by_hundreds = sum(re.fullmatch(_BY_HUNDREDS, cell) is not None for cell in with_commas)
    otherwise = any(re.fullmatch(_BY_THOUSANDS, cell) for cell in with_commas)
    bracketed = [cell for cell in cells if cell.endswith((")", "）"))]
    shared = sum(re.fullmatch(_WITH_SHARE, cell) is not None for cell in bracketed)
    return Notation(
        comma=commas_part_decimals(sheet),
        hundreds=by_hundreds >= _ENOUGH and not otherwise,
        shares=shared >= _LAYOUT and 2 * shared >= len(cells),
    )


def commas_part_decimals(sheet: Sheet) -> bool:
    """
    Tell whether the numbers of a sheet are written the continental way, `1.234,5`.

    One number with both marks says so, or several with a comma before other than three
    digits; beside points, which may then part thousands, they must fill a column or a row.
    Two like 0,123 or 1234,567 show that three digits behind a comma are decimals as well; one,
    where semicolons part the cells.
    Where semicolons part the cells, points before three digits say so as well, unless thousands
    stand without any; elsewhere they do where numbers without a point would dwarf them. A
    single decimal point or `1,234.5` anywhere speaks against it: then a comma is a slip.
    """
    typed = [cell for cells in sheet.rows for cell in cells[1:]]
    if sheet.delimiter != ";" and not any("," in cell or cell.count(".") > 1 for cell in typed):
        return _points_part_thousands(sheet, typed)
    bare = (re.sub(_MARKED, "", cell.strip()) for cell in typed if "," in cell or "." in cell)
    numbers = [cell.strip("(+−-)") for cell in bare if re.fullmatch(_ANY_NUMBER, cell)]
    patterns = (_BOTH, _COMMA, _THOUSANDS, _GROUPED)
    both, comma, thousands, grouped = (
        sum(re.fullmatch(pattern, number) is not None for number in numbers) for pattern in patterns
    )
    if not numbers or len(numbers) > both + comma + thousands + grouped:
        return False
    decimals = sum(re.fullmatch(_NO_THOUSANDS, number) is not None for number in numbers)
    shown = decimals >= (1 if sheet.delimiter == ";" else _ENOUGH)
    if both or shown or comma >= max(_CUSTOM, grouped + 1):
        return both > 0 or not thousands or sheet.delimiter == ";" or _fill_a_line(sheet)
    if comma + grouped or sheet.delimiter != ";":
        return False
    if thousands < _CUSTOM:
        return _points_part_thousands(sheet, typed)
    ungrouped = any(re.fullmatch(_UNGROUPED, cell.strip()) for cell in typed)
    return not ungrouped and not _rates_by_points(sheet)


def _points_part_thousands(sheet: Sheet, typed: Sequence[str]) -> bool:
    """
    Tell whether points stand before three digits only, and numbers without one prove it.

    Decimals that are all printed would be printed of 600 as well; beside 8.365, among the like
    in one column, it is no larger number but one below a thousand.
    """
    pointed = [cell.strip(" (+−-)") for cell in typed if "." in cell and cell[-1:].isdecimal()]
    least = 1 if sheet.delimiter == ";" else _CUSTOM
    if len(pointed) < least or any(each[-4:-3] != "." for each in pointed):
        return False  # no pattern is needed to see it of most tables
    if not all(re.fullmatch(_THOUSANDS, each) for each in pointed):
        return False
    if any(re.fullmatch(_UNGROUPED, cell.strip()) for cell in typed) or _rates_by_points(sheet):
        return False
    return sum(map(_dwarfing, _lines(sheet)[0])) >= _ENOUGH


def _rates_by_points(sheet: Sheet) -> bool:
    """Tell whether lines in per cent print points before three digits: no rate is in thousands."""
    columns = list(zip_longest(*sheet.rows, fillvalue=""))
    lines = [*columns[1:], *sheet.rows]
    rates = (line for line in lines if any(cell.strip(" )）").endswith(_PER_CENT) for cell in line))
    return any(re.fullmatch(_THOUSANDS, cell.strip(" (+−-)")) for line in rates for cell in line)


def _dwarfing(column: Sequence[str]) -> int:
    """Return how many numbers without a point are greater than all that have one, as decimals."""
    pointed = [float(cell) for cell in column if re.fullmatch(_THOUSANDS, cell)]
    whole = [int(cell) for cell in column if re.fullmatch(r"[1-9][0-9]{0,2}", cell)]
    return sum(each > max(pointed) for each in whole) if pointed else 0


def _lines(sheet: Sheet) -> tuple[list[list[str]], list[list[str]]]:
    """Return the columns and the rows of a sheet but the first column, as bare texts."""
    rows = [[cell.strip(" (+−-)") for cell in row[1:]] for row in sheet.rows]
    width = max(map(len, rows), default=0)
    return [[row[at] for row in rows if at < len(row)] for at in range(width)], rows


def _fill_a_line(sheet: Sheet) -> bool:
    """
    Tell whether in some column or row every number with a mark has a comma before its decimals.

    Slips of the hand lie scattered among points; a custom fills the column of a rate, or its
    row.
    """
    columns, rows = _lines(sheet)
    for line in (*columns, *rows):
        marked = [
            cell for cell in line if ("," in cell or "." in cell) and re.fullmatch(_NUMBER, cell)
        ]
        if len(marked) >= _CUSTOM and all(re.fullmatch(_COMMA, cell) for cell in marked):
            return True
    return False


def with_points(text: str) -> str:
    """
    Return the text, its number written with a point and no thousands separators.

    >>> with_points("(1.234,5) p"), with_points("950")
    ('(1234.5) p', '950')
    """
    pattern = r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.,])|[0-9]+,[0-9]+(?![0-9.,])"
    return re.sub(pattern, lambda found: found[0].replace(".", "").replace(",", "."), text, count=1)
