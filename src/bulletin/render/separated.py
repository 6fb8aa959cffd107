"""CSV and TSV: RFC 4180 quoting, plain line feeds, nothing a spreadsheet would run."""

import csv
from io import StringIO
from typing import Any

from bulletin.render.form import Form, Result
from bulletin.render.formula import neutral
from bulletin.render.rectangle import FlatTable, rectangles
from bulletin.render.words.visible import quotable


def write(result: Result[Any], form: Form) -> str:
    """Return every rectangle, a blank line between two; always all columns: scripts read them."""
    delimiter = "," if form.name == "csv" else "\t"
    return "\n".join(separated(each, delimiter) for each in rectangles(result))


def separated(table: FlatTable, delimiter: str) -> str:
    """Return the rectangle as text separated by `delimiter`, its head first."""
    page = StringIO()
    writer = csv.writer(page, delimiter=delimiter, lineterminator="\n")
    for row in (table.head, *table.rows):
        writer.writerow([neutral(quotable(text)) for text in row])
    return page.getvalue()
