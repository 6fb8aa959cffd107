"""Cells that a spreadsheet would run as a formula, made inert."""

import re
from functools import cache

_TRIGGERS = "=+-@\t\r"


@cache
def _inert() -> re.Pattern[str]:
    """Match what begins like a formula but is a figure, with a unit or mark, or a dash."""
    return re.compile(
        r"[+-]?\s?[\d.,．，\s]*\d[\d.,．，\s]*[%％‰]?\s?"
        r"([a-zA-Z]{1,2}|[\u4e00-\u9fff]{1,6}|\*{1,3}|[(\[（]\d{1,2}[)\]）]|[①-⑳†‡])?|[+\-.]+",
    )


def neutral(text: str) -> str:
    """
    Return `text` with an apostrophe before it if a spreadsheet would run it.

    Figures stay to the letter, also with a sign, a unit or a footnote mark.

    >>> neutral("=1+1"), neutral("-3.7"), neutral("+5.2%"), neutral("-")
    ("'=1+1", '-3.7', '+5.2%', '-')
    """
    inside = text.lstrip()
    if not inside or inside[0] not in _TRIGGERS:
        dangerous = text[:1] in ("\t", "\r")
    else:
        dangerous = not _inert().fullmatch(inside.rstrip())
    return f"'{text}" if dangerous else text
