"""A unit that is a power of ten off is one slip, wherever the table states it."""

import pytest

from bulletin.api.options.options import Options
from bulletin.model.findings.diagnosis import Change
from tests.locate.thinking import diagnosed

LEVELS = """\
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,1480.2,53.61
第三产业,1131.2,40.97
人均地区生产总值（元）,76827,
"""
COAL = "产品,单位,2023年产量\n煤炭合计,万吨,3456.7\n原煤,{},2345.6\n洗煤,{},1111.1\n"
SUM = Options(relations=("煤炭合计 = 原煤 + 洗煤",))


def first(text: str, options: Options = SUM) -> Change:
    (diagnosis,) = diagnosed(text, options)
    (change,) = diagnosis.hypotheses[0].changes
    assert diagnosis.hypotheses[0].probability > 0.5
    return change


@pytest.mark.parametrize(
    ("above", "line", "printed", "meant"),
    [
        ("地区生产总值\n指标,绝对数（万元）,比重（%）\n", 2, "绝对数（万元）", "绝对数（亿元）"),
        ("地区生产总值\n单位：万元\n指标,绝对数,比重（%）\n", 2, "单位：万元", "单位：亿元"),
        ("地区生产总值,,单位：万元\n指标,绝对数,比重（%）\n", 1, "单位：万元", "单位：亿元"),
        ("生产总值（万元）\n指标,绝对数,比重（%）\n", 1, "生产总值（万元）", "生产总值（亿元）"),
    ],
)
def test_in_a_head_or_a_line_above_it_governs_all_levels(
    above: str, line: int, printed: str, meant: str
) -> None:
    change = first(above + LEVELS, Options())

    assert change.place.position.line == line
    assert (change.place.printed, change.proposed) == (printed, meant)
    assert change.slip == "亿 typed as 万 in the unit"


def test_in_a_unit_cell_it_governs_one_item() -> None:
    change = first(COAL.format("万吨", "亿吨"))

    assert (change.place.position, change.proposed) == ((4, 2), "万吨")


def test_a_figure_that_a_slip_explains_leaves_the_units_alone() -> None:
    change = first(COAL.format("万吨", "万吨").replace("1111.1", "1171.1"))

    assert (change.place.position, change.proposed) == ((4, 3), "1111.1")


def test_a_seldom_exchange_is_found_too() -> None:
    change = first(COAL.format("千吨", "万吨"))

    assert (change.place.position, change.proposed) == ((3, 2), "万吨")
