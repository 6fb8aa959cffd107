"""Files that are no typed text, told by their first bytes."""

from bulletin.errors import InputError
from bulletin.read.refusal import spoken

_SAVE = "save the sheet as CSV (UTF-8) and name that file"
_COPY = "type or copy its table into a CSV file and name that"
_UNPACK = "unpack it and name the files in it"

_FIRST_BYTES = (
    (b"%PDF-", "a PDF document", _COPY),
    (b"\x89PNG", "a picture (PNG)", _COPY),
    (b"\xff\xd8\xff", "a picture (JPEG)", _COPY),
    (b"GIF8", "a picture (GIF)", _COPY),
    (b"II*\0", "a picture (TIFF)", _COPY),
    (b"MM\0*", "a picture (TIFF)", _COPY),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel workbook or Word document", _SAVE),
    (b"\x1f\x8b", "a compressed file (gzip)", _UNPACK),
    (b"BZh", "a compressed file (bzip2)", _UNPACK),
    (b"\xfd7zXZ", "a compressed file (xz)", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive (7-Zip)", _UNPACK),
    (b"Rar!\x1a", "a compressed archive (RAR)", _UNPACK),
    (b"SQLite format 3\0", "a database (SQLite)", "export the table as CSV and name that file"),
    (b"PAR1", "a Parquet file", "export the table as CSV and name that file"),
    (b"{\\rtf", "a Word document (RTF)", _COPY),
)
_FIRST_TAGS = (
    (b"<!doctype html", "a web page (HTML)", f"open it in a spreadsheet, {_SAVE}"),
    (b"<html", "a web page (HTML)", f"open it in a spreadsheet, {_SAVE}"),
    (b"<table", "a web page (HTML)", f"open it in a spreadsheet, {_SAVE}"),
    (b"<?xml", "an XML file", f"open it in a spreadsheet, {_SAVE}"),
)
_ZIP = b"PK\x03\x04"
_IN_ZIP = (
    (b"xl/", "an Excel workbook", _SAVE),
    (b"opendocument.spreadsheet", "an OpenDocument workbook", _SAVE),
    (b"word/", "a Word document", _COPY),
    (b"opendocument.text", "an OpenDocument text", _COPY),
)


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
    opening = raw[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for mark, form, cure in _FIRST_TAGS:
        if opening.startswith(mark):
            return form, cure
    return None
