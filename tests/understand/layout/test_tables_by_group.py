from bulletin.model.table.table import Measure
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.understand.understood_table import table

TIDY = """region,year,item,level,growth
North,2021,GDP,100.0,5.0
North,2021,第一产业,20.0,3.0
North,2021,第二产业,30.0,4.0
North,2021,第三产业,50.0,6.0
South,2021,GDP,200.0,5.0
South,2021,第一产业,40.0,3.0
South,2021,第二产业,60.0,4.0
South,2021,第三产业,100.0,6.0
"""


def test_a_tidy_file_is_one_table_a_group() -> None:
    north, south = understand(read_text(TIDY))

    assert north.group == (("region", "North"), ("year", "2021"))
    assert south.items[0].key.line == 6
    assert south.columns[0].period is not None
    assert south.columns[0].period.year == 2021
    assert len(south.breakdowns) == 1


def test_a_column_can_name_the_measure() -> None:
    read = table("item,measure,value\nA,level,10\nA,growth,1\nB,level,20\nB,growth,2\n")

    assert [column.measure for column in read.columns] == [Measure.LEVEL, Measure.GROWTH]
    assert str(read.figure(1, 1)) == "2"


def test_years_and_items_down_the_side_are_groups() -> None:
    tables = understand(
        read_text(
            "地区,年份,指标,数值\n甲,2020,收入,1\n甲,2020,支出,2\n甲,2021,收入,3\n甲,2021,支出,4\n"
        )
    )

    assert [each.group for each in tables] == [
        (("地区", "甲"), ("年份", "2020")),
        (("地区", "甲"), ("年份", "2021")),
    ]


def test_years_alone_down_the_side_are_no_groups() -> None:
    assert table("年份,收入,支出\n2020,1,2\n2021,3,4\n").transposed


def test_two_columns_of_words_without_recurring_items_are_no_groups() -> None:
    read = table("State,Company,2023\nAL,DTE,91\nAL,Georgia,31\nAR,Domtar,157\n")

    assert len(read.items) == 3
