from bulletin.model.findings.report import Severity
from tests.check.rule_findings import cells, flagged

RULE = "growth-not-weighted-from-parts"
TABLE = "item,2023,{}\nTotal,200.0,{}\nNorth,150.0,4.0\nSouth,50.0,8.0\n"


def test_it_is_a_warning_and_says_what_the_parts_give() -> None:
    (found,) = flagged(RULE, TABLE.format("growth at current prices (%)", "5.2"))

    assert found.severity is Severity.WARNING
    assert found.message == (
        "The growth of Total is printed as 5.2, but the levels and growth of its parts give "
        "4.84 to 5.11: 0.05 more than rounding explains."
    )


def test_prices_that_differ_leave_more_room() -> None:
    assert not cells(RULE, TABLE.format("real growth (%)", "5.2"))
    assert cells(RULE, TABLE.format("real growth (%)", "6.5")) == [(2, 3)]


def test_a_headline_outside_the_range_is_not_accused_twice() -> None:
    text = TABLE.format("growth at current prices (%)", "9.9")

    assert not cells(RULE, text)
    assert cells("headline-outside-parts", text) == [(2, 3)]
