from io import BytesIO
from zipfile import ZipFile

import pytest

from bulletin.errors import InputError
from bulletin.read.bytes.signature import (
    BINARY,
    OPEN_DOCUMENT,
    PDF,
    WORD,
    XLSX,
    document_form,
    refuse_unless_text,
    workbook_form,
)

ZIP = b"PK\x03\x04"


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (ZIP + b"...xl/workbook.xml", XLSX),
        (ZIP + b"...xl/workbook.bin", BINARY),
        (ZIP + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", OPEN_DOCUMENT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", BINARY),
        (ZIP + b"photo.jpg", None),
        (b"Item,2023\n", None),
    ],
)
def test_the_form_of_a_workbook_is_told_by_its_first_bytes(raw: bytes, form: str | None) -> None:
    assert workbook_form(raw) == form


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (b"%PDF-1.7", PDF),
        (ZIP + b"...word/document.xml", WORD),
        (ZIP + b"...xl/workbook.xml", None),
        ("合计%PDF-".encode(), None),
    ],
)
def test_the_form_of_a_document_is_told_by_its_first_bytes(raw: bytes, form: str | None) -> None:
    assert document_form(raw) == form


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"\x89PNG\r\n", "PNG"),
        (b"\x1f\x8b\x08", "gzip"),
    ],
)
def test_what_is_no_typed_text_is_refused_by_name(raw: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        refuse_unless_text(raw, "table.csv")


def test_a_table_that_mentions_a_form_is_text() -> None:
    refuse_unless_text(b"Item,2023\n%PDF-,5\n", "table.csv")


def _archive(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "/", 1), text)
    return out.getvalue()


def test_an_archive_is_what_its_own_list_names() -> None:
    """What is packed may look like a name, and a Word document may hold a workbook."""
    book = _archive(**{"xl_workbook.xml": b""})
    words = _archive(**{"word_document.xml": b"xl/", "word_embeddings/book.xlsx": book})

    assert (workbook_form(book), document_form(book)) == (XLSX, None)
    assert (workbook_form(words), document_form(words)) == (None, WORD)
    assert document_form(words[: len(words) // 2]) == WORD  # as far as its bytes tell
