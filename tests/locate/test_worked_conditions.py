"""
Cases of the literature whose edits no table tells, so that they are declared.

Their figures are exact, as the packages that the cases come from take all figures to be.
Fixed fields are certain figures, and weights are reliability weights.
"""

from math import inf

import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import FileReport
from tests.locate.thinking import Thought, thoughts

Record = dict[str, int | None]
Trust = dict[str, float]

SUM = ("x + y = z",)
POSITIVE = (*SUM, "x > 0", "y > 0", "z > 0")
PROFIT = ("p + c = t", "c >= 0.6 * t", "p >= 0", "c >= 0", "t >= 0")
# Edits B of S09, and the record that meets them all.
BALANCES = ("x1+x2=x3", "x2=x4", "x5+x6+x7=x8", "x3+x8=x9", "x9-x10=x11")
TRUE: Record = dict(
    zip(
        (f"x{number}" for number in range(1, 12)),
        (1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137),
        strict=True,
    )
)


def written(record: Record) -> str:
    rows = (f"{name},{'' if figure is None else figure}" for name, figure in record.items())
    return "\n".join(["item,2023", *rows, ""])


def options(rules: tuple[str, ...], trust: Trust | None = None) -> Options:
    return Options(relations=rules, rounding=Rounding.EXACT, trust=trust or {})


def thought(record: Record, rules: tuple[str, ...], trust: Trust | None = None) -> list[Thought]:
    return thoughts(written(record), options(rules, trust))


def report(record: Record, rules: tuple[str, ...]) -> FileReport:
    return examine_text(written(record), options(rules))


def weights(names: str, *numbers: float) -> Trust:
    return dict(zip(names, numbers, strict=True))


@pytest.mark.parametrize(
    ("case", "record", "rules", "trust", "item", "true"),
    [
        ("T3", TRUE | {"x4": 161}, BALANCES, {}, "x4", "116"),
        ("S12", {"x": -1, "y": 1, "z": 2}, POSITIVE, {}, "x", "1"),
        ("L1", {"p": 750, "c": 125, "t": 200}, PROFIT, {}, "p", "75"),
        ("L2", {"p": 755, "c": 125, "t": 200}, PROFIT, {}, "p", "75"),
        ("L3", {"x": 1, "y": 1, "z": 1}, (*SUM, "x < 1"), {}, "x", "0"),
        ("L4", {"x": 1, "y": 1, "z": 1}, SUM, weights("xyz", 1, 2, 2), "x", "0"),
        ("L4", {"x": 1, "y": 1, "z": 1}, SUM, weights("xyz", 2, 1, 2), "y", "0"),
        ("L4", {"x": 1, "y": 1, "z": 1}, SUM, weights("xyz", 2, 2, 1), "z", "2"),
        ("L8", {"p": 30, "c": 70, "t": 80}, PROFIT, weights("pt", inf, inf), "c", "50"),
        ("L8", {"p": 30, "c": 70, "t": 80}, PROFIT, weights("pc", inf, inf), "t", "100"),
        ("L11", {"p": 55, "c": 125, "t": 200}, PROFIT, weights("pct", 2, 2, 1), "t", "180"),
        ("L11", {"p": 55, "c": 125, "t": 200}, PROFIT, weights("pct", 2, 1, 2), "c", "145"),
        ("L11", {"p": 55, "c": 125, "t": 200}, PROFIT, weights("pct", 1, 2, 2), "p", "75"),
        ("R2", {"a": 2}, ("a = 1",), {}, "a", "1"),
        ("R3", {"a": 2, "b": 1}, ("a + b = 2",), {"b": inf}, "a", "1"),
    ],
)
def test_a_case_with_one_answer_gets_it_and_surely(  # noqa: PLR0913, PLR0917 - a case
    case: str, record: Record, rules: tuple[str, ...], trust: Trust, item: str, true: str
) -> None:
    first, *_ = thought(record, rules, trust)

    assert first.changes == ((item, str(record[item]), true),), case
    assert first.probability >= 0.95, case


def test_a_sign_is_added_rather_than_a_figure_changed() -> None:
    """S14."""
    first, *_ = thought({"x": -1, "y": 1}, ("x + y = 2",))

    assert first.changes == (("x", "-1", "1"),)


def test_a_figure_that_is_fixed_stays_and_nothing_else_is_sure() -> None:
    """T8: the package makes no change; ours names what is left, and promises nothing."""
    found = thought({"x2": 1452, "x1": 161, "x3": 1568}, ("x1 + x2 = x3",), {"x1": inf})

    assert {change[0] for each in found for change in each.changes} == {"x2", "x3"}
    assert all(each.probability < 0.95 for each in found)


def test_a_bound_decides_between_two_equal_figures() -> None:
    """T9: the package accepts no figure below 10; one slip explains all, though."""
    first, *_ = thought({"x1": 10, "x2": 1}, ("x1 = x2", "x2 < 10"))
    (one, *_) = thought({"x1": 29, "x2": 92}, ("x1 = x2", "x2 < 10"))

    assert first.changes == (("x1", "10", "1"),)
    assert [change[0] for change in one.changes] == ["x1", "x2"]
    assert one.probability < 0.95


def test_what_no_slip_can_mend_gets_no_text() -> None:
    """T10: only 0 and 0 meet both edits."""
    (found,) = thought({"x1": 10, "x2": 99}, ("x1 = x2", "9 * x1 = x2"))

    assert found.changes == (("x1", "10", None), ("x2", "99", None))


def test_a_bound_keeps_a_sign_where_it_is() -> None:
    """T13: without the bound -123 should be 123; with it the sign is as it should be."""
    record: Record = {"x": -123, "y": 129, "z": 252}
    free, *_ = thought(record, SUM)
    bound = thought(record, (*SUM, "x < 0"))

    assert free.changes == (("x", "-123", "123"),)
    assert "x" not in {change[0] for each in bound for change in each.changes}


def test_conditions_beside_a_sum_that_fails_as_well_are_no_reason_to_doubt_two_slips() -> None:
    first, *_ = thought({"x": -31, "y": -47, "z": 78}, POSITIVE)

    assert first.changes == (("x", "-31", "31"), ("y", "-47", "47"))
    assert first.probability >= 0.99


def test_an_exchange_is_a_rival_where_the_package_must_be_told_to_allow_it() -> None:
    """S13 and S6 with z fixed: two figures exchanged, or one mistyped."""
    positive = thought({"x": 1, "y": 2, "z": 1}, POSITIVE)
    fixed = thought({"x": 3, "y": 13, "z": 10}, ("z = x - y",), {"z": inf})

    assert (("y", "2", "1"), ("z", "1", "2")) in {each.changes for each in positive}
    assert (("x", "3", "13"), ("y", "13", "3")) in {each.changes for each in fixed}
    assert all(each.probability < 0.95 for each in (*positive, *fixed))


def test_single_digits_are_no_evidence_of_either_slip() -> None:
    """T15: the literature drops the case; ours keeps both figures suspected."""
    found = thought({"a": 10, "b": 0}, ("a = b",))

    assert {each.changes[0][0] for each in found} == {"a", "b"}
    assert all(each.probability < 0.95 for each in found)


def test_two_slips_are_found_beside_a_third_error_that_stays_open() -> None:
    """T5: x4 and x9 have one answer; 411 may be missing in any of three figures."""
    wrong: Record = {"x4": 161, "x5": 0, "x6": 0, "x7": 0, "x9": 19979}
    found = thought(TRUE | wrong, BALANCES)

    for each in found:
        assert {("x4", "161", "116"), ("x9", "19979", "1979")} < set(each.changes)
    third = {change[0] for each in found for change in each.changes} - {"x4", "x9"}
    assert third == {"x5", "x6", "x7"}
    assert all(each.probability < 0.5 for each in found)


def test_a_fixed_total_below_both_parts_makes_both_wrong() -> None:
    """L5."""
    found = thought({"x": 6, "y": 6, "z": 5}, (*SUM, "x >= 0", "y >= 0"), {"z": inf})

    assert {tuple(change[0] for change in each.changes) for each in found} == {("x", "y")}
    assert all(each.probability < 0.95 for each in found)


def test_a_condition_that_is_due_names_the_lighter_figure() -> None:
    """L9: who has an income is older than sixteen; the weight of the age is 2."""
    text = "who,age,income\nA,-10,0\nB,40,1500\nC,15,2000\nD,34,1800\n"
    rules = ("age > 0", "if income > 0 then age > 16")
    young, fifteen = examine_text(text, options(rules, {"age": 2})).diagnoses

    for found, column in ((young, 2), (fifteen, 3)):
        (change,) = found.hypotheses[0].changes
        assert change.place.position.column == column
        assert found.cells > 0.95


@pytest.mark.parametrize(
    ("case", "record"),
    [("R5", (333, 333, 333, 1000)), ("R6", (334, 333, 332, 1000))],
)
def test_exact_parts_that_miss_their_total_leave_it_open_which_one_is_wrong(
    case: str, record: tuple[int, ...]
) -> None:
    """R7 spreads the unit over all four, in fractions; a count is a whole number."""
    named: Record = dict(zip("abct", record, strict=True))
    found = thought(named, ("a + b + c = t",))

    assert {each.changes[0][0] for each in found} >= {"a", "b", "c"}, case
    assert all(each.probability < 0.95 for each in found), case
    assert all(change[2] and change[2].isdigit() for each in found for change in each.changes)


def test_what_follows_from_declared_relations_is_filled_in() -> None:
    """D1: along the chain of edits x4, x9 and x11 follow; x5 to x7 stay open."""
    blank: Record = dict.fromkeys(TRUE, None)
    known: Record = {"x1": 145, "x3": 155, "x8": 86, "x10": 217}
    found = report(blank | known, BALANCES)

    filled = {each.place.item: each.meant for each in found.findings}
    assert filled == {"x2": "10", "x4": "10", "x9": "241", "x11": "24"}


def test_bounds_can_determine_what_a_sum_leaves_open() -> None:
    """D4: the package fills in 0 and 0 with one of its methods only; D5 fills in nothing."""
    rules = ("a + b + c = d", "a >= 0", "b >= 0", "c >= 0")

    def filled(c: int, d: int) -> dict[str, str]:
        found = report({"a": None, "b": None, "c": c, "d": d}, rules).findings
        return {each.place.item: each.meant for each in found if each.meant}

    assert filled(5, 5) == {"a": "0", "b": "0"}
    assert filled(10, 9) == {}


def test_rounded_figures_leave_a_range_where_exact_ones_leave_a_figure() -> None:
    rules = ("a + b + c = d", "a >= 0", "b >= 0")
    text = written({"a": None, "b": None, "c": 5, "d": 5})
    found = examine_text(text, Options(relations=rules)).findings

    assert [each.meant for each in found] == ["", ""]
    assert "0.0 to 1.0" in found[0].message


def test_a_condition_that_only_many_slips_would_meet_is_just_not_met() -> None:
    text = "Item,Level (million),Share (%)\nTotal,100.0,100.0\nA,40.0,40.0\nB,60.0,60.0\n"
    found = examine_text(text, Options(relations=("A > B",)))

    assert {each.rule for each in found.findings} == {"condition-not-met"}
    assert all(not each.hypotheses for each in found.diagnoses)
