from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Report
from bulletin.model.table.table import Column, Item, Table
from bulletin.render.flat.show import table_flat
from tests.render.reports import sheet_of, written


def test_the_table_is_one_rectangle_without_title(sectors: Report) -> None:
    assert written(sectors, "csv", "show") == (
        "指标,绝对数（亿元）,比重（%）\n"
        "地区生产总值,2791.1,\n"
        "第一产业,149.8,5.43\n"
        "第二产业,1480.2,53.61\n"
        "第三产业,1131.2,40.97\n"
        "人均地区生产总值（元）,76827,\n"
    )


def test_two_head_rows_are_joined_and_notes_and_empty_columns_left_out() -> None:
    rows = (
        ("Title",),
        ("Area", "2014", "", ""),
        ("", "Level", "", "Growth"),
        ("North", "1,234", "", "-3.7"),
        ("South", "10"),
        ("Note: rounded.",),
    )
    items = (Item(0, "North", "North", Position(4, 1)), Item(1, "South", "South", Position(5, 1)))
    columns = (
        Column(0, "2014 Level", Position(2, 2)),
        Column(1, "2014 Growth", Position(3, 4)),
    )
    file = FileReport("x.csv", sheet_of(rows, "x.csv"), (Table("table", items, columns, {}),))
    flat = table_flat(file)

    assert flat is not None
    assert flat.head == ("Area", "2014 Level", "2014 Growth")
    assert flat.rows == (("North", "1,234", "-3.7"), ("South", "10", ""))


def test_items_that_run_across_stay_across() -> None:
    rows = (("year", "North", "South"), ("2013", "1", "2"), ("2014", "3", "4"))
    items = (Item(0, "North", "North", Position(1, 2)), Item(1, "South", "South", Position(1, 3)))
    columns = (Column(0, "2013", Position(2, 1)), Column(1, "2014", Position(3, 1)))
    table = Table("table", items, columns, {}, transposed=True)
    flat = table_flat(FileReport("x.csv", sheet_of(rows, "x.csv"), (table,)))

    assert flat is not None
    assert flat.head == ("year", "North", "South")
    assert flat.rows == (("2013", "1", "2"), ("2014", "3", "4"))


def test_a_file_without_a_table_has_no_rectangle() -> None:
    assert table_flat(FileReport("x.csv", error="x.csv is empty.")) is None
