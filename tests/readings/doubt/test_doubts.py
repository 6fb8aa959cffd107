"""
What may be accused by a sum that only the figures show.

Also of `readings/doubt/doubt.py`, `readings/doubt/rivals.py`, `readings/doubt/completeness.py`,
`readings/doubt/crossing.py`, `readings/doubt/upheld.py`.
"""

from bulletin.api.examine import examine_text
from bulletin.model.position import Position
from bulletin.model.report import Outcome, Severity
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
