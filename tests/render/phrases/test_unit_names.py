from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Basis, Period
from bulletin.render.phrases.unit_names import base_text, period_text, unit_text


def test_a_unit_goes_by_its_print_else_its_base_else_its_dimension() -> None:
    assert unit_text(Unit("元", 8, printed=" 亿元 ")) == "亿元"
    assert unit_text(Unit("吨")) == "吨"
    assert unit_text(Unit("", 0, Dimension.PER_CENT)) == "per cent"
    assert unit_text(Unit("", 3)) is None
    assert unit_text(None) is None


def test_a_period_goes_by_year_and_part_else_by_its_print() -> None:
    assert period_text(Period(2022, "M01-05", printed="2022年1-5月")) == "2022 M01-05"
    assert period_text(Period(2022)) == "2022"
    assert period_text(Period(None, printed="本月")) == "本月"
    assert period_text(None) is None


def test_what_growth_is_against_goes_by_our_words_else_by_those_of_the_head() -> None:
    assert base_text(Basis.YEAR_BEFORE) == "a year earlier"
    assert base_text("2015年") == "2015年"
