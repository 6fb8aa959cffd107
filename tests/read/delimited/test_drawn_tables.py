import pytest

from bulletin.read.delimited.drawn_tables import is_rule, unframed


@pytest.mark.parametrize("line", ["|:---|---:|", "+-----+-----+", "=====", "————", "---|---|---"])
def test_a_line_that_only_draws_is_a_rule(line: str) -> None:
    assert is_rule(line)


@pytest.mark.parametrize("line", ["- 12 -", "-,-", "", "--", "-1 | -2", "Coal | 5"])
def test_a_line_that_says_something_is_none(line: str) -> None:
    assert not is_rule(line)


def test_the_cells_outside_the_outer_bars_go_where_most_rows_have_bars_there() -> None:
    rows = [("", " Item ", " 2023 ", ""), ("", " Coal ", " 5 ", ""), ("Note: rounded",)]

    assert unframed(rows) == (("Item", "2023"), ("Coal", "5"), ("Note: rounded",))


def test_without_outer_bars_nothing_goes() -> None:
    assert unframed([("Item ", " 2023"), ("Coal ", " 5")]) == (("Item", "2023"), ("Coal", "5"))
