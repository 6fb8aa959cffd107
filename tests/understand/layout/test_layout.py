"""Title, head, body and notes of a sheet."""

import pytest

from bulletin.model.files.position import Position
from bulletin.model.table.cell import Mark
from tests.understand.understood_table import table


def test_title_unit_line_head_body_and_notes_are_told_apart() -> None:
    read = table(
        "表1 2020年生产总值,,\n单位：亿元,,\n指标,绝对数,比重（%）\n合计,100.0,100.0\n"
        "甲,60.0,60.0\n乙,40.0,40.0\n注：部分数据合计数不等于总计,,\n（二）财政,,\n"
    )

    assert read.title == "表1 2020年生产总值"
    assert read.headnote == "单位：亿元"
    assert [column.label for column in read.columns] == ["绝对数", "比重(%)"]
    assert [item.label for item in read.items] == ["合计", "甲", "乙"]
    assert read.notes == ("注：部分数据合计数不等于总计", "（二）财政")
    assert read.items[1].key == Position(5, 1)
    assert read.columns[1].key == Position(3, 3)


def test_a_table_without_a_head_is_all_body() -> None:
    read = table("地区生产总值,2761.1\n第一产业,149.8\n第二产业,1480.2\n第三产业,1131.2\n")

    assert len(read.items) == 4
    assert str(read.figure(1, 0)) == "149.8"


def test_a_line_of_years_is_a_head_and_a_single_figure_like_a_year_is_not() -> None:
    years = table("item,2020,2021\n甲,1999,2001\n乙,12,13\n")
    product = table("工业机器人,1977\n汽车,2031\n")

    assert [column.period.year for column in years.columns if column.period] == [2020, 2021]
    assert [item.label for item in product.items] == ["工业机器人", "汽车"]


def test_a_head_of_codes_item_and_one_year_is_a_head() -> None:
    read = table("code,item,2023\n1,Total,110\n1.1,A,44\n1.2,B,66\n")

    assert [item.label for item in read.items] == ["Total", "A", "B"]


def test_a_label_without_figures_heads_the_rows_below_it() -> None:
    read = table("Item,2023\nNew housing,\nPublic,473\nPrivate,1990\nTotal,2463\n")

    assert [item.label for item in read.items] == ["New housing", "Public", "Private", "Total"]


def test_a_label_cut_at_its_comma_is_joined_with_the_next_line() -> None:
    read = table('Item,2023\n"Wholesale, retail,",\nand hotels,4.6\nOther,1.0\n')

    assert read.items[0].label == "Wholesale, retail, and hotels"
    assert str(read.figure(0, 0)) == "4.6"


def test_withheld_last_lines_belong_to_the_body() -> None:
    read = table("指标,绝对量,增长（%）\n公路,24418.67,3.4\n铁路,—,—\n")

    assert read.cells[1, 0].mark is Mark.WITHHELD


def test_a_table_of_words_is_a_table() -> None:
    read = table("Organisation,Details\nRevenue Scotland,Established in 2015\nDEFRA,Moved staff\n")

    assert [cell.mark for cell in read.cells.values()] == [Mark.WORD, Mark.WORD]


@pytest.mark.parametrize(
    ("line", "title", "headnote"),
    [
        ("地区生产总值,,单位：亿元", "地区生产总值", "单位：亿元"),
        ("表1 主要指标,（单位:万元）,", "表1 主要指标", "（单位:万元）"),
        ("GDP by sector,,Unit: million", "GDP by sector", "Unit: million"),
    ],
)
def test_a_unit_beside_the_title_is_a_headnote(line: str, title: str, headnote: str) -> None:
    read = table(f"{line}\n指标,绝对数,比重（%）\n甲,60.0,60.0\n乙,40.0,40.0\n")

    assert (read.title, read.headnote) == (title, headnote)
    assert [column.label for column in read.columns] == ["绝对数", "比重(%)"]


def test_a_column_called_unit_stays_in_the_head() -> None:
    read = table("指标,单位,2022年\n甲,万吨,2\n乙,万吨,4\n")

    assert [column.label for column in read.columns] == ["2022年"]
    assert read.title == ""


def test_a_unit_that_is_named_again_in_brackets_is_no_head() -> None:
    read = table(
        "6-3 城镇居民收入,,,\n单位：元,,,(yuan)\n项目,Item,2019,2020\n"
        "可支配收入,Disposable Income,45620,47160\n工资性收入,Wages,27992,29119\n"
    )

    assert [column.label for column in read.columns] == ["Item", "2019", "2020"]
    assert read.headnote == "单位：元, (yuan)"


def test_a_line_with_the_number_of_the_table_is_its_title_below_that_of_the_text() -> None:
    read = table(
        "# Regional accounts, yearbook 2024\n\nTable 3.1 Value added (million yuan)\n\n"
        "| Item | 2022 | 2023 |\n|---|---:|---:|\n| Total | 3.0 | 5.0 |\n| A | 1.0 | 2.0 |\n"
        "| B | 2.0 | 3.0 |\n"
    )

    assert read.title == "Table 3.1 Value added (million yuan)"
    assert read.headnote == "Regional accounts, yearbook 2024"
    assert read.columns[0].unit is not None


def test_figures_between_two_rows_of_heads_belong_to_the_upper_ones() -> None:
    read = table(
        "Industrial production,,,,\nSector,Mining,,Electricity,\nWeight,10.5,,89.5,\n"
        "Region,Index,Growth rate (%),Index,Growth rate (%)\n"
        "North,153.4,4.4,181.5,5.2\nSouth,154.9,1.0,190.9,5.2\nEast,163.2,5.4,204.7,7.2\n"
    )

    heads = ["Index", "Growth rate (%)"]
    assert [column.label for column in read.columns] == [
        f"{sector} {head}" for sector in ("Mining", "Electricity") for head in heads
    ]
    assert read.headnote == "Weight, 10.5, 89.5"
    assert [item.label for item in read.items] == ["North", "South", "East"]


def test_the_name_of_the_labels_below_all_other_heads_is_no_item() -> None:
    text = (
        "Handel,,\n,Antal,Omsättning\n,,mnkr\nBransch (SNI2007),,\n"
        "Partihandel,3617,248893\nDetaljhandel,5156,76045\nÖvriga,458,12613\n"
    )

    assert [item.label for item in table(text).items] == ["Partihandel", "Detaljhandel", "Övriga"]
    section = text.replace("Bransch (SNI2007)", "Stockholm")
    assert table(section).items[0].label == "Stockholm"
