"""The words that sentences are taken apart by, as compiled patterns."""

import re
from functools import cache

from bulletin.words.lexicon import idea, letters

_SIGNS = {0xFF10 + n: str(n) for n in range(10)} | {
    ord("％"): "%",
    ord("．"): ".",
    ord("－"): "-",
    ord("−"): "-",
    ord("～"): "~",
    ord("\u00a0"): " ",
    ord("\u3000"): " ",
}


@cache
def pattern(name: str) -> str:
    """Return the expression for an idea in every language, as one group that is not kept."""
    return f"(?:{idea(name).pattern})"


@cache
def compiled(before: str, name: str = "", behind: str = "") -> re.Pattern[str]:
    """Return the pattern of an idea with what must stand before and behind it."""
    return re.compile(f"{before}{pattern(name) if name else ''}{behind}", re.IGNORECASE)


@cache
def any_of(*names: str) -> str:
    """Return the expression for any of several ideas, as one group that is not kept."""
    return f"(?:{'|'.join(idea(name).pattern for name in names)})"


@cache
def signs(name: str) -> str:
    """Return the characters for an idea as the inside of a class of an expression."""
    return re.escape(letters(name))


def plain(text: str) -> str:
    """
    Return the text with ordinary digits, points, per cents and blanks, as long as it was.

    Blanks that part thousands become commas, where they are narrow, behind a currency, before
    a unit of a language without blanks, before the next word of one with blanks, or nothing
    but zeros follows. A comma before one or two digits of a per cent, or of millions, is a decimal
    point. A margin of error in brackets, which says nothing of its own, becomes blanks.

    >>> plain("增长８．６％"), plain("rose to €1 163.3 bn"), plain("1 163 births, 5,1% more")
    ('增长8.6%', 'rose to €1,163.3 bn', '1,163 births, 5.1% more')
    """
    if any(mark in text for mark in _MARKS):
        text = _NOT_SPOKEN.sub(_undigited, text)
    if "±" in text or "+/-" in text:
        text = _MARGIN.sub(lambda match: " " * len(match[0]), text)
    tight = _thousands().sub(_commas, text) if " " in text or not text.isascii() else text
    tight = _DECIMAL_COMMA.sub(r"\1.\2", tight)
    if tight.isascii():
        return tight
    return _BETWEEN.sub(_colon, tight.translate(_SIGNS))


_MARKS = ("://", "`", "<", "](")
# Addresses, pieces of programs, tags and what a link leads to are written, not said.
_NOT_SPOKEN = re.compile(r"\w+://[^\s）。，；]+|`[^`\n]+`|</?[A-Za-z][^<>\n]*>|\]\([^)\s]*\)")


def _undigited(found: re.Match[str]) -> str:
    return re.sub(r"\d", "_", found[0])


_MARGIN = re.compile(r"\((?:±|\+/-) ?[\d.,]+ ?(?:%|per ?cent|percentage points?)?\)\*?")
_NARROW = "\u00a0\u202f\u2009"


@cache
def _thousands() -> re.Pattern[str]:
    """Return the pattern of numbers whose thousands blanks part."""
    behind_sign = r"(?:(?<=[$€£¥])|(?<=[ (-]R))\d{1,3}(?: \d{3})+"
    narrow = rf"(?:{behind_sign}|\d{{1,3}}(?:[{_NARROW}]\d{{3}})+)(?![\d{_NARROW}])"
    before_unit = rf"(?: \d{{3}})+(?=(?:\.\d+)? ?(?!{pattern('year-sign')})[^\W\da-zA-Z_])"
    parted = rf"{_FIRST}\d{{1,3}}(?:{before_unit}|(?: 000)+(?! ?\d))"
    return re.compile(f"{narrow}|{parted}|{_AMONG_WORDS}")


_FIRST = r"(?<![\d.,])(?<![\d.,] )"
_AMONG_WORDS = r"(?:^|(?<=[a-z,(] )|(?<=\())\d{1,3}(?: \d{3})+(?= ?[a-zA-Z()]|[.,;](?!\d))"
_DECIMAL_COMMA = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+),(\d{1,2})(?= ?[%‰]| (?:m|b|tr)illion\b)"
)


def _commas(match: re.Match[str]) -> str:
    return re.sub(r"\s", ",", match[0])


_BETWEEN = re.compile(r"(?<=\d)(\s*)[：∶](?=\s*\d)")


def _colon(match: re.Match[str]) -> str:
    return f"{match[1]}:"
