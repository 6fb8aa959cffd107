import pytest

from tests.check.rule_findings import cells

RULE = "leading-zero"
ROWS = ("12.5", "0.4", "21.3", "8.8", "-3.1", "6.0")


def column(*figures: str) -> str:
    return "item,growth (%)\n" + "".join(f"Part {n},{each}\n" for n, each in enumerate(figures))


@pytest.mark.parametrize("typed", ["06.1", "-00.1", "00.4", "012", "−03.1"])
def test_a_zero_before_another_digit_is_flagged(typed: str) -> None:
    assert cells(RULE, column(*ROWS, typed)) == [(8, 2)]


@pytest.mark.parametrize("typed", ["0.6", "-0.1", "0", "0.0", "10.0"])
def test_a_single_zero_before_the_point_is_not(typed: str) -> None:
    assert not cells(RULE, column(*ROWS, typed))


def test_a_column_of_codes_is_left_alone() -> None:
    assert not cells(RULE, "district,code,area\nNorth,0101,12.5\nSouth,0102,0.4\nEast,0201,21.3\n")


def test_ranks_may_be_padded() -> None:
    assert not cells(RULE, "region,growth (%),rank\nA,7.2,01\nB,5.1,02\nC,4.1,03\n")


def test_a_raised_digit_behind_a_zero_is_a_note() -> None:
    assert not cells(RULE, column(*ROWS, "0¹", "0²"))
