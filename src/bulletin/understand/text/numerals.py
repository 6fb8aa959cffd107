"""Digits and the separators between them, read as one plain decimal number."""

import re
from functools import cache
from typing import NamedTuple

from bulletin.words.lexicon import entries

_DIGITS = {0xFF10 + n: str(n) for n in range(10)}

_PLAIN = r"[0-9]+\.?[0-9]*|\.[0-9]+"
_ENGLISH = r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]*))?"
_SPACED = r"([0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?"
_SWISS = r"([0-9]{1,3}(?:['’][0-9]{3})+)(?:[.,]([0-9]+))?"
_CONTINENTAL = r"([0-9]{1,3}(?:\.[0-9]{3})+),([0-9]+)"
_POINTS_ONLY = r"([0-9]{1,3}(?:\.[0-9]{3}){2,})"
_GROUPED = (_ENGLISH, _SPACED, _SWISS, _CONTINENTAL, _POINTS_ONLY)
_COMMA = r"([0-9]+),([0-9]+)"
_LAST_COMMA = r"([1-9][0-9]{0,2}(?:,[0-9]{3})+),([0-9]{1,2})"
_APART = r"([0-9]+) ?\. ?([0-9]+)"
_TWICE = r"([0-9]+)\.\.([0-9]+)"  # a key that was struck twice
_LONGEST = 40  # a longer row of digits is an identifier, and slow to turn into a number


class Numeral(NamedTuple):
    """A plain decimal text, and whether look-alike characters were repaired on the way."""

    plain: str
    repaired: bool = False


def read_numeral(text: str) -> Numeral | None:
    """
    Return the one unsigned number that the text writes, None if it writes no single one.

    `1,234` is 1234 and `1,5` is 1.5: a lone comma is a thousands separator where three
    digits follow, else a comma typed for the point. `1 234` is one number, `123 45` is
    not. A point struck twice is one. Where only two separators of different kinds show
    the continental style (`1.234,5`), nothing was repaired.
    """
    if len(text) > _LONGEST:
        return None
    if re.fullmatch(_PLAIN, text):
        return Numeral("0" + text if text.startswith(".") else text.removesuffix("."))
    mended = text.translate(_repairs()) if re.search(r"[0-9０-９]", text) else text
    numeral = _separated(mended)
    return Numeral(numeral.plain, repaired=True) if numeral and mended != text else numeral


@cache
def _repairs() -> dict[int, str]:
    """Return what was meant by characters that look like a digit, a point or a comma."""
    alike = entries("look-alikes").items()
    return _DIGITS | {ord(typed): meant for meant, all_of_it in alike for typed in all_of_it}


def _separated(text: str) -> Numeral | None:
    if re.fullmatch(_PLAIN, text):
        return Numeral("0" + text if text.startswith(".") else text.removesuffix("."))
    for pattern in _GROUPED:
        if match := re.fullmatch(pattern, text):
            whole = re.sub(r"[^0-9]", "", match[1])
            decimals = match[2] if match.re.groups > 1 else None
            return Numeral(f"{whole}.{decimals}" if decimals else whole)
    lone = (re.fullmatch(pattern, text) for pattern in (_COMMA, _APART, _TWICE))
    if match := next(filter(None, lone), None):
        return Numeral(f"{match[1]}.{match[2]}", repaired=True)
    if match := re.fullmatch(_LAST_COMMA, text):
        return Numeral(f"{match[1].replace(',', '')}.{match[2]}", repaired=True)
    return None
