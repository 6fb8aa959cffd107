"""
Cases of the literature on data editing, with the answer that each of them has.

The names are those of the usual collection: S08 and S09 are Scholtus 2008 and 2009,
L11 is van der Loo, de Jonge and Scholtus 2011, the rest comes from tests of R packages.
"""

import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.model.findings.report import Outcome
from tests.locate.thinking import Thought, thoughts, total

BALANCE = "指标,金额（亿元）\n出口额,{}\n进口额,{}\n进出口差额,{}\n"
# Edits P of S08: one balance for each of four results, and the sum of the balances.
RESULTS = "item,revenue,cost,balance\nx0,{0}\nx1,{1}\nx2,{2}\nx3,{3}\nTotal,,,{4}\n"
BALANCES = ("balance = revenue - cost", "Total = x0 + x1 + x2 + x3")
THREE = "item,x,y,z\na,{}\n"
# Edits B of S09, as far as they are sums: x9 = x3 + x8, x3 = x1 + x2, x8 = x5 + x6 + x7.
RECORD = (
    "item,2023\nTotal,{x9}\n  Group A,{x3}\n    x1,{x1}\n    x2,{x2}\n  Group B,{x8}\n"
    "    x5,{x5}\n    x6,{x6}\n    x7,{x7}\n"
)
TRUE = {
    "x1": "1452", "x2": "116", "x3": "1568", "x5": "323", "x6": "76", "x7": "12",
    "x8": "411", "x9": "1979",
}  # fmt: skip


@pytest.mark.parametrize(
    ("case", "table", "item", "printed", "true"),
    [
        ("T1", total("353", "283", "115"), "A", "283", "238"),
        ("T2", total("252", "123", "192"), "B", "192", "129"),
        ("T3", RECORD.format_map(TRUE | {"x2": "161"}), "x2", "161", "116"),
        ("T7", total("1568", "161", "1452"), "A", "161", "116"),
        ("T12", total("252", "-123", "129"), "A", "-123", "123"),
        ("T17", total("460", "1220", "340"), "A", "1220", "120"),
        ("T18", total("460", "210", "340"), "A", "210", "120"),
        ("L2", total("200", "755", "125"), "A", "755", "75"),
    ],
)
def test_a_case_with_one_answer_gets_it_and_surely(
    case: str, table: str, item: str, printed: str, true: str
) -> None:
    first, *_ = thoughts(table)

    assert first.changes == ((item, printed, true),), case
    assert first.probability >= 0.95, case


@pytest.mark.parametrize(
    ("case", "table", "item", "printed", "true"),
    [
        ("T16", total("46", "120", "340"), "Total", "46", "460"),
        ("S6", BALANCE.format("3", "13", "10"), "进出口差额", "10", "-10"),
        ("S7", BALANCE.format("14", "-4", "10"), "进口额", "-4", "4"),
        ("S8", BALANCE.format("15", "5", "-10"), "进出口差额", "-10", "10"),
        ("S11", BALANCE.format("12.3", "-2.1", "10"), "进口额", "-2.1", "2.1"),
    ],
)
def test_a_case_that_rounding_leaves_open_gets_its_answer_first(
    case: str, table: str, item: str, printed: str, true: str
) -> None:
    """The literature takes figures as exact; ours may be rounded, so rivals stay."""
    first, *rivals = thoughts(table)

    assert first.changes == ((item, printed, true),), case
    assert rivals, case


def test_digits_apart_exchanged_are_no_slip_so_all_three_figures_stay_suspected() -> None:
    """T20: R leaves the record as it is; the truth was 123."""
    found = thoughts(total("463", "321", "340"))

    assert {each.changes for each in found} >= {
        (("Total", "463", "661"),),
        (("A", "321", "123"),),
        (("B", "340", "142"),),
    }
    assert {each.slips for each in found if len(each.changes) == 1} == {("another figure",)}
    assert all(each.probability < 0.5 for each in found)


def test_a_tie_of_two_slips_lists_both() -> None:
    """T21: R makes no change, for 1123 may have a digit too many or 523 one too few."""
    found = thoughts(total("523", "1123", "400"))

    assert {found[0].changes, found[1].changes} == {
        (("A", "1123", "123"),),
        (("Total", "523", "1523"),),
    }
    assert found[0].probability < 0.95


def test_a_slip_in_a_two_way_table_is_told_by_its_row_and_its_column() -> None:
    """T26: the column alone leaves 112 for 121 open; the row does not."""
    first, *_ = thoughts("item,c1,c2,Total\nr1,12,43,46\nr2,56,78,134\nTotal,68,112,180\n")

    assert first.changes == (("r1", "43", "34"),)
    assert first.slips == ("two digits transposed",)
    assert first.probability >= 0.95


def test_decimals_are_kept() -> None:
    """T23: R cuts the decimals off and finds nothing; 52.3 was meant."""
    found = thoughts(total("53.2", "12.3", "40.0"))

    assert found[0].changes == (("Total", "53.2", "52.3"),)
    assert (("A", "12.3", "13.2"),) in {each.changes for each in found}
    assert found[0].probability < 0.95


def test_what_no_slip_explains_promises_no_text() -> None:
    """T11: an item is missing from the sum, so no figure was mistyped at all."""
    found = thoughts(total("42280000", "11289000", "4328000", "11201000", "11849000"))

    assert {slip for each in found for slip in each.slips} <= {"another figure", ""}
    assert {change[0] for each in found for change in each.changes} == {"Total", *"ABCD"}
    assert all(each.probability < 0.5 for each in found)


def test_a_doubtful_figure_beside_a_blank_leaves_both_suspected() -> None:
    """L10: 10 of 5 cannot be, whatever the blank holds; either figure may be wrong."""
    found = thoughts("item,2023,2022\nTotal,5,12\nA,10,8\nB,…,4\n")

    assert {change[0] for each in found for change in each.changes} == {"Total", "A"}
    assert all(each.probability < 0.5 for each in found)


@pytest.mark.parametrize(
    ("case", "table"),
    [
        ("R4", total("4085", "3148", "936")),
        ("R5", total("1000", "333", "333", "333")),
        ("R6", total("1000", "334", "333", "332")),
        ("S10", BALANCE.format("17", "7", "10")),
        ("H2", "item,2023\nYear,10\n  Q1,1\n  Q2,2\n  Q3,3\n  Q4,4\n"),
        ("B", RECORD.format_map(TRUE)),
        (
            "R1",
            RECORD.format_map(
                {"x1": 12, "x2": 4, "x3": 15, "x5": 3, "x6": 1, "x7": 8, "x8": 11, "x9": 27}
            ),
        ),
    ],
)
def test_what_rounding_explains_is_no_error(case: str, table: str) -> None:
    """R4 to R6 and R1 are off by one or two units; exact rules flag them, rounding does not."""
    report = examine_text(table)

    assert report.count(Outcome.HELD) > 0, case
    assert report.count(Outcome.FAILED) == 0, case
    assert report.diagnoses == (), case


def test_a_balance_with_a_blank_is_left_alone() -> None:
    """S9."""
    assert examine_text(BALANCE.format("1", "2", "…")).findings == ()


def test_every_member_of_a_failed_sum_is_marked() -> None:
    """H1, and the group below it that adds up is not."""
    report = examine_text(
        "code,item,2023\n01,All,100\n01.1,North,70\n01.1.1,Coast,30\n01.1.2,Hills,40\n01.2,South,25\n"
    )

    (finding,) = report.findings
    assert [each.outcome for each in report.judgements] == [Outcome.FAILED, Outcome.HELD]
    assert [finding.place.item, *(each.item for each in finding.cells)] == ["All", "North", "South"]


def test_one_blank_that_the_others_determine_is_told_and_two_are_not() -> None:
    """D3 fills x2; x5 and x6 stay blank."""
    table = (
        "item,2023,2022\nTotal,160,160\n  A,100,100\n    B,15,15\n    C,{},40\n    D,{},45\n"
        "  E,,60\n    F,25,25\n    G,35,35\n"
    )

    determined = [
        each.place.item
        for each in examine_text(table.format("", "")).findings
        if each.rule == "missing-figure-determined"
    ]

    assert determined == ["E"]


def test_nothing_is_filled_in_where_the_printed_figures_contradict_each_other() -> None:
    """D5: three parts of 9 are already 10."""
    report = examine_text("item,2023,2022\nTotal,9,12\nA,,3\nB,,4\nC,13,5\n")

    assert [each.rule for each in report.findings] == ["total-not-additive"]


def told(text: str, *relations: str) -> list[Thought]:
    """Return the hypotheses of a table whose relations are declared."""
    return thoughts(text, Options(relations=relations))


def test_a_total_says_which_sign_was_lost() -> None:
    """S1: with revenue and cost exchanged the balances would add up to 215."""
    table = RESULTS.format("2100,1950,150", "0,10,10", "20,5,15", "50,10,40", "195")

    first, *rivals = told(table, *BALANCES)

    assert first.changes == (("x1", "10", "-10"),)
    assert first.slips == ("sign lost",)
    assert all(len(each.changes) == 1 for each in rivals)


def test_revenue_and_cost_exchanged_in_two_rows_are_two_operations() -> None:
    """S2: signs lost would explain each row by itself, but not the total of 610."""
    table = RESULTS.format("5100,4650,450", "0,130,130", "20,0,20", "15,25,10", "610")

    first, *rivals = told(table, *BALANCES)

    assert first.changes == (
        ("x1", "0", "130"),
        ("x1", "130", "0"),
        ("x3", "15", "25"),
        ("x3", "25", "15"),
    )
    assert first.slips == ("figures typed in each other's column",) * 4
    assert first.probability > 0.8
    assert "sign lost" not in {slip for each in rivals for slip in each.slips}


def test_two_signs_lost_are_two_slips_where_the_total_says_so() -> None:
    """S3: the record of S2, but the total is 330."""
    table = RESULTS.format("5100,4650,450", "0,130,130", "20,0,20", "15,25,10", "330")

    first, *_ = told(table, *BALANCES)

    assert first.changes == (("x1", "130", "-130"), ("x3", "10", "-10"))
    assert first.slips == ("sign lost",) * 2


def test_two_signs_lost_are_found_among_residuals_of_rounding() -> None:
    """S4: the balances -10 and 276 stay one off, which rounding explains."""
    table = RESULTS.format("5726,5449,276", "17,26,10", "0,46,46", "0,0,0", "221")

    first, *_ = told(table, *BALANCES)

    assert first.changes == (("x1", "10", "-10"), ("x2", "46", "-46"))
    assert first.slips == ("sign lost",) * 2


def test_running_totals_typed_for_balances_are_undone() -> None:
    """C1."""
    table = RESULTS.format("6700,5650,1050", "0,0,1050", "0,0,1050", "0,0,1050", "1050")

    first, *_ = told(table, *BALANCES)

    assert first.changes == tuple((item, "1050", "0") for item in ("x1", "x2", "x3"))
    assert first.slips == ("running totals typed from here",) * 3
    assert first.probability >= 0.95


@pytest.mark.parametrize(
    ("case", "row", "relation", "exchanged"),
    [
        ("S6", "3,13,10", "z = x - y", (("a", "3", "13"), ("a", "13", "3"))),
        ("S8", "15,5,-10", "z = x - y", (("a", "15", "5"), ("a", "5", "15"))),
        ("S13", "1,2,1", "z = x + y", (("a", "2", "1"), ("a", "1", "2"))),
    ],
)
def test_two_figures_exchanged_are_a_rival_of_one_mistyped(
    case: str, row: str, relation: str, exchanged: tuple[tuple[str, str, str], ...]
) -> None:
    """The literature allows the exchange beside the sign, or where no figure may be below one."""
    first, *rivals = told(THREE.format(row), relation)

    assert len(first.changes) == 1, case
    assert exchanged in {each.changes for each in rivals}, case


def test_an_exchange_that_leaves_the_balance_wrong_is_no_rival() -> None:
    """S7."""
    found = told(THREE.format("14,-4,10"), "z = x - y")

    assert found[0].changes == (("a", "-4", "4"),)
    assert all(len(each.changes) == 1 for each in found)
