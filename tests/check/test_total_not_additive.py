import pytest

from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Severity
from tests.check.rule_findings import cells, flagged

RULE = "total-not-additive"


def test_the_finding_says_what_is_printed_what_the_parts_give_and_how_far_off_it_is() -> None:
    (found,) = flagged(RULE, "item,2023\nTotal,290\nNorth,150\nSouth,100\n")

    assert found.message == (
        "Total is printed as 290, but its parts add up to 249.0 to 251.0: "
        "38.5 more than rounding explains."
    )
    assert found.implied == Interval(249, 251)
    assert [each.item for each in found.cells] == ["North", "South"]
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize("parts", range(2, 9))
def test_half_a_unit_a_figure_is_allowed_and_no_more(parts: int) -> None:
    """Parts of 100 each and their total: half a unit a figure may be lost to rounding."""
    lost = (parts + 1) // 2
    rows = "".join(f"  Part {number},100\n" for number in range(parts))

    for total, expected in (
        (100 * parts + lost, []),
        (100 * parts + lost + 1, [(2, 2)]),
        (100 * parts - lost, []),
        (100 * parts - lost - 1, [(2, 2)]),
    ):
        assert cells(RULE, f"item,2023\nTotal,{total}\n{rows}") == expected


def test_negative_parts_are_added_with_their_sign() -> None:
    text = "item,2023\nTotal,{}\n  North,7.5\n  South,-20.0\n"

    assert not cells(RULE, text.format("-12.5"))
    assert cells(RULE, text.format("12.5")) == [(2, 2)]


def test_an_unpublished_part_leaves_the_total_alone() -> None:
    text = "item,2023,2022\nTotal,290,250\n  North,150,150\n  South,{},100\n"

    for unpublished in ("…", "—", "", "(X)", "其他"):
        assert not cells(RULE, text.format(unpublished))


def test_the_gap_never_reads_as_nothing() -> None:
    text = "item,2023\nTotal,1000001\n  A,500000.0001\n  B,500000.0001\n"
    (found,) = flagged(RULE, text)

    assert float(found.gaps["gap"]) > 0


def test_each_column_and_each_total_is_looked_at() -> None:
    text = (
        "item,2023,2022,2021,2020\nTotal,1003.5,907.7,899.2,861.2\n"
        "  North,604.2,501.3,499.1,487.0\n    Coast,401.1,353.2,312.0,308.4\n"
        "    Hills,203.1,118.1,187.1,178.6\n  South,309.3,406.4,400.1,374.2\n"
    )

    assert cells(RULE, text) == [(2, 2), (3, 3)]


def test_figures_of_sixteen_digits_are_judged_to_the_last_one() -> None:
    text = (
        "item,2023\nTotal,{}\n  A,333333333333333.3\n  B,333333333333333.3\n  C,333333333333333.3\n"
    )

    assert not cells(RULE, text.format("1000000000000000.1"))
    assert cells(RULE, text.format("1000000000000000.2")) == [(2, 2)]
