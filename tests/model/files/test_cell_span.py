import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.files.cell_span import find_span
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.tables.from_source import read_text


def spanned(text: str, line: int, column: int) -> str | None:
    """Return the characters that hold a cell of a table given as text."""
    span = find_span(text, read_text(text), Position(line, column))
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Item,2023\nCoal,21.5\n", "21.5"),
        ("Item,2023\r\nCoal,21.5", "21.5"),
        ('Item,2023\nCoal,"1,234"\n', "1,234"),
        ('Item,2023\nCoal, "1,234"\n', "1,234"),
        ('"A\nheading",2023\nCoal,21.5\n', None),
    ],
)
def test_a_cell_stands_where_an_editor_shows_it_without_its_quotes(
    text: str, cell: str | None
) -> None:
    assert spanned(text, 2, 2) == cell


def test_a_quoted_cell_that_spans_lines_moves_those_below_it() -> None:
    assert spanned('"A\nheading",2023\nCoal,21.5\n', 3, 2) == "21.5"


@pytest.mark.parametrize(("column", "missing"), [(2, 1), (3, 2)])
def test_a_row_that_is_too_short_lacks_its_delimiters(column: int, missing: int) -> None:
    sheet = Sheet("t.csv", (("Item", "2022", "2023"), ("Coal",)), (1, 2), "", ",")
    span = find_span("Item,2022,2023\nCoal\n", sheet, Position(2, column))

    assert span is not None
    assert (span.start, span.end, span.missing) == (19, 19, missing)


def test_where_the_cells_of_the_reader_do_not_fit_there_is_no_answer() -> None:
    sheet = Sheet("t.csv", (("Item", "2023"), ("Iron", "1")), (1, 2), "", ",")

    assert find_span("Item,2023\nCoal,21.5\n", sheet, Position(2, 2)) is None
    assert find_span("Item,2023\nCoal,21.5\n", sheet, Position(9, 1)) is None


cells = st.text(st.sampled_from('ab1,"'), min_size=1, max_size=4)


@given(st.lists(st.lists(cells, min_size=2, max_size=3), min_size=1, max_size=4))
def test_what_csv_writes_is_found_cell_by_cell(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    text, lines = out.getvalue(), tuple(range(1, len(rows) + 1))
    sheet = Sheet("t.csv", tuple(map(tuple, rows)), lines, "", ",")

    for line, row in enumerate(rows, 1):
        for column, cell in enumerate(row, 1):
            span = find_span(text, sheet, Position(line, column))
            assert span is not None
            assert text[span.start : span.end].replace('""', '"') == cell
