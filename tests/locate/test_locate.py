"""
Diagnoses of a small published table in which something was mistyped on purpose.

Also of `locate/rereading.py`, `locate/weigh/weighing.py`.
"""

import pytest

from bulletin.api.options.options import Options
from bulletin.model.figures.figure import Rounding
from tests.locate.thinking import diagnosed, thoughts

SECTORS = (
    "指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
    "第二产业,1480.2,53.61\n第三产业,1131.2,40.97\n"
)
GROUPS = (
    "item,2023\nTotal,200\n  North,120\n    Coast,90\n    Hills,30\n  South,80\n"
    "    Plain,60\n    Delta,20\n"
)


def mistyped(printed: str, typed: str) -> str:
    assert SECTORS.count(printed) == 1
    return SECTORS.replace(printed, typed)


def test_a_table_without_findings_has_no_diagnosis() -> None:
    assert diagnosed(SECTORS) == ()


@pytest.mark.parametrize(
    ("printed", "typed", "slip"),
    [
        ("1480.2", "1408.2", "two digits transposed"),
        ("1480.2", "1450.2", "one digit mistyped"),
        ("1480.2", "180.2", "one digit dropped"),
        ("1480.2", "14480.2", "one digit doubled"),
        ("1480.2", "14830.2", "one digit too many"),
        ("1480.2", "14802", "decimal point lost"),
        ("1480.2", "148.02", "decimal point moved"),
        ("1480.2", "148020", "wrong power of ten"),
        ("1480.2", "0.14802", "万 and 亿 exchanged"),
        ("53.61", "-53.61", "sign added"),
        ("53.61", "5361", "decimal point lost"),
        ("40.97", "40.79", "two digits transposed"),
    ],
)
def test_a_slip_is_named_and_undone(printed: str, typed: str, slip: str) -> None:
    first, *_ = thoughts(mistyped(printed, typed))

    ((_, found, proposed),) = first.changes
    assert (found, proposed, first.slips) == (typed, printed, (slip,))
    assert first.probability >= 0.95


def test_findings_with_one_cause_are_one_diagnosis() -> None:
    (diagnosis,) = diagnosed(mistyped("1480.2", "1408.2"))

    assert diagnosis.explains == (1, 2)


def test_findings_that_share_no_figure_are_two_diagnoses() -> None:
    rows = ("Total,100", "A,60", "B,30")
    panel = "region,item,2023\n" + "".join(
        f"{region},{row}\n" for region in ("East", "West") for row in rows
    )

    found = diagnosed(panel)

    assert [each.explains for each in found] == [(1,), (2,)]


def test_the_range_that_the_others_leave_is_exact_and_in_the_printed_unit() -> None:
    (diagnosis,) = diagnosed(mistyped("1480.2", "1408.2"))
    interval = diagnosis.hypotheses[0].changes[0].interval

    assert 1480.05 < float(interval.low) < 1480.2 < float(interval.high) < 1480.25
    assert interval.low.as_integer_ratio()[1] > 1


def test_an_error_that_is_no_slip_points_at_the_cell_and_promises_no_text() -> None:
    found = thoughts(mistyped("1480.2", "1111.1"))

    cells = {tuple(change[:2] for change in each.changes) for each in found}
    assert cells == {(("第二产业", "1111.1"),)}
    assert all(each.probability < 0.95 for each in found)
    assert sum(each.probability for each in found) >= 0.95


def test_probabilities_fall_and_never_exceed_one() -> None:
    for typed in ("1408.2", "1111.1", "14802", "149.8"):
        chances = [each.probability for each in thoughts(mistyped("1480.2", typed))]

        assert chances == sorted(chances, reverse=True)
        assert sum(chances) <= 1


def test_two_slips_in_one_table_are_found_together() -> None:
    text = mistyped("1480.2", "1408.2").replace("40.97", "40.79")

    first, *_ = thoughts(text)

    assert first.changes == (
        ("第二产业", "1408.2", "1480.2"),
        ("第三产业", "40.79", "40.97"),
    )
    assert first.probability >= 0.95


def test_two_neighbours_exchanged_are_one_slip() -> None:
    text = SECTORS.replace("149.8", "?").replace("1480.2", "149.8").replace("?", "1480.2")

    found = thoughts(text)

    exchanged = (("第一产业", "1480.2", "149.8"), ("第二产业", "149.8", "1480.2"))
    assert exchanged in {each.changes for each in found[:2]}
    assert found[0].slips == ("two neighbouring figures exchanged",) * 2


def test_a_level_and_its_share_typed_in_each_others_column_are_one_slip() -> None:
    first, *_ = thoughts(mistyped("1480.2,53.61", "53.61,1480.2"))

    assert first.changes == (
        ("第二产业", "53.61", "1480.2"),
        ("第二产业", "1480.2", "53.61"),
    )
    assert first.slips == ("figures typed in each other's column",) * 2


def test_rows_shifted_by_one_are_one_slip() -> None:
    shares = (10, 15, 25, 18, 32)
    typed = ("100.0", "100.0", "150.0", "250.0", "180.0")
    rows = "".join(
        f"{item},{level},{share}.0\n"
        for item, level, share in zip("ABCDE", typed, shares, strict=True)
    )

    first, *_ = thoughts(f"item,2023,share (%)\nTotal,1000.0,\n{rows}")

    assert set(first.slips) == {"rows shifted by one from here"}
    assert [change[2] for change in first.changes] == ["150.0", "250.0", "180.0", None]


def test_a_unit_in_the_head_is_one_slip_for_the_whole_column() -> None:
    text = SECTORS.replace("亿元", "万元") + "人均地区生产总值（元）,76827,\n"

    (diagnosis,) = diagnosed(text)
    (change,) = diagnosis.hypotheses[0].changes

    assert change.place.position == (1, 2)
    assert change.proposed == "绝对数（亿元）"


def test_proposals_keep_the_style_of_the_cell() -> None:
    text = SECTORS.replace("1480.2", '"1,408.2"').replace("2761.1", '"2,761.1"')

    first, *_ = thoughts(text)

    assert first.changes == (("第二产业", "1,408.2", "1,480.2"),)


def test_truncated_figures_are_corrected_as_truncated() -> None:
    """149.89 + 1480.29 + 1131.29 is 2761.47: truncated, the sum is 2761.4, rounded 2761.5."""
    text = "item,2023\nTotal,2761.4\n  A,149.8\n  B,1408.2\n  C,1131.2\n"

    first, *_ = thoughts(text, Options(rounding=Rounding.TRUNCATED))

    assert first.changes == (("B", "1408.2", "1480.2"),)
    assert first.probability >= 0.95


def test_a_figure_that_only_looks_wrong_is_diagnosed_by_its_look() -> None:
    first, *_ = thoughts(mistyped("149.8", "0149.8"))

    assert first.changes == (("第一产业", "0149.8", "149.8"),)


def test_ties_keep_the_order_of_the_table() -> None:
    found = thoughts("item,2023\nTotal,100\n  North,60\n  South,60\n")
    sides = [each.changes[0][0] for each in found if each.changes[0][0] != "Total"]

    assert sides.index("North") < sides.index("South")


def test_a_clash_that_only_all_relations_show_is_diagnosed_too() -> None:
    text = (
        "item,2023\nTotal,15\n  North,7\n    Coast,3\n    Hills,3\n"
        "  South,7\n    Plain,3\n    Delta,3\n"
    )

    found = thoughts(text)

    assert (("Total", "15", "14"),) in {each.changes for each in found}


def test_the_same_table_gives_the_same_diagnosis() -> None:
    text = GROUPS.replace("90", "60")

    assert diagnosed(text) == diagnosed(text)


def test_a_figure_that_others_bear_out_only_lost_its_closing_zero() -> None:
    rows = ["265249,1917,138.4", "97039,912,106.4", "17366,3792,4.6", "81790,3249,25.2",
            "52631,467,112.7", "75020,2150,33", "2488,6407,0.4", "4466,690,6.5"]  # fmt: skip
    text = "Place,People,Area in km2,People to the km2\n" + "".join(
        f"Place {n},{row.replace('75020,2150,33', '71037,2150,33')}\n" for n, row in enumerate(rows)
    )
    text += "Place 8,20806,2942,7.1\nPlace 9,12349,1845,6.7\n"
    text += "Place 10,3791,9199,0.4\nPlace 11,60,2,30.0\n"
    (found,) = diagnosed(text)

    assert [each.proposed for each in found.hypotheses[0].changes] == ["33.0"]


def test_what_is_thought_of_in_two_ways_is_weighed_once() -> None:
    """An exchange that one search finds, and that a table read anew proves, is no two rivals."""
    table = "Total,2019\nTotal,9252\nTotal 0,100\n其中： 1,9102\n"
    told = [each.changes for each in thoughts(table)]

    assert (("Total", "9252", "100"), ("Total 0", "100", "9252")) in told
    assert len(told) == len(set(told))
