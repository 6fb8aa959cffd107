from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet

SHEET = Sheet("t.csv", (("Item", "2023"), ("Coal", "1.5")), (1, 4))


def test_other_texts_stand_at_the_lines_of_the_file_and_the_sheet_itself_stays() -> None:
    changed = SHEET.with_texts({Position(4, 2): "2.5", Position(1, 1): "Product"})

    assert changed.rows == (("Product", "2023"), ("Coal", "2.5"))
    assert SHEET.rows == (("Item", "2023"), ("Coal", "1.5"))
