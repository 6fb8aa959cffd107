from bulletin.read.workbooks.merged import MergedCells, spread

HEAD = ("Item", "Output", "", "Growth")


def test_a_head_over_several_columns_stands_over_each() -> None:
    rows = [HEAD, ("", "2022", "2023", ""), ("Coal", "5", "6", "20.0")]

    assert spread(rows, [MergedCells(0, 1, 0, 2)])[0] == ("Item", "Output", "Output", "Growth")


def test_a_title_over_all_columns_stands_once() -> None:
    rows = [("Output by product", "", ""), ("Item", "2022", "2023"), ("Coal", "5", "6")]

    assert spread(rows, [MergedCells(0, 0, 0, 2)]) == tuple(rows)


def test_a_label_beside_several_rows_stands_beside_each_and_a_figure_once() -> None:
    rows = [("Region", "Item", "2023"), ("North", "Coal", "5"), ("", "Iron", "")]

    assert spread(rows, [MergedCells(1, 0, 2, 0), MergedCells(1, 2, 2, 2)])[2] == (
        "North",
        "Iron",
        "",
    )


def test_spans_beyond_the_rows_change_nothing() -> None:
    assert spread([("a", "b")], [MergedCells(5, 5, 6, 6), MergedCells(0, 0, 9, 9)]) == (("a", "b"),)
