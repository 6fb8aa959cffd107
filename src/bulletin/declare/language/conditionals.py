"""Conditionals that are said in words: if a > 0 then b > 0, in both languages."""

import re
from functools import cache

from bulletin.declare.language.tokens import QUOTES
from bulletin.words.lexicon import idea

_SIGN = "[<>=＜＞＝≤≥≦≧⩽⩾]"


def as_signs(text: str) -> str:
    """
    Return a conditional with `=>` for its words, and any other text as it is.

    There must be a comparison before the second word, and behind it where no comma is, so
    that labels keep these words; in quotes they may hold any.

    >>> as_signs("若x>0则y>5"), as_signs("若尔盖县 <= 阿坝州")
    ('x>0 => y>5', '若尔盖县 <= 阿坝州')
    """
    spoken = re.fullmatch(_spoken(), _masked(text), re.IGNORECASE)
    if not spoken:
        return text
    given, then = (text[slice(*spoken.span(part))].strip() for part in ("given", "then"))
    return f"{given} => {then}"


@cache
def _spoken() -> str:
    """Return the pattern of a conditional in words; where languages part words, blanks do too."""
    given, then = idea("if"), idea("then")
    return (
        rf"(?:{given.pattern})(?P<given>(?:(?!{_SIGN}).)*{_SIGN}.*?)"
        rf"(?:,?\s+(?:{then.latin})|[,，]\s*(?:{then.other})|\s*(?:{then.other})(?=.*{_SIGN}))"
        r"(?P<then>.+)"
    )


def _masked(text: str) -> str:
    """Return the text with letters that mean nothing for what stands in quotes."""
    found, at = "", 0
    while at < len(text):
        end = text.find(QUOTES[text[at]], at + 1) if _opens(text, at) else -1
        found += text[at] if end < 0 else "x" * (end + 1 - at)
        at = max(at, end) + 1
    return found


def _opens(text: str, at: int) -> bool:
    """Tell whether a quote opens here; one behind a Latin letter is an apostrophe."""
    before = text[at - 1 : at]
    return text[at] in QUOTES and not (before.isascii() and before.isalnum())
