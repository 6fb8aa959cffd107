from rich.cells import cell_len

from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.sizes import Size
from bulletin.render.terminal.drawing.bars import bars, with_bars

COLUMNS = [ShownColumn("item", ["North", "South"]), ShownColumn("share %", ["60.0", "40.0"])]
SIZES = [Size(60, 59, 61), Size(40, 39, 41)]


def test_bars_stand_in_the_room_that_is_left_and_nowhere_else() -> None:
    assert with_bars(COLUMNS, SIZES, 20) == COLUMNS

    *kept, drawn = with_bars(COLUMNS, SIZES, 60)

    assert kept == COLUMNS
    assert drawn.head == ""
    assert [cell_len(each) for each in drawn.texts] == [24, 16]


def test_a_single_figure_and_figures_that_are_not_known_get_none() -> None:
    assert with_bars(COLUMNS, [SIZES[0], None], 60) == COLUMNS


def test_what_falls_goes_to_the_left_of_what_rises_and_nothing_known_vanishes() -> None:
    assert bars([10.0, -10.0, 0.01, None, 0.0], 8) == ["    ████", "████", "    ▌", "", "    "]
    assert bars([0.0, 0.0], 8) == ["", ""]
