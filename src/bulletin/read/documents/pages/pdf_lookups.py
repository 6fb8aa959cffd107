"""How often the parts of a PDF document are looked up: counted, since they may lead in a circle."""

from collections.abc import Iterator
from contextlib import contextmanager

MOST_LOOKUPS = 10_000  # and, of each byte of the file,
LOOKUPS_A_BYTE = 20


class CircleOfPartsError(Exception):
    """The parts of a document are looked up again and again, as a part that is itself is."""


@contextmanager
def counted_lookups(size: int) -> Iterator[None]:
    """
    Have documents of so many bytes refuse to be searched without end while this is entered.

    The reader follows a reference to a reference for as long as there is one.
    """
    from pdfminer.pdfdocument import PDFDocument

    left, look_up = MOST_LOOKUPS + LOOKUPS_A_BYTE * size, PDFDocument.getobj

    def counted(document: PDFDocument, number: int) -> object:
        nonlocal left
        left -= 1
        if left < 0:
            raise CircleOfPartsError
        return look_up(document, number)

    PDFDocument.getobj = counted  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        PDFDocument.getobj = look_up  # type: ignore[method-assign]
