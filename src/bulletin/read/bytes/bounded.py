"""The bytes of a file or a stream, as long as there are not too many of them."""

import os
import sys
from typing import BinaryIO

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.read.refusal import spoken, why_not_opened

STANDARD_INPUT = "-"
MEGABYTE = 1 << 20
MOST_BYTES = 256 * MEGABYTE  # unless a caller wants more
_PIECE = 1 << 18


def bytes_of_source(name: str, most: int = MOST_BYTES) -> bytes:
    """
    What a file holds, or standard input where the name is `-`.

    No more than `most` bytes and a piece are ever in memory, whatever the system says of the
    size: a file may grow while it is read, and a device may have no end.

    Raises:
        InputError: it cannot be opened or read, or holds more.
    """
    if name == STANDARD_INPUT:
        return _bytes_of_standard_input(most)
    try:
        with open(name, "rb") as file:  # noqa: PTH123  (pathlib costs 4 ms of start-up)
            if os.fstat(file.fileno()).st_size > most:
                raise _too_large(name, most)
            return _bounded(file, name, most)
    except (OSError, ValueError) as error:
        raise InputError(why_not_opened(name, error)) from error


def bytes_if_readable(name: str, most: int = MOST_BYTES) -> bytes:
    """What a file holds; nothing where it cannot be read, since its report will say why."""
    try:
        return bytes_of_source(name, most)
    except InputError:
        return b""


def _bytes_of_standard_input(most: int) -> bytes:
    # A host program may have put a text stream, or nothing, in its place.
    stream = getattr(sys.stdin, "buffer", None)
    if stream is not None:
        return _bounded(stream, STANDARD_INPUT, most)
    return (sys.stdin.read() if sys.stdin is not None else "").encode()


def _bounded(file: BinaryIO, name: str, most: int) -> bytes:
    pieces, size = [], 0
    while piece := file.read(_PIECE):
        size += len(piece)
        if size > most:
            raise _too_large(name, most)
        pieces.append(piece)
    return b"".join(pieces)


def _too_large(name: str, most: int) -> InputError:
    return InputError(Message.of("read.too.large", path=spoken(name), size=most // MEGABYTE))
