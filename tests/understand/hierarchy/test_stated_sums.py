"""Sums and differences that labels state by the numbers of other rows."""

from bulletin.model.table.table import Breakdown
from tests.check.rule_findings import cells
from tests.understand.understood_table import table

ACCOUNTS = (
    "企业主要财务指标（万元）,,\n指标,2021年,2022年\n1 营业收入,5037,5618\n2 营业成本,3216,3527\n"
    "3 税金及附加,313,342\n4 营业利润({}),1508,{}\n5 营业外净收入,121,-33\n"
    "6 利润总额(4+5),1629,1716\n"
)
LAID_OUT = (
    "Item,2022,2023\nA. CURRENT ACCOUNT,,\n1 Goods,-265,-244\n5 Balance,-67,-26\n"
    "B. CAPITAL ACCOUNT,,\n"
    "5 Banking,21,40\n8 Total,59,89\nC. Errors,-1,3\nD. Overall [A(5)+B(8)+C],-9,66\n"
)


def stated(text: str) -> list[Breakdown]:
    return [each for each in table(text).breakdowns if each.name == "stated"]


def test_a_label_says_from_which_numbered_rows_it_is_worked_out() -> None:
    difference, total = stated(ACCOUNTS.format("1-2-3", 1749))

    assert (difference.total, difference.parts, difference.signs) == (3, (0, 1, 2), (1, -1, -1))
    assert (total.total, total.parts, total.signs) == (5, (3, 4), ())
    assert len(stated(ACCOUNTS.format("4=1-2-3", 1749))) == 2


def test_a_row_of_a_lettered_part_is_found_below_its_letter() -> None:
    (found,) = stated(LAID_OUT)

    assert (found.total, found.parts) == (7, (2, 5, 6))


def test_a_span_is_no_difference_and_nor_is_what_no_column_bears_out() -> None:
    assert not stated("Households,2022\n1 person,40\n2 persons,30\n3 or more (1-2),20\n")
    assert not stated(ACCOUNTS.replace("(4+5)", "").format("2-1", 1749))


def test_a_stated_difference_that_does_not_hold_is_wrong() -> None:
    text = ACCOUNTS.format("1-2-3", 1794)

    assert cells("difference-not-reproducible", text) == [(6, 3)]
