"""CSV and TSV: RFC 4180 quoting, plain line feeds, nothing a spreadsheet would run."""

import csv
import re
from collections.abc import Sequence
from functools import cache
from io import StringIO
from typing import Any

from bulletin.render.flat_table import FlatTable, rectangles
from bulletin.render.form import Form, Result
from bulletin.render.phrases.visible import quotable

_DELIMITERS = {"csv": ",", "tsv": "\t"}
_TRIGGERS = "=+-@\t\r"  # what begins a formula


def write(result: Result[Any], form: Form) -> str:
    """Return every rectangle, a blank line between two; always all columns: scripts read them."""
    return "\n".join(separated(each, _DELIMITERS[form.name]) for each in rectangles(result))


def separated_line(texts: Sequence[str], name: str) -> str:
    """Return one line in the format of this name, its end included."""
    return separated(FlatTable(tuple(texts), ()), _DELIMITERS[name])


def separated(table: FlatTable, delimiter: str) -> str:
    """Return the rectangle as text separated by `delimiter`, its head first."""
    page = StringIO()
    writer = csv.writer(page, delimiter=delimiter, lineterminator="\n")
    for row in (table.head, *table.rows):
        writer.writerow([neutral(quotable(text)) for text in row])
    return page.getvalue()


def neutral(text: str) -> str:
    """
    Return `text` with an apostrophe before it if a spreadsheet would run it.

    Figures stay to the letter, also with a sign, a unit or a footnote mark.

    >>> neutral("=1+1"), neutral("-3.7"), neutral("+5.2%"), neutral("-")
    ("'=1+1", '-3.7', '+5.2%', '-')
    """
    inside = text.lstrip()
    if not inside or inside[0] not in _TRIGGERS:
        dangerous = text[:1] in ("\t", "\r")
    else:
        dangerous = not _inert().fullmatch(inside.rstrip())
    return f"'{text}" if dangerous else text


@cache
def _inert() -> re.Pattern[str]:
    """Match what begins like a formula but is a figure, with a unit or mark, or a dash."""
    return re.compile(
        r"[+-]?\s?[\d.,．，\s]*\d[\d.,．，\s]*[%％‰]?\s?"
        r"([a-zA-Z]{1,2}|[\u4e00-\u9fff]{1,6}|\*{1,3}|[(\[（]\d{1,2}[)\]）]|[①-⑳†‡])?|[+\-.]+",
    )
