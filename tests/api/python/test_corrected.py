import pytest

import bulletin
from tests.render.page.pages import MISTYPED

DOUBTFUL = "item,2023\nTotal,290\nNorth,150\nSouth,100\n"


def test_what_is_certain_is_typed_into_a_copy() -> None:
    fixed = bulletin.fix(MISTYPED)

    assert repr(fixed) == "<<text>: 5:2 第二产业: 1408.2 -> 1480.2>"
    assert fixed.rows[4] == ("第二产业", "1480.2", "53.61")
    assert fixed.to_frame().iloc[2].tolist() == ["第二产业", "1480.2", "53.61"]
    assert [each.place.printed for each in fixed.report.findings] == ["2761.1", "53.61"]


def test_what_is_not_certain_is_left_to_a_person() -> None:
    fixed = bulletin.fix(DOUBTFUL)

    assert repr(fixed) == "<<text>: nothing to type anew>"
    assert len(fixed.doubtful) == 1
    assert fixed.rows[1] == ("Total", "290")


def test_a_lower_certainty_types_more() -> None:
    assert bulletin.fix(DOUBTFUL, certainty=0).edits


def test_nothing_is_made_of_a_source_without_a_table() -> None:
    with pytest.raises(bulletin.InputError):
        bulletin.fix("")
