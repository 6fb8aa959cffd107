"""One line at a time; what several lines between two quotes are, is told in test_rows.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.read.delimited.broken_quotes import are_rows, opens_late, split_line


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"Coal, raw",5', ("Coal, raw", "5")),
        ('"Coal ""raw""",5', ('Coal "raw"', "5")),
        ('"Coal "raw"",5', ('Coal "raw"', "5")),
        ('5" pipe,5', ('5" pipe', "5")),
        ('"Oil,5', ('"Oil', "5")),
        (' "Coal" ,5', ("Coal", "5")),
        ("a,,", ("a", "", "")),
        ("", ()),
    ],
)
def test_a_quote_closes_its_cell_where_the_cell_ends_and_is_a_letter_elsewhere(
    line: str, cells: tuple[str, ...]
) -> None:
    assert split_line(line, ",") == cells


@given(st.lists(st.text(st.sampled_from('ab "1')), min_size=1))
def test_no_delimiter_is_lost_where_none_stands_in_quotes(cells: list[str]) -> None:
    line = ";".join(cell.replace('"', "") for cell in cells)

    assert split_line(line + ";x", ";") == tuple((line + ";x").split(";"))


def test_lines_between_two_quotes_are_rows_if_most_have_the_width_and_a_figure() -> None:
    rows = [("Coal", "5", "6"), ("Iron", "7", "8"), ("Oil", "9", "1")]
    text = [("This table was", "as always", "rounded"), ("by the office",)]

    assert are_rows(rows, 3)
    assert are_rows(rows, 0)
    assert not are_rows(text, 3)


def test_a_quote_behind_blanks_opens_late() -> None:
    assert opens_late(' "b"')
    assert not opens_late('"b"')
    assert not opens_late(" b")
