"""Sums that heads tell: text in, what becomes of the sums across out."""

from collections.abc import Sequence

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from bulletin.model.table.table import Evidence
from tests.relate.across_lines import accused, across
from tests.relate.judging import HELD, NOT_TESTABLE

TWO_WAY = "item,c1,c2,Total\nr1,12,34,46\nr2,56,78,134\nTotal,68,112,180\n"
FIRST = "item,Total,c1,c2\nTotal,180,68,112\nr1,46,12,34\nr2,134,56,78\n"
CHINESE = "地区,合计,男,女\n合计,270,109,161\n甲县,46,12,34\n乙县,134,56,78\n丙县,90,41,49\n"
APART = (
    "item,Total,Men,Women,Urban,Rural\nNorth,460,120,340,200,260\n"
    "South,1340,560,780,1000,340\nWest,901,411,490,300,601\n"
)


def first_answer(text: str) -> tuple[Sequence[tuple[str, str, str | None]], float]:
    (diagnosis,) = examine_text(text).diagnoses
    first = diagnosis.hypotheses[0]
    changes = [(each.place.item, each.place.printed, each.proposed) for each in first.changes]
    return changes, first.probability


@pytest.mark.parametrize("text", [TWO_WAY, FIRST, CHINESE])
def test_a_right_table_adds_up_both_ways(text: str) -> None:
    lines = [line.split(",")[1:] for line in text.splitlines()[1:]]
    sums = [(line[-1], *line[:-1]) if text is TWO_WAY else tuple(line) for line in lines]

    assert across(text) == {each: [HELD] for each in sums}
    assert across(text, Evidence.ARITHMETIC) == {}
    assert accused(text) == []


@pytest.mark.parametrize(
    ("text", "printed", "typed", "item"),
    [
        (TWO_WAY, "12,34,46", "12,43,46", "r1"),
        (FIRST, "46,12,34", "46,12,43", "r1"),
        (CHINESE, "46,12,34", "46,12,43", "甲县"),
    ],
)
def test_a_slip_in_the_body_fails_both_ways_and_is_found(
    text: str, printed: str, typed: str, item: str
) -> None:
    wrong = text.replace(printed, typed)
    changes, probability = first_answer(wrong)

    assert {severity for _, _, severity in accused(wrong)} == {Severity.ERROR}
    assert len(accused(wrong)) == 2
    assert changes == [(item, "43", "34")]
    assert probability >= 0.95


@pytest.mark.parametrize(
    ("printed", "typed", "item"),
    [
        ("12,34,46", "12,34,64", "r1"),
        ("68,112,180", "68,121,180", "Total"),
        ("68,112,180", "68,112,810", "Total"),
    ],
)
def test_a_slip_in_a_total_of_either_direction_is_found(
    printed: str, typed: str, item: str
) -> None:
    (old, new), *rest = [
        pair
        for pair in zip(printed.split(","), typed.split(","), strict=True)
        if pair[0] != pair[1]
    ]
    changes, probability = first_answer(TWO_WAY.replace(printed, typed))

    assert not rest
    assert changes == [(item, new, old)]
    assert probability >= 0.95


def test_alternative_breakdowns_side_by_side_are_two_lists_of_one_total() -> None:
    assert across(APART) == {
        ("460", "120", "340"): [HELD],
        ("460", "200", "260"): [HELD],
        ("1340", "560", "780"): [HELD],
        ("1340", "1000", "340"): [HELD],
        ("901", "411", "490"): [HELD],
        ("901", "300", "601"): [HELD],
    }


def test_columns_that_overlap_are_no_list() -> None:
    text = "item,Total,English,French\nNorth,460,420,140\nSouth,1340,1320,280\nWest,901,811,190\n"

    assert across(text) == {}
    assert accused(text) == []


def test_years_that_add_up_to_a_total_beside_them_are_its_parts() -> None:
    text = "item,2021,2022,Total\nNorth,120,340,460\nSouth,560,780,1340\nWest,411,490,901\n"

    assert across(text) == {
        ("460", "120", "340"): [HELD],
        ("1340", "560", "780"): [HELD],
        ("901", "411", "490"): [HELD],
    }
    assert accused(text.replace("340", "415")) == []


def test_what_is_marked_as_a_part_of_a_column_is_not_added_to_it() -> None:
    text = "地区,合计,男,其中：老人,女\n甲,460,120,30,340\n乙,1340,560,90,780\n丙,901,411,70,490\n"

    assert list(across(text)) == [
        ("460", "120", "340"),
        ("1340", "560", "780"),
        ("901", "411", "490"),
    ]


def test_columns_of_shares_between_do_not_end_a_list() -> None:
    text = (
        "item,Men,Share (%),Women,Share (%),Total\nNorth,120,26.1,340,73.9,460\n"
        "South,560,41.8,780,58.2,1340\nWest,411,45.6,490,54.4,901\n"
    )

    assert list(across(text)) == [
        ("460", "120", "340"),
        ("1340", "560", "780"),
        ("901", "411", "490"),
    ]


def test_subtotals_take_the_place_of_their_parts() -> None:
    text = (
        "item,A,B,Subtotal,C,D,Subtotal,Total\nx,12,34,46,56,78,134,180\ny,22,13,35,40,50,90,125\n"
    )

    assert list(across(text)) == [
        ("46", "12", "34"),
        ("35", "22", "13"),
        ("134", "56", "78"),
        ("90", "40", "50"),
        ("180", "46", "134"),
        ("125", "35", "90"),
    ]


def test_lines_of_averages_are_left_alone() -> None:
    text = TWO_WAY.replace("Total,68", "Average per r,34,56,90\nTotal,68").replace("90", "45")

    assert ("45", "34", "56") not in across(text)
    assert accused(text) == []


def test_chained_volumes_that_do_not_add_up_accuse_nobody() -> None:
    text = TWO_WAY.replace("134", "136").replace("46", "47")

    assert accused(f"Output, chained volume measures\n{text}") == []


def test_one_line_against_another_is_no_evidence() -> None:
    assert across("item,A,B,Total\nx,12,34,46\ny,56,78,143\n") == {}


def test_a_line_with_a_hole_cannot_be_tested() -> None:
    text = "item,Men,Women,Total\nNorth,120,340,460\nSouth,560,…,1340\nWest,411,490,901\n"

    assert across(text)["1340", "560", "…"] == [NOT_TESTABLE]
