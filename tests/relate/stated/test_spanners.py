"""Shares under a spanner belong to the levels of the same lower head."""

from fractions import Fraction

from bulletin.derive.shares.shares import share_lines
from bulletin.model.files.position import Origin
from bulletin.model.findings.report import Outcome
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, judged, outcomes, verdicts

FILE = Origin("x.csv")
HEADS = "表 按年龄、性别分的人口\n年龄,人口数（人）,,,占总人口比重（%）,,\n,合计,男,女,合计,男,女\n"
OF_ALL = (
    "总计,1298226,433387,864839,100.00,33.38,66.62\n"
    "0-14岁,309151,89280,219871,23.81,6.88,16.94\n"
    "15-59岁,245189,27404,217785,18.89,2.11,16.78\n"
    "60-64岁,484953,107676,377277,37.36,8.29,29.06\n"
    "65岁及以上,258933,209027,49906,19.95,16.10,3.84\n"
)
OF_THEIR_OWN = (
    "总计,1298226,433387,864839,100.00,100.00,100.00\n"
    "0-14岁,309151,89280,219871,23.81,20.60,25.42\n"
    "15-59岁,245189,27404,217785,18.89,6.32,25.18\n"
    "60-64岁,484953,107676,377277,37.36,24.85,43.62\n"
    "65岁及以上,258933,209027,49906,19.95,48.23,5.77\n"
)
OF_NOTHING_PRINTED = (
    "总计,1298226,433387,864839,100.00,12.38,31.62\n"
    "0-14岁,309151,89280,219871,23.81,1.88,7.94\n"
    "15-59岁,245189,27404,217785,18.89,5.11,6.78\n"
    "60-64岁,484953,107676,377277,37.36,3.29,9.06\n"
    "65岁及以上,258933,209027,49906,19.95,2.10,7.84\n"
)


def bases(text: str) -> list[tuple[int, int]]:
    """Return for each share the columns, counted from 0, of its level and of its whole."""
    found = judged(text)
    cells = found.network.cells
    ends = [
        tuple(cells[part] for part in each.relation.parts)
        for each in found.verdicts
        if each.relation.kind == "share"
    ]
    return [(one[1], other[1]) for one, other in ends if one and other]


def test_a_share_of_men_is_of_all_people_where_the_figures_say_so() -> None:
    assert outcomes("share", HEADS + OF_ALL) == [HELD] * 15
    assert set(bases(HEADS + OF_ALL)) == {(0, 0), (1, 0), (2, 0)}


def test_a_share_of_men_is_of_all_men_where_the_figures_say_so() -> None:
    assert FAILED not in outcomes("share", HEADS + OF_THEIR_OWN)
    assert set(bases(HEADS + OF_THEIR_OWN)) == {(0, 0), (1, 1), (2, 2)}


def test_one_mistyped_share_of_men_is_found_in_either_reading() -> None:
    for text, right, wrong in ((OF_ALL, "8.29", "9.29"), (OF_THEIR_OWN, "24.85", "28.45")):
        found = verdicts("share", HEADS + text.replace(right, wrong))
        assert [each.target for each in found if each.outcome is FAILED] == ["60-64岁"]


def test_shares_that_no_level_bears_out_are_not_tested() -> None:
    found = outcomes("share", HEADS + OF_NOTHING_PRINTED)

    assert set(found) <= {HELD, NOT_TESTABLE}
    assert found.count(HELD) <= 5


def test_what_check_does_not_test_is_no_failure_among_the_derived_shares() -> None:
    lines = share_lines(judged(HEADS + OF_NOTHING_PRINTED), FILE, "")
    untested = [line for line in lines if line.printed and line.outcome is Outcome.NOT_TESTABLE]

    assert all(line.outcome is not Outcome.FAILED for line in lines)
    assert len(untested) >= 10
    assert all(line.reason for line in untested)


def test_a_derived_share_names_the_column_of_its_whole() -> None:
    lines = share_lines(judged(HEADS + OF_ALL), FILE, "")

    assert [(line.whole, line.shown, line.column) for line in lines if line.printed == "8.29"] == [
        ("总计, 合计", "8.29", "人口数(人)男")
    ]


def test_a_share_across_the_columns_stands_with_the_levels_that_bear_it_out() -> None:
    text = (
        "Region,Total,Male,Female,Share of male (%)\nNorth,412.3,187.9,224.4,45.6\n"
        "South,97.1,51.2,45.9,52.7\nEast,733.8,301.4,432.4,41.1\nWest,55.6,29.9,25.7,53.8\n"
        "All regions,1298.8,570.4,728.4,43.9\n"
    )
    lines = [line for line in share_lines(judged(text), FILE, "") if line.printed]

    assert {(line.column, line.outcome) for line in lines} == {("Male", Outcome.HELD)}
    gaps = [Fraction(line.shown) - Fraction(line.printed) for line in lines]
    assert all(abs(gap) <= Fraction(1, 20) for gap in gaps)
    assert lines[0].whole == "North, Total"
