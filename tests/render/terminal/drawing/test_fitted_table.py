"""Columns on a screen of some width; whole tables are in test_tables.py."""

from rich.cells import cell_len

from bulletin.render.columns.column import ShownColumn, label_texts
from bulletin.render.form import Canvas
from bulletin.render.terminal.drawing.fitted_table import blocks, fits_on_screen, left_out, table
from bulletin.render.terminal.drawing.painting import painted

LABELS = ShownColumn("item", ["第一产业增加值", "Coal"], least=6)
FIGURE = ShownColumn("2023", ["1480.2", "5"], right=True)
SPARE = ShownColumn("remark", ["none whatever", ""], spare=2)


def shown(columns: list[ShownColumn], width: int) -> list[str]:
    return painted(Canvas(width), [table(columns, width)]).splitlines()


def test_labels_are_cut_before_figures_and_no_line_is_too_wide() -> None:
    lines = shown([LABELS, FIGURE], 16)

    assert max(map(cell_len, lines)) <= 16
    assert any("1480.2" in line and "…" in line for line in lines)


def test_what_can_be_spared_is_left_out_first_and_named() -> None:
    assert left_out([LABELS, FIGURE, SPARE], 40) == []
    assert left_out([LABELS, FIGURE, SPARE], 24) == ["remark"]
    assert "remark" not in shown([LABELS, FIGURE, SPARE], 24)[0]


def test_a_column_without_anything_below_its_head_is_not_shown() -> None:
    empty = ShownColumn("verdict", ["", ""])

    assert "verdict" not in shown([LABELS, FIGURE, empty], 60)[0]


def test_columns_that_do_not_fit_go_on_below_in_their_order() -> None:
    figures = [ShownColumn(str(2000 + n), ["1480.2", "5"], right=True) for n in range(9)]
    found = list(blocks([LABELS], figures, [LABELS], 40))

    assert len(found) > 1
    assert [each for block in found for each in block if each is not LABELS] == figures
    assert all(block[0] is LABELS and fits_on_screen(block, 40) for block in found)


def test_parts_are_indented_below_their_total() -> None:
    assert label_texts(["Total", "North"], [0, 1]) == ["Total", "  North"]
