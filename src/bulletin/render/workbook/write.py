"""A workbook: a sheet a rectangle, every text to the letter."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook

from bulletin.render.flat_table import rectangles
from bulletin.render.form import Form, Result
from bulletin.render.workbook.sheets import add_rectangle


def write(result: Result[Any], _form: Form) -> bytes:
    """Return the bytes of a workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for each in rectangles(result):
        add_rectangle(book, result.command, each)
    return bytes_of(book)


def bytes_of(book: Workbook) -> bytes:
    """Return a workbook as the bytes of a file."""
    held = BytesIO()
    book.save(held)
    return held.getvalue()
