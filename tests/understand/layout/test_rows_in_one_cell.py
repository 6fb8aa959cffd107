from bulletin.model.table.table import RowInOneCell
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    (table,) = understand(read_text(text, "<text>"))
    rows: tuple[RowInOneCell, ...] = table.rows_in_one_cell
    return [(each.text, each.figures) for each in rows]


def test_a_label_with_nothing_beside_it_may_hold_its_row() -> None:
    text = "产品,单位,产量,增长（%）\n钢材,万吨,12.5,3.1\n水泥 万吨 588.36 -5.2,,,\n"
    assert found(text) == [("水泥 万吨 588.36 -5.2", ("588.36", "-5.2"))]


def test_a_label_beside_figures_holds_none() -> None:
    assert found("item,2022,2023\nAges 16 to 64,1,2\nTotal 3 4,5,6\n") == []
