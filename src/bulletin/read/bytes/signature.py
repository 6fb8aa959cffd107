"""Files that are no typed text, told by their first bytes."""

from bulletin.errors import InputError
from bulletin.read.refusal import spoken

XLSX, BINARY, OPEN_DOCUMENT = "xlsx", "xls", "ods"

_COPY = "type or copy its table into a CSV file and name that"
_SELECT = "select the table in it, paste it into a .txt file, and name that"
_UNPACK = "unpack it and name the files in it"

_FIRST_BYTES = (
    (b"%PDF-", "a PDF document", _SELECT),
    (b"\x89PNG", "a picture (PNG)", _COPY),
    (b"\xff\xd8\xff", "a picture (JPEG)", _COPY),
    (b"GIF8", "a picture (GIF)", _COPY),
    (b"II*\0", "a picture (TIFF)", _COPY),
    (b"MM\0*", "a picture (TIFF)", _COPY),
    (b"\x1f\x8b", "a compressed file (gzip)", _UNPACK),
    (b"BZh", "a compressed file (bzip2)", _UNPACK),
    (b"\xfd7zXZ", "a compressed file (xz)", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive (7-Zip)", _UNPACK),
    (b"Rar!\x1a", "a compressed archive (RAR)", _UNPACK),
    (b"SQLite format 3\0", "a database (SQLite)", "export the table as CSV and name that file"),
    (b"PAR1", "a Parquet file", "export the table as CSV and name that file"),
    (b"{\\rtf", "a Word document (RTF)", _COPY),
)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x08\x10\x00", b"\x09\x08\x08\x00", b"\x09\x04\x06\x00")
_IN_ZIP = (
    (b"word/", "a Word document", _COPY),
    (b"opendocument.text", "an OpenDocument text", _COPY),
)


def workbook_form(raw: bytes) -> str | None:
    """
    Which form of workbook the bytes are; none where they are no workbook.

    An old Word document or a workbook under a password is taken for a workbook here; its
    reader says so.
    """
    if raw.startswith((_OLE, *_BIFF)):
        return BINARY
    if not raw.startswith(_ZIP):
        return None
    if b"opendocument.spreadsheet" in raw[:4096]:
        return OPEN_DOCUMENT
    if b"xl/workbook.bin" in raw:
        return BINARY
    return XLSX if b"xl/" in raw else None


def refuse_unless_text(raw: bytes, path: str) -> None:
    """
    Let typed text pass.

    Only the first bytes count, so a table that mentions a format is never refused.

    Raises:
        InputError: the bytes are a known format that is no typed text.
    """
    found = _form(raw)
    if found is not None:
        form, cure = found
        message = f"{spoken(path)} is {form}; {cure}."
        raise InputError(message)


def _form(raw: bytes) -> tuple[str, str] | None:
    if raw.startswith(_ZIP):
        names = ((form, cure) for mark, form, cure in _IN_ZIP if mark in raw)
        return next(names, ("a compressed archive (ZIP)", _UNPACK))
    for mark, form, cure in _FIRST_BYTES:
        if raw.startswith(mark):
            return form, cure
    return None
