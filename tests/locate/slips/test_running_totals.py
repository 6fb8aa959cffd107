"""Running totals typed in place of the figures themselves."""

import pytest

from bulletin.api.options.options import Options
from tests.locate.profit_and_loss import Accounts
from tests.locate.thinking import thoughts, total

ROWS = ((9384, 1230), (41903, 8371), (20577, 6244), (12862, 10915), (147503, 61998), (8129, 5307))
RUNNING = "running totals typed from here"
MONTHS = (
    "month,output\nTotal,{}\n  January,1280.3\n  February,{}\n  March,{}\n  April,{}\n  May,{}\n"
)
TRUE = ("7124.5", "1413.2", "1517.3", "1692.4", "1221.3")
ADDED = ("7124.5", "2693.5", "4210.8", "5903.2", "7124.5")


@pytest.mark.parametrize(
    ("start", "from_top"), [(0, False), (2, False), (1, True), (3, True), (4, True)]
)
def test_a_block_of_running_totals_is_one_operation(start: int, from_top: bool) -> None:  # noqa: FBT001
    accounts = Accounts(ROWS)
    true = [f"{row[2] / 10:.1f}" for row in accounts.cells]
    accounts.add_up(start, from_top=from_top)

    first, *_ = thoughts(accounts.text(), accounts.options())

    begun = start + (not from_top)
    assert [(item, proposed) for item, _, proposed in first.changes] == [
        (f"x{row}", true[row]) for row in range(begun, len(ROWS))
    ]
    assert set(first.slips) == {RUNNING}
    assert first.probability >= 0.95


def test_months_typed_from_the_start_of_the_year_are_undone_below_their_total() -> None:
    first, *_ = thoughts(MONTHS.format(*ADDED))

    assert [change[2] for change in first.changes] == list(TRUE[1:])
    assert set(first.slips) == {RUNNING}


def test_honest_months_get_no_diagnosis() -> None:
    assert thoughts(MONTHS.format(*TRUE)) == []


def test_running_totals_keep_the_decimals_of_the_column() -> None:
    text = "quarter,output\nQ1,12.50\nQ2,20.00\nQ3,31.25\nQ4,40.00\nYear,40.00\n"

    first, *_ = thoughts(text, Options(relations=("Year = Q1 + Q2 + Q3 + Q4",)))

    assert [change[2] for change in first.changes] == ["7.50", "11.25", "8.75"]


def test_ascending_figures_of_one_failed_sum_are_not_taken_for_running_totals() -> None:
    """60 and 90 less what stands above them would add up to the total, by chance."""
    found = thoughts(total("90", "30", "60", "90"))

    assert RUNNING not in {slip for each in found for slip in each.slips}


def test_what_is_less_than_the_figure_above_it_is_no_running_total() -> None:
    found = thoughts(MONTHS.format("7124.5", "2693.5", "4210.8", "4010.2", "7124.5"))

    assert RUNNING not in {slip for each in found for slip in each.slips}


def test_growth_rates_are_never_added_up() -> None:
    text = "item,2023,growth (%)\nTotal,100,5.0\n  A,40,2.0\n  B,30,4.0\n  C,30,9.0\n"

    found = thoughts(text)

    assert RUNNING not in {slip for each in found for slip in each.slips}
