"""Whether a sheet parts its decimals with a comma, as the continent does."""

import re

from bulletin.model.sheet import Sheet

_NUMBER = r"[(+−-]?[0-9][0-9.,]*\)?"
_BOTH = r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}"
_COMMA = r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|0,[0-9]+"
_THOUSANDS = r"[1-9][0-9]{0,2}\.[0-9]{3}"
_GROUPED = r"[1-9][0-9]{0,2},[0-9]{3}"
_ENOUGH = 3


def commas_part_decimals(sheet: Sheet) -> bool:
    """
    Tell whether the numbers of a sheet are written the continental way, `1.234,5`.

    One number with both marks says so, or several with a comma before other than three
    digits; where semicolons part the cells, so do points before three digits only. A
    single decimal point or `1,234.5` anywhere speaks against it: then a comma is a slip.
    """
    numbers = [
        cell.strip().strip("(+−-)")
        for cells in sheet.rows
        for cell in cells[1:]
        if ("," in cell or "." in cell) and re.fullmatch(_NUMBER, cell.strip())
    ]
    patterns = (_BOTH, _COMMA, _THOUSANDS, _GROUPED)
    both, comma, thousands, grouped = (
        sum(re.fullmatch(pattern, number) is not None for number in numbers) for pattern in patterns
    )
    if not numbers or len(numbers) > both + comma + thousands + grouped:
        return False
    if both or comma >= max(_ENOUGH, grouped + 1):
        return both > 0 or not thousands or sheet.delimiter == ";"
    return thousands >= _ENOUGH and not comma + grouped and sheet.delimiter == ";"


def with_points(text: str) -> str:
    """
    Return the text, its number written with a point and no thousands separators.

    >>> with_points("(1.234,5) p"), with_points("950")
    ('(1234.5) p', '950')
    """
    pattern = r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.,])|[0-9]+,[0-9]+(?![0-9.,])"
    return re.sub(pattern, lambda found: found[0].replace(".", "").replace(",", "."), text, count=1)
