"""A diff in the bytes of the file itself, which `patch` applies whatever the encoding."""

from collections.abc import Iterator, Sequence

from bulletin.amend.quoted_name import quoted_name
from bulletin.model.files.sheet import Sheet
from bulletin.read.bytes.signature import workbook_form

_NO_END = b"\n\\ No newline at end of file\n"


def patch(raw: bytes, changed: bytes, sheet: Sheet, comments: str) -> bytes:
    r"""
    Return comments in the encoding of a file, and the lines of bytes in which it differs.

    Line ends are part of the lines, so that `\r\n` stays. Empty for a workbook, to which no
    program applies a diff, and where nothing differs.
    """
    if workbook_form(raw) or raw == changed:
        return b""
    # Two bytes a character would let no program find the lines of the diff.
    encoding = "utf-8" if b"\n\0" in raw or b"\0\n" in raw else sheet.encoding or "utf-8"
    return comments.encode(encoding.removesuffix("-sig"), "backslashreplace") + b"".join(
        _ended(line) for line in _unified(raw, changed, sheet.path)
    )


def _unified(raw: bytes, changed: bytes, path: str) -> Iterator[bytes]:
    from difflib import diff_bytes, unified_diff
    from os import fsencode

    name = fsencode(quoted_name(path)) + (
        b"\t" if " " in path else b""
    )  # a blank would end the name
    lines: Sequence[list[bytes]] = [each.split(b"\n") for each in (raw, changed)]
    before, after = (
        [*(line + b"\n" for line in each[:-1]), *filter(None, each[-1:])] for each in lines
    )
    return diff_bytes(unified_diff, before, after, name, name)


def _ended(line: bytes) -> bytes:
    return line if line.endswith(b"\n") else line + _NO_END
