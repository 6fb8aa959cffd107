"""
Several operations of the hand in one table, and an operation beside a slip.

Also of `locate/search/combined.py`, `locate/slips/moves.py`.
"""

import pytest

from tests.effort import calls
from tests.locate.profit_and_loss import Accounts
from tests.locate.thinking import Thought, thoughts

ROWS = ((9384, 1230), (41903, 8371), (20577, 6244), (12862, 10915), (147503, 61998), (8129, 5307))
COLUMNS = "figures typed in each other's column"


def told(accounts: Accounts) -> list[Thought]:
    return thoughts(accounts.text(), accounts.options())


def changed(thought: Thought) -> list[str]:
    return [item for item, _, _ in thought.changes]


def test_honest_accounts_get_no_diagnosis() -> None:
    assert told(Accounts(ROWS)) == []


@pytest.mark.parametrize("rows", [(1,), (1, 4), (0, 2, 5), (0, 1, 3, 4)])
def test_each_row_whose_columns_were_exchanged_is_named(rows: tuple[int, ...]) -> None:
    accounts = Accounts(ROWS)
    for row in rows:
        accounts.exchange(row)

    first, *_ = told(accounts)

    assert changed(first) == [f"x{row}" for row in rows for _ in range(2)]
    assert set(first.slips) == {COLUMNS}
    assert first.probability >= 0.95


def test_an_exchange_and_a_slip_in_another_row_are_found_together() -> None:
    accounts = Accounts(ROWS)
    accounts.exchange(1)

    first, *_ = thoughts(accounts.text().replace("14750.3", "17450.3"), accounts.options())

    assert first.changes == (
        ("x1", "837.1", "4190.3"),
        ("x1", "4190.3", "837.1"),
        ("x4", "17450.3", "14750.3"),
    )
    assert first.slips == (COLUMNS, COLUMNS, "two digits transposed")
    assert first.probability >= 0.95


def test_running_totals_and_an_exchange_are_found_together() -> None:
    accounts = Accounts(ROWS)
    accounts.add_up(0, from_top=False)
    accounts.exchange(3)

    first, *_ = told(accounts)

    assert set(first.slips) == {COLUMNS, "running totals typed from here"}
    assert changed(first) == ["x1", "x2", "x3", "x3", "x3", "x4", "x5"]


def test_two_slips_stay_two_slips() -> None:
    accounts = Accounts(ROWS)
    text = accounts.text().replace("837.1", "873.1").replace("14750.3", "17450.3")

    first, *_ = thoughts(text, accounts.options())

    assert first.changes == (("x1", "873.1", "837.1"), ("x4", "17450.3", "14750.3"))


def test_an_exchange_beside_an_error_that_is_no_slip_promises_no_text_for_that() -> None:
    accounts = Accounts(ROWS)
    accounts.exchange(1)

    found = thoughts(accounts.text().replace("14750.3", "11111.1"), accounts.options())

    sure = [each for each in found if each.probability >= 0.95]
    assert all(("x4", "11111.1", None) in each.changes for each in sure)


def test_a_figure_that_only_looks_odd_is_no_part_of_an_exchange_of_rows() -> None:
    """The leading zero would stand in the next row and look as odd there."""
    accounts = Accounts(ROWS)
    accounts.exchange(1)

    first, *_ = thoughts(accounts.text().replace("1286.2", "01286.2"), accounts.options())

    assert first.changes[-1] == ("x3", "01286.2", "1286.2")
    assert first.slips[:2] == (COLUMNS, COLUMNS)


def with_two_exchanges(rows: int) -> Accounts:
    accounts = Accounts([(5000 + 37 * row % 911, 1000 + 53 * row % 1013) for row in range(rows)])
    accounts.exchange(20)
    accounts.exchange(rows - 30)
    return accounts


@pytest.mark.slow
def test_two_exchanges_among_twice_as_many_rows_take_less_than_three_times_the_work() -> None:
    few, many = with_two_exchanges(51), with_two_exchanges(102)
    found: list[Thought] = []

    needed = calls(lambda: found.extend(told(many)))

    assert changed(found[0]) == ["x20", "x20", "x72", "x72"]
    assert needed < 3 * calls(lambda: told(few))
