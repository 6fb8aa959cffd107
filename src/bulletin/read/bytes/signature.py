"""Files that are no typed text, told by their first bytes."""

import io
from collections.abc import Callable

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.read.refusal import spoken

XLSX, BINARY, OPEN_DOCUMENT = "xlsx", "xls", "ods"
WORD, PDF = "docx", "pdf"

_COPY = Message.of("read.cure.copy")
_UNPACK = Message.of("read.cure.unpack")

_FIRST_BYTES = (
    (b"\x89PNG", Message.of("read.form.png"), _COPY),
    (b"\xff\xd8\xff", Message.of("read.form.jpeg"), _COPY),
    (b"GIF8", Message.of("read.form.gif"), _COPY),
    (b"II*\0", Message.of("read.form.tiff"), _COPY),
    (b"MM\0*", Message.of("read.form.tiff"), _COPY),
    (b"\x1f\x8b", Message.of("read.form.gzip"), _UNPACK),
    (b"BZh", Message.of("read.form.bzip2"), _UNPACK),
    (b"\xfd7zXZ", Message.of("read.form.xz"), _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", Message.of("read.form.7zip"), _UNPACK),
    (b"Rar!\x1a", Message.of("read.form.rar"), _UNPACK),
    (b"SQLite format 3\0", Message.of("read.form.sqlite"), Message.of("read.cure.export")),
    (b"PAR1", Message.of("read.form.parquet"), Message.of("read.cure.export")),
    (b"{\\rtf", Message.of("read.form.rtf"), _COPY),
)
ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x08\x10\x00", b"\x09\x08\x08\x00", b"\x09\x04\x06\x00")
_PDF = b"%PDF-"
_OFFICE = (".xlsx", ".xlsm", ".xlsb", ".ods", ".docx")
_IN_ZIP = ((b"opendocument.text", Message.of("read.form.odt"), _COPY),)


def workbook_form(raw: bytes) -> str | None:
    """
    Which form of workbook the bytes are; none where they are no workbook.

    An old Word document or a workbook under a password is taken for a workbook here; its
    reader says so.
    """
    if raw.startswith((_OLE, *_BIFF)):
        return BINARY
    if not raw.startswith(ZIP):
        return None
    if b"opendocument.spreadsheet" in raw[:4096]:
        return OPEN_DOCUMENT
    holds = _holding(raw)
    if holds("xl/workbook.bin"):
        return BINARY
    return XLSX if holds("xl/") else None


def document_form(raw: bytes) -> str | None:
    """Which form of document of paragraphs and tables the bytes are; none where they are none."""
    if raw.startswith(_PDF):
        return PDF
    return WORD if raw.startswith(ZIP) and _holding(raw)("word/") else None


def _holding(raw: bytes) -> Callable[[str], bool]:
    """
    Return what tells whether an archive holds a file of a name or in a folder.

    By its own list: what is packed may look like any name, and a Word document may hold a
    workbook. Of an archive without its end, by all its bytes.
    """
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
    except (BadZipFile, NotImplementedError, ValueError, OSError):
        return lambda name: name.encode() in raw
    return lambda name: any(each.startswith(name) for each in names)


def refuse_unless_text(raw: bytes, path: str) -> None:
    """
    Let typed text pass.

    Only the first bytes count, so a table that mentions a format is never refused.

    Raises:
        InputError: the bytes are a known format that is no typed text.
    """
    if raw.startswith(ZIP) and path.lower().endswith(_OFFICE):
        raise InputError(Message.of("read.office.damaged", path=path))
    found = _form(raw)
    if found is not None:
        form, cure = found
        message = Message.of("read.form", path=spoken(path), form=form, cure=cure)
        raise InputError(message)


def _form(raw: bytes) -> tuple[str, str] | None:
    if raw.startswith(ZIP):
        names = ((form, cure) for mark, form, cure in _IN_ZIP if mark in raw)
        return next(names, (Message.of("read.form.zip"), _UNPACK))
    for mark, form, cure in _FIRST_BYTES:
        if raw.startswith(mark):
            return form, cure
    return None
