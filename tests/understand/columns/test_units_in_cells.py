"""Units that stand behind the figures are those of the column, or of the row."""

from bulletin.model.table.table import Measure
from tests.understand.understood_table import table


def test_a_unit_behind_every_figure_is_that_of_the_column() -> None:
    found = table("指标,2020年,2021年\n出口,335.1亿元,340.2亿元\n进口,175.3亿元,180.1亿元\n")
    unit = found.unit(0, 0)

    assert unit is not None
    assert (unit.base, unit.exponent) == ("元", 8)
    assert found.columns[0].unit == found.columns[1].unit


def test_units_that_differ_from_row_to_row_are_those_of_the_rows() -> None:
    found = table("指标,2020年,2021年\n出口,335.1亿元,340.2亿元\n粮食,52.3万吨,53.1万吨\n")
    units = [item.unit for item in found.items]

    assert [(unit.base, unit.exponent) for unit in units if unit] == [("元", 8), ("吨", 4)]


def test_a_figure_in_another_unit_than_its_row_and_column_is_none() -> None:
    found = table("指标,2020年,2021年\n出口,335.1亿元,340.2亿元\n进口,175.3亿元,1801万元\n")

    assert found.figure(1, 1) is None
    assert found.figure(0, 0) is not None


def test_a_head_that_says_otherwise_goes_before() -> None:
    found = table("指标,2020年（万元）\n出口,335.1亿元\n进口,175.3亿元\n")

    assert found.figure(0, 0) is None


def test_a_per_cent_sign_behind_every_figure_makes_rates() -> None:
    found = table("地区,去年,今年\n甲,5.8%,6.1%\n乙,4.1%,4.4%\n丙,6.3%,5.9%\n")

    assert {column.measure for column in found.columns} <= {Measure.RATE, Measure.SHARE}
