"""
One member of a ZIP archive replaced, every other one kept to the byte.

The records of the other members are copied as they are compressed, in their order, with
their times, flags and extra fields; only where they stand is told anew.
"""

import struct
import zlib
from typing import NamedTuple

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_DEFLATED = 8
_TOLD_LATER = 0x0008  # sizes stand behind the data
_LEVEL = 0x0006  # how hard the data was compressed
_BEYOND = 0xFFFFFFFF  # the true number stands elsewhere, in an archive of more than 4 GB


class UnusualPackageError(ValueError):
    """An archive that is not built as spreadsheet programs build it."""


class _Member(NamedTuple):
    """A record of the central directory, and where the local record stands."""

    fields: tuple[int, ...]  # without the signature
    rest: bytes  # name, extra field and comment
    name: bytes
    start: int
    end: int


class _Directory(NamedTuple):
    """The members in the order of the central directory, and the record at the end."""

    members: tuple[_Member, ...]
    fields: tuple[int, ...]
    rest: bytes


def with_member(raw: bytes, name: str, content: bytes) -> bytes:
    """
    Return the bytes of an archive in which one member holds something else.

    Raises:
        UnusualPackageError: the archive has no such member, or is larger than 4 GB, or
            something stands before it.
    """
    directory = _directory(raw)
    found = [each for each in directory.members if each.name == name.encode()]
    if not found:
        raise UnusualPackageError(name)
    body, central, start = list[bytes](), dict[_Member, bytes](), 0
    for each in sorted(directory.members, key=lambda member: member.start):
        fields = each.fields
        record = raw[each.start : each.end]
        if each is found[-1]:
            record, fields = _packed(record, fields, content)
        central[each] = _CENTRAL.pack(b"PK\x01\x02", *fields[:-1], start) + each.rest
        body.append(record)
        start += len(record)
    listed = b"".join(central[each] for each in directory.members)
    *counts, _, _, comment = directory.fields
    end = _END.pack(_END_MARK, *counts, len(listed), start, comment)
    return b"".join([*body, listed, end, directory.rest])


def _directory(raw: bytes) -> _Directory:
    at = raw.rfind(_END_MARK)
    if at < 0 or len(raw) < at + _END.size:
        raise UnusualPackageError
    fields = _END.unpack_from(raw, at)[1:]
    count, size, start = fields[3:6]
    if start + size != at or _BEYOND in (size, start):
        raise UnusualPackageError
    found, place = [], start
    for _ in range(count):
        record = _CENTRAL.unpack_from(raw, place)
        name_length, *others = record[10:13]
        inside = place + _CENTRAL.size
        end = inside + name_length + sum(others)
        if _BEYOND in (record[8], record[9], record[-1]):
            raise UnusualPackageError
        found.append((record[1:], raw[inside:end], raw[inside : inside + name_length]))
        place = end
    starts = sorted(each[0][-1] for each in found)
    ends = dict(zip(starts, [*starts[1:], start], strict=True))
    members = (_Member(*each, each[0][-1], ends[each[0][-1]]) for each in found)
    return _Directory(tuple(members), fields, raw[at + _END.size :])


def _packed(
    record: bytes, fields: tuple[int, ...], content: bytes
) -> tuple[bytes, tuple[int, ...]]:
    """Return a member's record and its fields in the directory with another content."""
    _, version, flags, method, time, date, *_, name_length, extra = _LOCAL.unpack_from(record)
    names = record[_LOCAL.size : _LOCAL.size + name_length + extra]
    packed = content
    if method == _DEFLATED:
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
    elif method:
        raise UnusualPackageError
    flags &= ~(_TOLD_LATER | _LEVEL)
    sizes = (zlib.crc32(content), len(packed), len(content))
    start = _LOCAL.pack(
        b"PK\x03\x04", version, flags, method, time, date, *sizes, name_length, extra
    )
    told = (*fields[:2], flags, *fields[3:6], *sizes, *fields[9:])
    return start + names + packed, told
