"""What a column measures."""

import pytest

from bulletin.model.figures.figure import Rounding
from bulletin.model.table.table import Measure, Prices
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.understand.understood_table import table


def test_a_made_table_at_current_prices_says_so_of_its_growth() -> None:
    read = table(
        'Table 1. Output by item,,,,\n"Billion, at current prices",,,,\n'
        "Item,2023,2022,Share of total (%),Growth on previous year (%)\n"
        "Total,100.0,90.0,100.0,11.1\n  Group 1,60.0,50.0,60.0,20.0\n  Group 2,40.0,40.0,40.0,0.0\n"
    )

    assert [column.measure for column in read.columns] == [
        Measure.LEVEL, Measure.LEVEL, Measure.SHARE, Measure.GROWTH,
    ]  # fmt: skip
    assert [column.period.year for column in read.columns if column.period] == [
        2023,
        2022,
        2023,
        2023,
    ]
    assert read.columns[0].unit is not None
    assert read.columns[0].unit.exponent == 9
    assert read.columns[3].prices is Prices.SAME


@pytest.mark.parametrize(
    ("figures", "measure"),
    [(("102.6", "99.9", "98.7"), Measure.INDEX), (("2.6", "-0.1", "-1.3"), Measure.GROWTH)],
)
def test_years_over_prices_are_indices_near_100_and_growth_near_0(
    figures: tuple[str, str, str], measure: Measure
) -> None:
    headline, food, clothing = figures
    read = table(f"item,2021\n居民消费价格总指数,{headline}\n食品烟酒,{food}\n衣着,{clothing}\n")

    assert {column.measure for column in read.columns} == {measure}


def test_levels_in_per_cent_under_a_title_of_changes_are_growth() -> None:
    read = table(
        "表1 零售价格涨跌幅度（单位：%）\n指标,2020年,2021年\n食品,2.4,1.5\n衣着,9.4,1.4\n", "table"
    )

    assert {column.measure for column in read.columns} == {Measure.GROWTH}


def test_averages_and_extremes_are_rates_that_nobody_adds_up() -> None:
    read = table(
        "Area,Income per head (£),Lowest volume,Total income (£ million)\nA,1,2,3\nB,4,5,6\n"
    )

    assert [column.measure for column in read.columns] == [
        Measure.RATE,
        Measure.RATE,
        Measure.LEVEL,
    ]


def test_so_much_to_each_is_a_rate() -> None:
    read = table(
        "作物,面积（万亩）,单产（公斤/亩）,均价（元/吨）\n小麦,101.2,430,2800\n玉米,99.1,512,2300\n"
    )

    assert [column.measure for column in read.columns] == [
        Measure.LEVEL, Measure.RATE, Measure.RATE,
    ]  # fmt: skip


def test_a_column_of_words_measures_nothing() -> None:
    read = table("Item,Lowest,Date\nPublic,313,Jan 2013\nPrivate,1081,Jan 2010\n")

    assert read.columns[1].measure is Measure.UNKNOWN


def test_a_column_can_have_a_rounding_of_its_own() -> None:
    sheet = read_text("Item,2022,2023\nA,1,2\nB,3,4\n")
    (read,) = understand(sheet, column_rounding={"2022": Rounding.TRUNCATED})

    assert [column.rounding for column in read.columns] == [Rounding.TRUNCATED, Rounding.NEAREST]


def test_amounts_beside_growth_are_levels_in_a_kind_that_mostly_prints_growth() -> None:
    read = table(
        "规模以上工业企业主要财务指标\n分组,营业收入,同比增长（%）,利润总额,同比增长（%）\n"
        "总计,219.24,4.1,12.76,-1.1\n轻工业,86.87,4.1,2.02,-1.1\n重工业,132.37,4.1,10.74,-1.1\n",
        "ownership",
    )

    assert [column.measure for column in read.columns] == [
        Measure.LEVEL, Measure.GROWTH, Measure.LEVEL, Measure.GROWTH,
    ]  # fmt: skip


def test_a_title_that_counts_in_money_keeps_plain_heads_from_being_growth() -> None:
    read = table(
        "规模以上工业增加值（亿元）\n指标,2022年\n全市,13.2\n轻工业,3.1\n重工业,10.1\n", "ownership"
    )

    assert [column.measure for column in read.columns] == [Measure.LEVEL]


def test_years_under_a_title_of_indices_are_indices_that_nobody_adds_up() -> None:
    read = table(
        "地区生产总值指数（2017年=100）\n指标,2018年,2019年\n地区生产总值,106.1,112.0\n"
        "第一产业,103.1,106.2\n第二产业,107.0,114.1\n第三产业,105.8,111.3\n"
    )

    assert {column.measure for column in read.columns} == {Measure.INDEX}


def test_a_title_of_levels_and_indices_leaves_plain_heads_levels() -> None:
    read = table(
        "地区生产总值及指数\n指标,2018年,2019年\n地区生产总值,110.0,121.0\n第一产业,10.0,11.0\n"
        "第二产业,50.0,55.0\n第三产业,50.0,55.0\n"
    )

    assert {column.measure for column in read.columns} == {Measure.LEVEL}


def test_percentages_whose_total_is_100_are_shares() -> None:
    read = table(
        "Population by age (%)\nAge,2011,2021\n0-14,32.8,14.5\n15+,67.2,85.5\nTotal,100.0,100.0\n"
    )

    assert {column.measure for column in read.columns} == {Measure.SHARE}


def test_a_corner_that_speaks_of_structure_makes_percentages_shares() -> None:
    read = table(
        "产业结构（%）,2022年,2023年\n第一产业,5.1,5.0\n第二产业,40.2,41.0\n第三产业,54.7,54.0\n"
    )

    assert {column.measure for column in read.columns} == {Measure.SHARE}


def test_more_in_the_unit_above_the_table_is_a_change_beside_growth_alone() -> None:
    def measures(headnote: str, *heads: str) -> list[Measure]:
        rows = "存款,6123.4,611.8,11.1\n贷款,4876.5,488.2,11.1\n"
        read = table(f"单位：{headnote}\n指标,{','.join(heads)}\n{rows}")
        return [each.measure for each in read.columns]

    level, change, growth = Measure.LEVEL, Measure.CHANGE, Measure.GROWTH
    assert measures("亿元", "年末数", "比上年末增加", "比上年末增长（%）") == [
        level,
        change,
        growth,
    ]
    assert measures("亿元", "年末数", "比上年末增加", "年均余额")[1] is level
    assert measures("亿元", "年末数", "增加值", "比上年末增长（%）") == [level, level, growth]


def test_growth_is_of_the_period_of_the_level_before_it() -> None:
    read = table(
        "运输量（2016年1-9月）\n项目,2016年9月,同比增长（%）,2016年1-9月,同比增长（%）\n"
        "客运量,5998.2,-0.8,52030.9,-1.4\n货运量,1988.5,19.5,15362.9,2.5\n"
    )

    assert [column.period and column.period.part for column in read.columns] == [
        "M09", "M09", "M01-09", "M01-09",
    ]  # fmt: skip


def test_growth_behind_a_former_year_is_of_the_later() -> None:
    read = table("Item,2023,2022,Growth (%)\nCoal,110,100,10.0\nIron,60,50,20.0\n")

    assert read.columns[2].period is not None
    assert read.columns[2].period.year == 2023
