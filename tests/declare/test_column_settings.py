from bulletin.declare.column_settings import ColumnSettings, as_unit, with_columns
from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.unit import Dimension
from bulletin.model.table.table import Measure
from tests.declare.declared_tables import SECTORS, table

PLAIN = "item,amount,quota\nTotal,100,100.0\nA,60,60.0\nB,40,40.0\n"


def test_a_measure_and_a_profile_are_those_declared() -> None:
    settings = {"quota": ColumnSettings(measure=Measure.SHARE, rounding=Rounding.ADJUSTED)}
    amount, quota = with_columns(table(PLAIN), settings).columns

    assert (amount.measure, quota.measure) == (Measure.LEVEL, Measure.SHARE)
    assert (amount.rounding, quota.rounding) == (Rounding.NEAREST, Rounding.ADJUSTED)


def test_a_unit_for_the_table_is_that_of_levels_whose_head_names_none() -> None:
    amount, quota = with_columns(table(PLAIN), {}, "万元").columns

    assert amount.unit == quota.unit == as_unit("万元")
    assert as_unit("万元").exponent == 4
    assert with_columns(table(SECTORS), {}, "万元").columns[0].unit == as_unit("亿元")


def test_a_unit_for_a_column_goes_before_its_head() -> None:
    (amount, _) = with_columns(table(SECTORS), {"绝对数": ColumnSettings(unit="万元")}).columns

    assert amount.unit == as_unit("万元")


def test_a_share_is_not_in_the_unit_of_the_levels() -> None:
    text = "单位：亿元\n指标,总量,占比值\n合计,10,100\n甲,4,40\n乙,6,60\n"
    settings = {"占比值": ColumnSettings(measure=Measure.SHARE)}

    assert with_columns(table(text), settings).columns[1].unit is None


def test_an_unknown_unit_is_a_base_of_its_own() -> None:
    assert as_unit("widgets").base == "widgets"
    assert as_unit("%").dimension is Dimension.PER_CENT
