"""
What may be accused by a sum that only the figures show.

Also of `readings/doubt/doubt.py`, `readings/doubt/rivals.py`, `readings/doubt/completeness.py`,
`readings/doubt/crossing.py`, `readings/doubt/upheld.py`.
"""

from bulletin.api.examine import examine_text
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome, Severity
from tests.relate.found.found_in import shown

ROWS = (
    "place,a,b,c,d,e\n"
    "Ash,1204,3377,871,2950,6118\n"
    "Birch,915,1201,1490,404,733\n"
    "Cedar,3310,842,655,1733,2049\n"
    "Dogwood,5429,5420,{},5087,8900\n"
)


def test_a_mistyped_total_among_many_that_hold_is_a_warning() -> None:
    findings = examine_text(ROWS.format("8016")).findings

    assert [(each.rule, each.severity, tuple(each.place.position)) for each in findings] == [
        ("total-not-additive", Severity.WARNING, (5, 4))
    ]


def test_a_total_that_is_off_by_no_slip_is_listed_but_not_accused() -> None:
    text = ROWS.format("4444")

    assert {each.target: each.outcome for each in shown(text)}[
        Position(5, 4)
    ] is Outcome.NOT_TESTABLE
    assert examine_text(text).findings == ()


def test_a_total_off_by_a_few_units_was_rounded_in_another_way() -> None:
    assert examine_text(ROWS.format("3018")).findings == ()


def test_one_line_that_holds_accuses_no_other() -> None:
    text = "place,a,b\nAsh,1204,3377\nBirch,915,1201\nCedar,3310,842\nDogwood,5429,9420\n"

    assert examine_text(text).findings == ()


def test_figures_exchanged_between_two_years_leave_gaps_that_cancel() -> None:
    text = (
        "地区生产总值（亿元）\n指标,2021年,2022年\n地区生产总值,3318.6,3502.9\n第一产业,171.2,180.4\n"
        "第二产业,1790.4,1722.3\n第三产业,1425.1,1532.1\n"
    )
    report = examine_text(text)

    assert {each.rule for each in report.findings} == {"total-not-additive"}
    likeliest = report.diagnoses[0].hypotheses[0]
    assert [each.proposed for each in likeliest.changes] == ["1722.3", "1790.4"]


GROUPS = (
    "Item,2023\nTotal,4139.1\n  Group 1,1204.3\n    a,504.1\n    b,411.9\n    c,288.3\n"
    "  Group 2,1892.7\n    d,{}\n    e,1033.4\n    f,155.1\n  g,1042.1\n"
)


def test_sums_of_figures_with_decimals_are_not_off_by_a_little_more_than_rounding() -> None:
    """Whole numbers are, where they were rounded at random: they accuse nobody by that."""
    tenths = f"Output\nBillion\n{GROUPS}"
    whole = tenths.replace(".", "")

    assert examine_text(tenths.format("704.2")).findings == ()
    assert [e.severity for e in examine_text(tenths.format("703.2")).findings] == [Severity.ERROR]
    assert examine_text(whole.format("7032")).findings == ()


def test_a_mistyped_part_is_seen_where_levels_are_counted_in_large_units() -> None:
    """The total lies among its parts as a mean would, but no mean is printed in billions."""
    text = (
        "Output\nBillion\nItem,2023,Growth (%)\nTotal,704.3,4.1\n"
        "  a,{},3.0\n  b,233.5,2.2\n  c,247.7,7.1\n"
    )

    assert examine_text(text.format("223.1")).findings == ()
    assert "total-not-additive" in {
        each.rule for each in examine_text(text.format("2233.1")).findings
    }


def test_parts_of_one_total_are_no_parts_of_another_that_is_as_large() -> None:
    text = (
        "指标,绝对数（亿元）,比上年增长（%）\n地区生产总值,3630.5,3.5\n第一产业,69.0,6.1\n"
        "第二产业,1780.8,1.7\n　工业,1357.2,-1.0\n　建筑业,423.6,11.5\n第三产业,1780.8,5.2\n"
        "　批发和零售业,239.4,0.4\n　交通运输、仓储和邮政业,1125.1,\n　其他服务业,416.3,11.6\n"
    )

    assert examine_text(text).findings == ()


def test_the_only_total_of_a_list_is_accused_where_a_slip_explains_its_one_column() -> None:
    text = "地区,户数（户）\n合计,{}\n甲县,1117\n乙县,3157\n丙县,899\n丁县,7731\n"

    assert examine_text(text.format("12904")).findings == ()
    assert [e.severity for e in examine_text(text.format("129904")).findings] == [Severity.WARNING]


def test_levels_in_large_units_that_exceed_their_total_are_wrong_whatever_the_slips() -> None:
    """Two figures are mistyped, so that no slip explains the gap; and a mean may lie so."""
    text = f"Output\nBillion\n{GROUPS}".format("704.2").replace("411.9", "4119.9")

    assert examine_text(text.replace("288.3", "828.3")).findings


def test_a_line_that_misses_what_two_columns_miss_together_is_wrong_in_both() -> None:
    text = (
        "Language,Number,Men,Women\nA,1420436,687210,733226\nB,317169,154603,162566\n"
        "C,87850,13551,1586\nD,77160,37984,39176\nE,10876,6000,4876\nTotal,1913491,957297,956194\n"
    )
    report = examine_text(text)

    assert any(each.severity is not Severity.NOTE for each in report.findings)
    named = {
        change.place.position
        for each in report.diagnoses
        for hypothesis in each.hypotheses[:1]
        for change in hypothesis.changes
    }
    assert {Position(4, 3), Position(4, 4)} <= named


BALANCE = (
    "Area,Exports,Imports,Balance\nTotal,208.7,155.3,53.4\nNorth,55.4,4.2,51.2\n"
    "South,57.4,0.9,56.5\nEast,65.1,50.1,15.0\nWest,30.5,50.1,{}\nCentre,0.3,50.0,-49.7\n"
)


def test_a_blank_that_row_and_column_lack_alike_is_a_figure_not_printed() -> None:
    assert examine_text(BALANCE.format("-19.6")).findings == ()
    (found,) = examine_text(BALANCE.format("")).findings

    assert (found.rule, found.place.position) == ("missing-figure-determined", (6, 4))


def test_a_total_that_misses_its_parts_by_a_little_in_most_years_adds_up_about_only() -> None:
    text = "Region,1995,1996,1997\nTotal,6854,8541,9556\nNorth,8,7,6\nSouth,6873,8517,9550\n"

    assert not [each for each in examine_text(text).findings if each.severity is not Severity.NOTE]
    once = text.replace("6854,8541", "6881,8542")
    assert {each.rule for each in examine_text(once).findings} == {"total-not-additive"}
