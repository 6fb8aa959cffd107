"""Shares that add to a hundred though nothing calls them shares: `relate/found/hundreds.py`."""

import pytest

from bulletin.relate.found.hundreds import find_hundreds
from bulletin.relate.found.integer_matrix import integer_matrix
from tests.relate.found.found_in import across, shown
from tests.relate.judging import judged

MEN = (49.1, 48.6, 47.3, 50.2, 51.9, 46.4)


def test_two_columns_that_leave_nothing_out_are_seen_wherever_they_stand() -> None:
    lines = (f"p{n},{m},{30 + 7 * n},{100 - m:.1f}\n" for n, m in enumerate(MEN))

    assert across("A,B,C,D\n" + "".join(lines), "hundred") == {(2, (4,))}


def test_neighbours_that_add_to_a_hundred_are_seen() -> None:
    rows = ((34.5, 61.6), (35.1, 59.6), (31.1, 62.9), (40.0, 53.4), (22.4, 70.1))
    lines = (f"p{n},{a},{b},{100 - a - b:.1f}\n" for n, (a, b) in enumerate(rows))
    text = "A,B,C,D\n" + "".join(lines)

    assert across(text, "hundred") == {(2, (3, 4))}


def test_rates_near_a_hundred_are_none() -> None:
    rows = ((34.5, 60.6, 3.9), (35.1, 59.6, 6.3), (31.1, 64.9, 6.0), (30.0, 63.4, 5.6))
    text = "A,B,C,D\n" + "".join(f"p{n},{a},{b},{c}\n" for n, (a, b, c) in enumerate(rows))

    assert [each for each in shown(text) if each.kind == "hundred"] == []


def test_a_list_among_twice_as_many_series_costs_a_bit_for_each_of_its_ends() -> None:
    women, others = [f"{100 - each:.1f}" for each in MEN], [30, 37, 44, 51, 58, 65]
    rows = [("A", *MEN), ("B", *women), ("C", *others), ("D", *others[::-1])]
    text = "\n".join(["i,a,b,c,d,e,f", *(",".join(map(str, row)) for row in rows), ""])
    matrix = integer_matrix(judged(text).network)
    (among_four,), (among_two,) = find_hundreds(matrix, range(4)), find_hundreds(matrix, range(2))

    assert among_two.parts == among_four.parts == (0, 1)
    assert among_two.score - among_four.score == pytest.approx(2)
