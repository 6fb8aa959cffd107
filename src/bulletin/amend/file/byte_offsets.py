"""Where the characters of a text stand in the bytes it was decoded from."""

import codecs
import sys
from bisect import bisect_left

_MARKS = (
    codecs.BOM_UTF8,
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)
_MARKED = ("utf-8-sig", "utf-16", "utf-32")  # these swallow a byte order mark, or write one


class Offsets:
    r"""
    The bytes of a file under one encoding.

    Positions are found by decoding, never by encoding again: some encodings have two ways
    to write a character, and the file may use either.

    >>> Offsets("é,5".encode(), "utf-8").byte(2)
    3
    """

    def __init__(self, raw: bytes, encoding: str) -> None:
        self._raw = raw
        self._encoding = encoding
        self._shift = int(raw.decode(encoding).startswith("\ufeff"))  # the reader drops it
        self._first = _mark_length(raw) if encoding in _MARKED else 0

    def byte(self, character: int) -> int:
        """Return where a character starts, counted without the byte order mark."""
        if not character and not self._shift:
            return self._first
        sizes = range(len(self._raw) + 1)
        return bisect_left(sizes, character + self._shift, key=self._decoded)

    def encoded(self, text: str) -> bytes:
        """
        Return a text as the middle of this file would hold it.

        Raises:
            UnicodeEncodeError: the encoding has no way to write it.
        """
        name = self._encoding
        if name == "utf-8-sig":
            name = "utf-8"
        elif name in _MARKED:
            name = f"{name}-{'be' if self._big_endian() else 'le'}"
        return text.encode(name)

    def _decoded(self, size: int) -> int:
        """Return how many characters are complete within the first `size` bytes."""
        decoder = codecs.getincrementaldecoder(self._encoding)()
        return len(decoder.decode(self._raw[:size]))

    def _big_endian(self) -> bool:
        if self._first:
            return self._raw.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
        return sys.byteorder == "big"


def _mark_length(raw: bytes) -> int:
    return next((len(mark) for mark in _MARKS if raw.startswith(mark)), 0)
