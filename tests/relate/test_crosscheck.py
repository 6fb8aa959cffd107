"""Lines that fail: which of them accuse a table, and how much."""

from bulletin.model.findings.report import Severity
from tests.relate.across_lines import accused, across
from tests.relate.judging import NOT_TESTABLE

_BODY = (
    "A,313,70,383\nB,702,64,766\nC,3650,617,4267\nD,561,139,700\nE,1676,218,1894\n"
    "F,6800,126,6926\nG,77,377,454\nH,110,73,183\n"
)
OPEN = f"item,Men,Women,Total\n{_BODY}"
CLOSED = f"{OPEN}Total,13889,1684,15573\n"


def test_a_line_that_leaves_something_out_fails_with_its_grand_total_only() -> None:
    """Forty of unknown sex in D: no other figure in one place would repair both lines."""
    honest = CLOSED.replace("139,700", "139,740").replace("15573", "15613")

    assert accused(CLOSED) == []
    assert accused(honest) == []
    assert across(honest)["740", "561", "139"] == [NOT_TESTABLE]


def test_a_slip_that_the_column_bears_out_is_an_error() -> None:
    assert accused(CLOSED.replace("561,139", "561,193")) == [
        ("D", "700", Severity.ERROR),
        ("Total", "1684", Severity.ERROR),
    ]


def test_two_keys_exchanged_are_an_error_without_a_line_of_totals() -> None:
    assert accused(OPEN.replace("561,139", "561,193")) == [("D", "700", Severity.ERROR)]
    assert accused(OPEN.replace("561,139", "516,139")) == [("D", "700", Severity.ERROR)]


def test_without_a_line_of_totals_a_wrong_key_in_three_digits_is_a_warning() -> None:
    """Hundreds of slips are possible there, and one in ten gaps is that of some slip."""
    assert accused(OPEN.replace("561,139", "561,179")) == [("D", "700", Severity.WARNING)]


def test_several_lines_that_fall_short_accuse_nobody() -> None:
    text = OPEN.replace("561,139", "540,139").replace("702,64", "702,51")

    assert accused(text) == []
    assert across(text)["700", "540", "139"] == [NOT_TESTABLE]


def test_a_gap_that_no_slip_explains_is_not_tested() -> None:
    assert accused(OPEN.replace("139,700", "139,413")) == []


def test_a_slip_where_nothing_crosses_is_seen_though_the_other_columns_hold() -> None:
    """The women of C are withheld, so that no sum down their column can be tested."""
    text = CLOSED.replace("3650,617", "3650,c")

    assert accused(text) == []
    assert accused(text.replace("561,139", "561,193")) == [("D", "700", Severity.ERROR)]
    assert accused(text.replace("561,139", "516,139")) == [
        ("D", "700", Severity.ERROR),
        ("Total", "13889", Severity.ERROR),
    ]
