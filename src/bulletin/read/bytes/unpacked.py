"""Archives that grow beyond measure when they are unpacked, refused before anybody unpacks them."""

import io
import struct
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.read.bytes.bounded import MEGABYTE, MOST_BYTES
from bulletin.read.refusal import spoken

_TIMES = 1032  # as large as it is packed, at the most that the method of ZIP can do
_PIECE = 1 << 16
_LENGTHS = struct.Struct("<2H")  # of a name and of what stands behind it, in a local record
_LENGTHS_AT, _LOCAL = 26, 30


def refuse_if_it_bursts(raw: bytes, path: str, most: int = MOST_BYTES) -> None:
    """
    Let an archive pass whose members are as large as they say, and together fit in memory.

    Readers trust the sizes that an archive states, and the last of two members of one name:
    here it is asked what is true. What is no archive passes, since its reader says so.

    Raises:
        InputError: unpacked it is too large, or it is not built as any office program would.
    """
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
    except (BadZipFile, ValueError, NotImplementedError):
        return
    if sum(each.file_size for each in members) > most:
        size = most // MEGABYTE
        raise InputError(Message.of("read.unpacked.too.large", path=spoken(path), size=size))
    if _is_odd(raw, members, most):
        raise InputError(Message.of("read.archive.odd", path=spoken(path)))


def _is_odd(raw: bytes, members: list[ZipInfo], most: int) -> bool:
    if len({each.filename for each in members}) < len(members):
        return True
    if any(each.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for each in members):
        return True
    packed = sum(each.compress_size for each in members)
    return packed * _TIMES > most and any(_understated(raw, each) for each in members)


def _understated(raw: bytes, member: ZipInfo) -> bool:
    """Whether a member holds more than the archive says; what is broken is left to its reader."""
    if member.compress_type == ZIP_STORED:
        return member.compress_size > member.file_size
    at = member.header_offset
    if len(raw) < at + _LOCAL:
        return False
    start = at + _LOCAL + sum(_LENGTHS.unpack_from(raw, at + _LENGTHS_AT))
    unpacking, size = zlib.decompressobj(-zlib.MAX_WBITS), 0
    try:
        for piece in range(start, start + member.compress_size, _PIECE):
            end = min(piece + _PIECE, start + member.compress_size)
            size += len(unpacking.decompress(raw[piece:end]))
            if size > member.file_size:
                return True
    except zlib.error:
        return False
    return False
