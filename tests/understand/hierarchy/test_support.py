"""Whether figures add up within rounding, as support for a reading of the hierarchy."""

from bulletin.model.figures.figure import Figure
from bulletin.understand.hierarchy.support import (
    compared,
    exceeds,
    falls_short,
    several_lists,
    support,
)


def row(*texts: str) -> list[Figure | None]:
    return [Figure.read(text) if text else None for text in texts]


def test_columns_are_counted_in_which_parts_sum_to_the_total_within_rounding() -> None:
    parts = [row("1.4", "10", "5"), row("1.4", "20", "5")]

    assert support(row("3", "30", "11"), parts) == 3
    assert support(row("4", "30", "13"), parts) == 1


def test_one_part_and_parts_of_nothing_are_no_support() -> None:
    assert support(row("5"), [row("5")]) == 0
    assert support(row("5"), [row("5"), row("")]) == 0
    assert support(row("0"), [row("0"), row("0")]) == 0


def test_parts_that_surely_come_to_more_exceed_their_total() -> None:
    assert exceeds([row("5.0"), row("5.2")], row("10.0"))
    assert not exceeds([row("5.0"), row("5.1")], row("10.0"))


def test_a_little_left_over_is_told_from_much() -> None:
    assert falls_short(row("100.0"), [row("60.0"), row("39.0")])
    assert not falls_short(row("100.0"), [row("60.0"), row("30.0")])
    assert not falls_short(row("100.0"), [row("60.0"), row("40.0")])


def test_lists_that_each_sum_to_the_total_are_split_where_they_end() -> None:
    parts = [row("60"), row("40"), row("10"), row("20"), row("70")]

    assert several_lists(row("100"), parts) == [2, 5]
    assert several_lists(row("100"), parts[:-1]) == []
    assert several_lists(row("100"), parts[:2]) == []


def test_rows_compare_where_some_column_prints_both() -> None:
    assert compared(row("1", ""), row("2", "3"))
    assert not compared(row("1", ""), row("", "3"))
