"""Shares that add to a hundred though nothing calls them shares: `relate/found/hundreds.py`."""

from tests.relate.found.found_in import across, shown

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
