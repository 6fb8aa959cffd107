"""
Which of the older encodings a text was saved in, judged by how likely the text reads.

Bytes that are GBK are often valid Big5 or Shift-JIS too, so validity decides nothing.
A statistical table repeats a few words, and each encoding keeps its everyday characters
together: a wrong reading scatters over rare characters and has none of those words.
"""

from bisect import bisect_right
from typing import NamedTuple

from bulletin.words.lexicon import letters


class _Family(NamedTuple):
    """
    Encodings of which each next one is wider, and the weight of what they encode.

    `bands[i]` weighs the characters whose first byte is from `firsts[i]` on; one whose
    second byte is below `second` belongs to a later extension and weighs as `bands[0]`.
    """

    codecs: tuple[str, ...]
    firsts: tuple[int, ...]
    bands: tuple[float, ...]
    second: int = 0


# First bytes: extension, signs, other alphabets, the 3,755 everyday characters, rare ones.
_MAINLAND = _Family(("gb18030",), (0, 0xA1, 0xA4, 0xB0, 0xD8), (-2, 0.5, -0.5, 1, -0.5), 0xA1)
# Extension, signs, the 5,401 everyday characters, rare ones.
_TAIWAN = _Family(("big5", "cp950", "big5hkscs"), (0, 0xA1, 0xA4, 0xC7), (-3, 0.5, 1, -1))
# Signs, kana, other alphabets, the 2,965 everyday characters, half-width kana and rare ones.
_JAPAN = _Family(("shift_jis", "cp932"), (0, 0x82, 0x84, 0x88, 0x98), (0.5, 1.5, -1, 1, -1))
_WEST = ("cp1252", "latin-1")

_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŠŽ")
_SIGNS = frozenset("£€¥¢–—‘’“”…•°²³·§©®™±½¼¾«»ºª¹†‡‰×\xa0")

_WORD = 2.0
_BROKEN = -8.0
_ENOUGH = 0.2  # a high byte; what was read rightly reaches 0.7, chance stays near 0
_SAMPLE = 65536
_LAST_ASCII = "\x7f"


def guess(raw: bytes) -> str | None:
    """
    The likeliest older encoding; none where no reading is likely.

    A reading with a few broken characters can still be the likeliest (a file that was cut
    short), so decoding by the name that comes back may fail.
    """
    sample = raw[:_SAMPLE]
    high = len(sample) - len(sample.decode("ascii", "ignore"))
    best, name = _ENOUGH * high, None
    for family in (_MAINLAND, _TAIWAN, _JAPAN):
        codec = _narrowest(raw, family.codecs)
        likelihood = _eastern(sample.decode(codec, "replace"), codec, family)
        if likelihood > best:
            best, name = likelihood, codec
    codec = _narrowest(raw, _WEST)
    return codec if _western(sample.decode(codec, "replace")) > best else name


def _narrowest(raw: bytes, codecs: tuple[str, ...]) -> str:
    """The first codec that can decode the bytes; the first of all where none can."""
    for codec in codecs:
        try:
            raw.decode(codec)
        except UnicodeDecodeError:
            continue
        return codec
    return codecs[0]


def _eastern(text: str, codec: str, family: _Family) -> float:
    likelihood, common = 0.0, letters("common")
    for char in set(text) - {"\ufffd"}:
        if char > _LAST_ASCII:
            first, *others = char.encode(codec)
            late = others and others[0] < family.second
            band = 0 if late else bisect_right(family.firsts, first) - 1
            bonus = _WORD if char in common else 0.0
            likelihood += (family.bands[band] + bonus) * text.count(char)
    return likelihood + _BROKEN * text.count("\ufffd")


def _western(text: str) -> float:
    """High bytes of western text are few, stand alone, and are letters inside words."""
    padded = f" {text} "
    return sum(
        _weigh_western(char, padded[at], padded[at + 2])
        for at, char in enumerate(text)
        if char > _LAST_ASCII
    )


def _weigh_western(char: str, before: str, after: str) -> float:
    if char == "\ufffd" or char < "\xa0":
        return _BROKEN
    words = sum(side <= _LAST_ASCII and side.isalpha() for side in (before, after))
    if max(before, after) > _LAST_ASCII:
        return 0.5 if words and char in _LETTERS else -1.0
    if char in _LETTERS:
        return 2.0 if words else 0.5
    if char in _SIGNS:
        return 2.0 if char == "’" and words > 1 else 1.2
    return -1.0
