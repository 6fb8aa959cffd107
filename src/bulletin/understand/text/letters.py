"""Characters as typed, and the plain ones they stand for."""

import re
from functools import cache

from bulletin.model.figures.half_width import as_half_width
from bulletin.words.lexicon import entries

# Full-width forms stand at a fixed distance from ASCII; only letters and digits change
# in labels, because full-width brackets and commas are right in Chinese.
_WIDE = 0xFEE0
_ALNUM = {ord(c) + _WIDE: c for c in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_ALNUM |= {ord(c) + _WIDE: c for c in "abcdefghijklmnopqrstuvwxyz"}
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F))
_TO_BLANK = (0xA0, 0x202F, 0x3000, 0x205F, 9, 10, 11, 12, 13, *range(0x2000, 0x200B))
_BLANKS = dict.fromkeys(_TO_BLANK, " ")
_TIDY = _INVISIBLE | _BLANKS
_FIRST_CHINESE = "\u3000"  # everything typeset in full squares stands from here on
_ACCENTS = frozenset(map(chr, range(0x300, 0x370)))
_TAG = r"</?[A-Za-z][^<>]{0,40}>"


def decoded(text: str) -> str:
    """
    Return the text without HTML entities, tags and invisible characters.

    Tables copied from web pages keep both; a lone `&` or `<` is left as it is. Accents that
    stand behind their letter, as Macintosh files and pages have them, are put on it.
    """
    if "&" in text:
        from html import unescape

        text = unescape(text)
    if "<" in text:
        text = re.sub(_TAG, "", text)
    if text.isascii():
        return text
    if not _ACCENTS.isdisjoint(text):
        from unicodedata import normalize

        text = normalize("NFC", text)
    return text.translate(_INVISIBLE)


def tidy(text: str) -> str:
    """Return the decoded text with every kind of blank as an ordinary one, none outside."""
    return decoded(text).translate(_TIDY).strip()


def closed_up(text: str) -> str:
    """
    Return the tidy text with half-width letters and digits and no gaps in Chinese.

    Gaps between Latin words become one blank. A blank between a Chinese and a Latin
    letter goes as well: it is typesetting, not spelling.
    """
    text = tidy(text)
    words = text.split()
    if text.isascii() or not words:
        return " ".join(words)
    closed = words[0]
    for word in words[1:]:
        apart = closed[-1] < _FIRST_CHINESE and word[0] < _FIRST_CHINESE
        closed += f" {word}" if apart else word
    return closed.translate(_ALNUM)


def chinese(text: str) -> bool:
    """Tell whether every letter is Chinese, Japanese or Korean, or full-width."""
    return bool(text) and all(letter >= _FIRST_CHINESE for letter in text)


def latin(text: str) -> bool:
    """Tell whether the text holds any Latin letter, so that English can be looked for."""
    return any("a" <= letter <= "z" or "A" <= letter <= "Z" for letter in text)


def half_width(text: str) -> str:
    """Return the text for comparing and searching: closed up, half-width throughout."""
    return as_half_width(closed_up(text))


@cache
def simpler() -> dict[int, str]:
    """Return the simplified character for the code of each traditional one."""
    known = entries("traditional")
    return dict(zip(map(ord, known["from"].strip()), known["to"].strip(), strict=True))


def simplified(text: str) -> str:
    """
    Return the text in simplified characters, as far as labels need them.

    For comparing only: what is shown stays as printed.

    >>> simplified("地區生產總值（億元）")
    '地区生产总值（亿元）'
    """
    return text if text.isascii() else text.translate(simpler())
