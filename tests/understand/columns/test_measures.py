"""Figures whose own head does not say what they measure; whole tables: test_columns.py."""

import pytest

from bulletin.model.figures.figure import Figure
from bulletin.model.table.table import Measure
from bulletin.understand.columns.context import find_setting
from bulletin.understand.columns.measures import measure
from bulletin.understand.kinds.kind import load
from bulletin.understand.labels.heads import read_head


def measured(label: str, *figures: str, title: str = "", kind: str = "table") -> Measure:
    setting = find_setting(load(kind), title, "")
    return measure(read_head(label), label, [Figure.read(each) for each in figures], setting)


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("产量（万吨）", Measure.LEVEL),
        ("比重（%）", Measure.SHARE),
        ("比上年增长（%）", Measure.GROWTH),
        ("单产（公斤/亩）", Measure.RATE),
        ("人均收入", Measure.RATE),
        ("增减（百分点）", Measure.POINTS),
        ("2023年", Measure.LEVEL),
    ],
)
def test_the_head_goes_first_then_its_unit(label: str, found: Measure) -> None:
    assert measured(label, "12.5", "30.1", "7.0") is found


def test_percentages_of_which_the_first_or_the_last_is_100_are_shares() -> None:
    assert measured("2023（%）", "100.0", "60.0", "40.0") is Measure.SHARE
    assert measured("2023（%）", "60.0", "40.0", "100.0") is Measure.SHARE
    assert measured("2023（%）", "60.0", "40.0", "35.0") is Measure.RATE
    assert measured("2023（%）", "100.0", "140.0", "160.0") is Measure.RATE


def test_the_title_says_what_percentages_are() -> None:
    assert measured("2023（%）", "3.1", "2.0", "1.5", title="产值增长速度") is Measure.GROWTH
    assert measured("2023（%）", "3.1", "2.0", "1.5", title="产值构成") is Measure.SHARE


def test_under_a_title_of_indices_plain_figures_near_100_are_indices() -> None:
    title = "Consumer price indices"

    assert measured("2023", "101.2", "99.8", "103.0", title=title) is Measure.INDEX
    assert measured("2023", "3012", "2998", "1200", title=title) is Measure.LEVEL


def test_in_a_kind_of_indices_figures_near_0_are_growth() -> None:
    assert measured("2023年", "101.2", "99.8", "103.0", kind="cpi") is Measure.INDEX
    assert measured("2023年", "1.2", "-0.2", "3.0", kind="cpi") is Measure.GROWTH
