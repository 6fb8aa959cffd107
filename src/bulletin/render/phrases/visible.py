"""
Text of unknown origin made harmless to look at.

Labels come from files. An escape sequence in one could recolour or rewrite a terminal,
a bidirectional override could make a figure read backwards. Such characters are shown
by their escape; nothing is dropped silently.
"""

import re
from functools import cache

_LINES = "\n\t"


@cache
def _unsafe(kept: str) -> re.Pattern[str]:
    """Match control, bidirectional, line-separating and lone surrogate characters."""
    controls = "".join(
        chr(code) for code in [*range(32), *range(127, 160)] if chr(code) not in kept
    )
    others = "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff"
    return re.compile(f"[{re.escape(controls)}{others}]")


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"  # noqa: PLR2004  one byte


def visible(text: str) -> str:
    r"""
    Return `text` on one line with every control character written out.

    Line breaks and tabs inside a cell separate words, so they become one space.

    >>> visible("a\x1b[31mb\nc")
    'a\\x1b[31mb c'
    """
    if text.isprintable():
        return text
    return _unsafe("").sub(_escape, re.sub(r"[\r\n\t]+", " ", text))


def quotable(text: str) -> str:
    """Return `text` with its line breaks and tabs kept, for formats that can quote them."""
    if text.isprintable():
        return text
    return _unsafe(_LINES).sub(_escape, text.replace("\r\n", "\n"))
