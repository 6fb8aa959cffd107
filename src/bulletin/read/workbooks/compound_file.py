"""
The container of old workbooks (`.xls`): how large its sheets are, before their reader makes them.

That reader follows the chains of sectors wherever they lead, and makes a rectangle of cells
between the farthest ones, until there is no memory left and the whole program ends.
"""

from collections.abc import Iterator
from itertools import islice
from struct import error as TooShort  # noqa: N812  what the file is
from struct import unpack_from
from typing import NamedTuple

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_HEADER = 109  # numbers of sectors of the table of sectors that stand in the header
_LARGEST = 0xFFFFFFF0  # greater numbers are marks: free, the end of a chain
_ENTRY, _NAME = 128, 64  # bytes of an entry of the directory, and of its name
_SHIFTS = range(6, 17)
_STREAMS = ("Workbook", "Book")
_BEGINS, _RUNS, _PLACE = 0x809, (0xBD, 0xBE), 4  # runs of cells; bytes of a row and a column
_CELLS = frozenset((0x06, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x1, 0x2, 0x3, 0x4, 0x5))


class Extent(NamedTuple):
    """How many cells a rectangle around all cells of a sheet has, and how many are filled."""

    area: int
    filled: int


def is_compound(raw: bytes) -> bool:
    """Tell whether bytes are such a container."""
    return raw.startswith(_SIGNATURE)


def extents(raw: bytes) -> list[Extent]:
    """
    Return how large each sheet of an old workbook is.

    Raises:
        ValueError: chains of sectors lead in a circle, or out of the file.
    """
    try:
        file = _CompoundFile(raw)
        return list(_extents(file.workbook()))
    except TooShort as error:
        raise ValueError(*error.args) from error


class _CompoundFile:
    """Sectors, and the chains in which they hold streams."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        shift, small = unpack_from("<HH", raw, 30)
        if shift not in _SHIFTS or small not in _SHIFTS:
            raise ValueError(shift, small)
        self._size, self._small = 1 << shift, 1 << small
        self._next = self._table_of_sectors()
        first, self._least, smalls = unpack_from("<I4xII", raw, 48)
        self._entries = list(self._directory(self._stream(first)))
        self._next_small = _numbers(self._stream(smalls))

    def workbook(self) -> bytes:
        """Return the stream of the workbook, nothing where there is none."""
        for name, start, size in self._entries:
            if name in _STREAMS and size < self._least:
                roots = (start for name, start, _ in self._entries[:1])
                inside = self._stream(next(roots))
                chain = _chain(self._next_small, start)
                return b"".join(inside[n * self._small : (n + 1) * self._small] for n in chain)
            if name in _STREAMS:
                return self._stream(start)
        return b""

    def _sector(self, number: int) -> bytes:
        return self._raw[(number + 1) * self._size : (number + 2) * self._size]

    def _stream(self, first: int) -> bytes:
        return b"".join(map(self._sector, _chain(self._next, first)))

    def _table_of_sectors(self) -> list[int]:
        places = list(unpack_from(f"<{_IN_HEADER}I", self._raw, 76))
        (more,) = unpack_from("<I", self._raw, 68)
        seen = set[int]()
        while more < _LARGEST and more not in seen:
            seen.add(more)
            *found, more = _numbers(self._sector(more)) or [_LARGEST]
            places += found
        sectors = (each for each in places if each < _LARGEST)
        most = len(self._raw) // self._size + 1
        return _numbers(b"".join(map(self._sector, islice(sectors, most))))

    def _directory(self, stream: bytes) -> Iterator[tuple[str, int, int]]:
        for at in range(0, len(stream) - _ENTRY + 1, _ENTRY):
            length, start, size = unpack_from("<H50xII", stream, at + _NAME)
            name = stream[at : at + max(0, min(length, _NAME) - 2)]
            yield name.decode("utf-16-le", "replace"), start, size


def _numbers(sectors: bytes) -> list[int]:
    return list(unpack_from(f"<{len(sectors) // 4}I", sectors))


def _chain(following: list[int], first: int) -> Iterator[int]:
    """Yield the sectors of a chain; one that is longer than all sectors leads in a circle."""
    left = len(following)
    while first < _LARGEST:
        if not left or first >= len(following):
            raise ValueError(first)
        yield first
        left, first = left - 1, following[first]


def _extents(stream: bytes) -> Iterator[Extent]:
    """Yield one extent for each part of a workbook, as their cells say."""
    at = filled = 0
    rows, columns = set[int](), set[int]()
    while at + 4 <= len(stream):
        kind, length = unpack_from("<HH", stream, at)
        data = stream[at + 4 : at + 4 + length]
        if kind == _BEGINS:
            yield _extent(rows, columns, filled)
            filled, rows, columns = 0, set(), set()
        elif (kind in _CELLS or kind in _RUNS) and len(data) >= _PLACE:
            row, column = unpack_from("<HH", data)
            last = unpack_from("<H", data, len(data) - 2)[0] if kind in _RUNS else column
            rows.add(row)
            columns.update((column, last))
            filled += max(1, last - column + 1)
        at += 4 + length
    yield _extent(rows, columns, filled)


def _extent(rows: set[int], columns: set[int], filled: int) -> Extent:
    if not rows:
        return Extent(0, 0)
    return Extent((max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1), filled)
