"""The rows above the body, as the heads of columns."""

from bulletin.model.table.table import Measure
from tests.understand.understood_table import table


def test_a_head_squeezed_into_one_cell_is_split_and_aligned_from_the_right() -> None:
    read = table(
        "表 1：2021 年地区生产总值\n指标 2021年（亿元） 比上年增长（%）\n"
        "地区生产总值,,19917.0,8.6\n第一产业,,582.8,4.8\n"
    )

    assert [column.measure for column in read.columns] == [Measure.LEVEL, Measure.GROWTH]
    assert [cell.position.column for cell in read.cells.values()] == [3, 4, 3, 4]


def test_a_blank_inside_one_squeezed_head_parts_nothing() -> None:
    read = table(
        "指标 2021 年末（亿元） 比上年末增长（%）\n存款余额,,46639,10.4\n住户存款,,19020,11.3\n"
    )

    assert [column.measure for column in read.columns] == [Measure.LEVEL, Measure.GROWTH]


def test_a_head_that_lost_its_first_cell_to_a_stray_bar_is_aligned_from_the_right() -> None:
    read = table("| 单位,产量,比上年增长（%）\n生漆,吨,150,-91.6\n核桃,吨,1075,-8.2\n")

    assert [column.label for column in read.columns] == ["产量", "比上年增长(%)"]
    assert [item.unit.base for item in read.items if item.unit] == ["吨", "吨"]


def test_spanners_reach_over_the_columns_to_their_right() -> None:
    read = table(
        "表5 进出口\n指标,2021年,,2022年,\n,出口,进口,出口,进口\n"
        "亚洲,60,50,70,55\n欧洲,40,40,40,40\n"
    )

    assert [column.period.year for column in read.columns if column.period] == [
        2021,
        2021,
        2022,
        2022,
    ]


def test_spanners_that_lost_their_blanks_go_with_the_groups_below_them() -> None:
    read = table(
        ",On the quarter,,On the year\n,Old,New,Revision,,Old,New,Revision\n"
        "A,1.0,1.1,0.1,,2.0,2.2,0.2\nB,1.0,1.1,0.1,,2.0,2.2,0.2\n"
    )

    assert [column.label for column in read.columns] == [
        "On the quarter Old", "On the quarter New", "On the quarter Revision",
        "On the year Old", "On the year New", "On the year Revision",
    ]  # fmt: skip


def test_a_head_in_tiers_keeps_them_and_a_single_one_has_none() -> None:
    read = table("item,Exports,,Rank\n,EU,Other,\nA,1.0,1.1,1\nB,1.0,1.1,2\n")

    assert [column.tiers for column in read.columns] == [
        ("Exports", "EU"),
        ("Exports", "Other"),
        (),
    ]


def test_a_head_does_not_reach_below_one_that_begins_above() -> None:
    read = table(
        "Land,Bevölkerung,,Einwohner je km²,Ausländer\n,männlich,weiblich,,insgesamt\n"
        "Bayern,6102,6437,178,1191\nBremen,322,339,1576,82\n"
    )

    assert [column.label for column in read.columns] == [
        "Bevölkerung männlich", "Bevölkerung weiblich", "Einwohner je km²", "Ausländer insgesamt",
    ]  # fmt: skip


def test_a_unit_printed_once_is_that_of_its_neighbours_under_one_head() -> None:
    read = table(
        "Land,Fläche,Bevölkerung,,,Ausländer\n,,insgesamt,männlich,weiblich,insgesamt\n"
        ",km²,1 000,%,,1 000\nBayern,70550,12539,49.1,50.9,1191\nBremen,419,661,48.7,51.3,82\n"
    )

    assert [column.unit and column.unit.base for column in read.columns] == [
        "平方公里", None, "%", "%", None,
    ]  # fmt: skip


def test_a_title_that_is_printed_once_more_begins_no_head() -> None:
    read = table(
        "Income,Census 2006,,Census 2006,\n,Total,,,\n,Loss,Zero,Some,Much\n"
        "North,168,1641,2103,2844\nSouth,651,5250,6477,6570\n"
    )

    assert all("Total" in column.label for column in read.columns)


def test_heads_set_in_by_blanks_are_set_in_once_the_table_is_turned() -> None:
    read = table(
        "Sector,  North,    Coast,    Hills,  South,Total\n2019,9,4,5,6,15\n2020,8,3,5,7,15\n"
    )

    assert [item.parent for item in read.items] == [4, 0, 0, 4, None]
