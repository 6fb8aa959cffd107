from bulletin.api.examine import examine_sheet
from bulletin.model.files.position import Position
from bulletin.render.workbook.cell_marks import Tint, marks
from bulletin.tables.from_source import read_text
from tests.amend.typed_tables import MISTYPED


def test_the_gravest_mark_stays_and_nothing_is_said_twice() -> None:
    found = marks(examine_sheet(read_text(MISTYPED, "t.csv")))
    every = [each for mark in found.values() for each in mark.told]

    assert every
    assert all(len(set(mark.told)) == len(mark.told) for mark in found.values())
    assert {mark.tint for mark in found.values()} <= set(Tint)


def test_of_cells_of_which_one_is_wrong_each_is_marked_as_such() -> None:
    found = marks(examine_sheet(read_text("item,2023\nTotal,290\nNorth,150\nSouth,100\n", "t.csv")))

    assert [found[Position(line, 2)].tint for line in (2, 3, 4)] == [Tint.PERHAPS] * 3
