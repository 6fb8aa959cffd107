"""Labels with what stands beside them, before their place in the hierarchy is known."""

from bulletin.model.table.table import Measure
from tests.understand.understood_table import table


def test_a_row_without_any_figure_heads_what_follows() -> None:
    found = table("item,2023\nCrops\nWheat,5\nMaize,6\nAnimals\nPigs,7\nSheep,8\n")

    assert [each.label for each in found.items if each.parent is None] == ["Crops", "Animals"]


def test_a_row_in_per_cent_among_levels_has_a_measure_of_its_own() -> None:
    found = table("指标,2023\n出口（亿元）,50\n进口（亿元）,40\n出口增长（%）,3.1\n")

    assert [each.measure for each in found.items] == [None, None, Measure.GROWTH]


def test_a_label_names_its_unit_and_the_place_where_it_stands_is_kept() -> None:
    found = table("item,2023\nSteel (tonnes),5\nCloth (metres),6\n")

    assert [each.unit and each.unit.base for each in found.items] == ["tonne", "米"]
    assert [each.label for each in found.items] == ["Steel", "Cloth"]


def test_a_column_of_units_goes_with_the_items() -> None:
    found = table("产品,单位,产量\n盐,万吨,5\n布,亿米,6\n")

    assert [each.unit and (each.unit.base, each.unit.exponent) for each in found.items] == [
        ("吨", 4),
        ("米", 8),
    ]
    assert [each.unit_position for each in found.items] == [(2, 2), (3, 2)]


def test_years_down_the_side_are_periods() -> None:
    found = table("item,2022,2023\nCoal,5,6\nIron,7,8\n")

    assert [each.period and each.period.year for each in found.columns] == [2022, 2023]


def test_rows_that_come_again_below_a_share_are_shares() -> None:
    found = table(
        "项目,2019,2020\n总产出（亿元）,200,300\n第一产业,50,60\n第二产业,150,240\n"
        "总产出指数（上年=100）,105.1,104.2\n第一产业,101.1,102.3\n第二产业,106.0,105.0\n"
        "总产出构成（%）,100,100\n第一产业,25,20\n第二产业,75,80\n就业人员,31,32\n"
    )

    assert [each.measure for each in found.items] == [
        *[None] * 3, *[Measure.INDEX] * 3, *[Measure.SHARE] * 3, None,
    ]  # fmt: skip
