"""What each column of the body is, by its head and by what stands in it."""

import pytest

from bulletin.model.table.cell import Cell
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.understand.layout.stub import Part, find_parts, is_group_name, is_head_name
from bulletin.understand.text.cells import read_cell


def parts(*rows: tuple[str, ...]) -> list[Part]:
    head, *body = (Line.of(number, row) for number, row in enumerate(rows, 1))
    heads: dict[int, Piece] = {column: head.piece(column) for column in range(len(rows[0]))}
    cells: dict[tuple[int, int], Cell] = {
        (line.number, column): read_cell(line.piece(column).text, line.piece(column).position)
        for line in body
        for column in heads
    }
    found = find_parts(heads, body, cells)
    return [found[column] for column in heads]


def test_labels_units_and_figures_are_told_apart() -> None:
    assert parts(
        ("产品", "单位", "产量", "增长（%）"),
        ("盐酸", "万吨", "21.73", "33.3"),
        ("发电量", "亿千瓦小时", "202.40", "-7.6"),
    ) == [Part.ITEM, Part.UNIT, Part.FIGURES, Part.FIGURES]


def test_heads_go_before_contents() -> None:
    assert parts(("Item", "Unit", "2023"), ("Coal", "mistyped", "5"))[1] is Part.UNIT


def test_units_need_no_head() -> None:
    assert parts(("", "", "2023"), ("Coal", "tonnes", "5"), ("Iron", "kg", "6"))[1] is Part.UNIT


def test_a_column_of_withheld_figures_holds_figures_and_one_of_words_holds_words() -> None:
    assert parts(("Item", "2022", "remark"), ("Coal", "…", "revised"), ("Iron", "…", "new")) == [
        Part.ITEM,
        Part.FIGURES,
        Part.WORDS,
    ]


def test_a_column_that_counts_the_rows_is_a_number_and_one_that_does_not_is_none() -> None:
    assert parts(("No.", "Item", "2023"), ("1", "Coal", "5"), ("2", "Iron", "6"))[0] is Part.NUMBER
    assert parts(("No.", "Item", "2023"), ("7", "Coal", "5"), ("3", "Iron", "6"))[0] is not (
        Part.NUMBER
    )


def test_years_down_the_side_are_labels() -> None:
    assert parts(("Year", "Coal", "Iron"), ("2022", "5", "6"), ("2023", "7", "8"))[0] is Part.ITEM


@pytest.mark.parametrize("name", ["单位", "unit", "item", "指标"])
def test_what_only_a_head_is_called_is_known(name: str) -> None:
    assert is_head_name(name)


def test_what_groups_rows_is_known_and_a_label_is_neither() -> None:
    assert is_group_name("region")
    assert not is_group_name("coal")
    assert not is_head_name("coal")


def test_an_unnamed_column_that_counts_the_items_numbers_them() -> None:
    figures = (("01", "Lima", "30"), ("02", "Quito", "20"), ("03", "La Paz", "10"))

    assert parts(("", "", "People"), *figures)[0] is Part.NUMBER
    assert parts(("", "People"), ("01", "30"), ("02", "20"), ("03", "10"))[0] is Part.ITEM


def test_a_unit_that_looks_like_a_figure_is_a_unit_among_others() -> None:
    body = (("Exports", "Mill. EUR", "201.1"), ("North", "1000 EUR", "201088.8"))

    assert parts(("Area", "", "2023"), *body)[1] is Part.UNIT
    assert parts(("Area", "", "2023"), *body[1:], ("South", "2500 EUR", "7"))[1] is Part.FIGURES
