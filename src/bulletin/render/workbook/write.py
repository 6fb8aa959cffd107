"""A workbook: checked tables with their marks, or derived lines, a sheet a table."""

from collections.abc import Iterator
from typing import Any

from bulletin.render.flat_table import FlatTable, rectangles
from bulletin.render.form import Form, Result
from bulletin.render.workbook.numbers_as_text import without_warnings
from bulletin.render.workbook.sheets import add_rectangle, bytes_of, empty_book

_DERIVED = ("shares", "growth", "rank")


def write(result: Result[Any], _form: Form) -> bytes:
    """Return the bytes of a workbook."""
    if result.command == "check":
        from bulletin.render.workbook.checked import checked

        return checked(result)
    book = empty_book()
    for name, table in _tables(result):
        add_rectangle(book, name, table)
    return without_warnings(bytes_of(book))


def _tables(result: Result[Any]) -> Iterator[tuple[str, FlatTable]]:
    """Yield the tables of a result under their names, as people are shown them."""
    if result.command not in _DERIVED:
        yield from ((result.command, each) for each in rectangles(result))
        return
    from bulletin.render.columns.sections import sections

    for file in {each.path: each for each in result.report.files}.values():
        for section in sections(result, file):
            columns = section.columns
            rows = tuple(zip(*(each.texts for each in columns), strict=True))
            right = frozenset(at for at, each in enumerate(columns) if each.right)
            heads = tuple(each.head for each in columns)
            yield section.name or result.command, FlatTable(heads, rows, right)
