"""Units as they are printed."""

import pytest

from bulletin.model.figures.unit import Dimension, Unit
from bulletin.understand.labels.units import find_unit, read_unit


def short(unit: Unit | None) -> tuple[str, int] | None:
    return (unit.base, unit.exponent) if unit else None


@pytest.mark.parametrize(
    ("text", "base", "exponent"),
    [
        ("吨", "吨", 0),
        ("万吨", "吨", 4),
        ("万 吨", "吨", 4),
        ("10万吨", "吨", 5),
        ("千吨", "吨", 3),
        ("亿元", "元", 8),
        ("百万元", "元", 6),
        ("万亿元", "元", 12),
        ("人民币亿元", "元", 8),
        ("亿美元", "USD", 8),
        ("亿千瓦小时", "千瓦小时", 8),
        ("亿千瓦时", "千瓦小时", 8),
        ("千瓦小时", "千瓦小时", 0),
        ("万千瓦", "千瓦", 4),
        ("千克", "千克", 0),
        ("千米", "公里", 0),
        ("万只（片、套）", "只(片、套)", 4),
        ("载重吨", "载重吨", 0),
        ("芯千米", "芯千米", 0),
        ("万标箱", "标箱", 4),
        ("亿吨公里", "吨公里", 8),
        ("万吨标准煤", "吨标准煤", 4),
        ("元/人", "元/人", 0),
        ("万元/平方公里", "元/平方公里", 4),
        ("亿块", "块", 8),
        ("万吨①", "吨", 4),
        ("GBP million", "GBP", 6),
        ("£ million", "GBP", 6),
        ("&pound;m", "GBP", 6),
        ("£bn", "GBP", 9),
        ("US$ billion", "USD", 9),
        ("mill. euro", "EUR", 6),
        ("thousand", "", 3),
        ("000s", "", 3),
        ("Billion", "", 9),
        ("tonnes", "tonne", 0),
        ("1000 t", "tonne", 3),
        ("Million metric tons of carbon dioxide", "t CO2", 6),
    ],
)
def test_a_unit_is_a_multiplier_and_a_base(text: str, base: str, exponent: int) -> None:
    unit = read_unit(text)
    assert short(unit) == (base, exponent)
    assert unit is not None
    assert not unit.stray


@pytest.mark.parametrize(
    ("text", "base", "exponent", "stray"),
    [
        ("9 万吨", "吨", 4, "9"),
        ("9万吨", "吨", 4, "9"),
        ("2 万吨", "吨", 4, "2"),
        ("万吨 盐", "吨", 4, "盐"),
        ("tonnes 9", "tonne", 0, "9"),
    ],
)
def test_a_stray_piece_is_set_apart_from_its_unit(
    text: str, base: str, exponent: int, stray: str
) -> None:
    unit = read_unit(text)
    assert unit == Unit(base, exponent, printed=text, stray=stray)


@pytest.mark.parametrize(
    ("dimension", "texts"),
    [
        (Dimension.PER_CENT, ["%", "％", "per cent", "百分比"]),
        (Dimension.PER_MILLE, ["‰", "千分之"]),
        (Dimension.POINTS, ["百分点", "个百分点", "percentage points"]),
    ],
)
def test_per_cent_per_mille_and_points_are_three_units(
    dimension: Dimension, texts: list[str]
) -> None:
    units = [read_unit(text) for text in texts]
    assert [unit.dimension for unit in units if unit] == [dimension] * len(texts)


@pytest.mark.parametrize(
    "text", ["", "百货", "年", "手机", "烧碱", "上年=100", "其他", "12.3", "G"]
)
def test_what_is_no_unit_is_none(text: str) -> None:
    assert read_unit(text) is None


def test_an_unknown_word_is_a_base_where_a_unit_is_due() -> None:
    assert short(read_unit("级", lenient=True)) == ("级", 0)
    assert short(read_unit("homicides", lenient=True)) == ("homicides", 0)
    assert read_unit("12.3", lenient=True) is None


@pytest.mark.parametrize(
    ("label", "base", "exponent"),
    [
        ("绝对数（亿元）", "元", 8),
        ("2021年（亿元）", "元", 8),
        ("单位：亿元", "元", 8),
        ("单位：亿元、%", "元", 8),
        ("单位:万元 %", "元", 4),
        ("（单位：%）", "%", 0),
        ("表1 2021年居民消费价格涨跌幅度（单位：%）", "%", 0),
        ("人均地区生产总值（元）", "元", 0),
        ("出口总额(美元)", "USD", 0),
        ("比上年增长 （%）", "%", 0),
        ("增长%", "%", 0),
        ("Working days lost (000s)", "", 3),
        ("Total GDHI1 (&pound; million)", "GBP", 6),
        ("Total GDHI (&pound; million)2", "GBP", 6),
        ("Billion, at current prices", "", 9),
        ("level_100m_yuan", "元", 8),
        ("growth_pct", "%", 0),
        ("2003 $ thousands", "$", 3),
        ("Highest volume &pound;million", "GBP", 6),
        ("Total. NOK million", "NOK", 6),
        ("Imports of services, mill. euro", "EUR", 6),
        ("2005 (millions of chained (2002) dollars)", "$", 6),
        ("Gini-coefficient, %", "%", 0),
        ("Fuels TJ", "TJ", 0),
        ("Capacity (deadweight tons, thousands)", "载重吨", 3),
    ],
)
def test_a_unit_is_found_inside_a_label(label: str, base: str, exponent: int) -> None:
    assert short(find_unit(label)) == (base, exponent)


@pytest.mark.parametrize(
    "label",
    [
        "指数（上年=100）",
        "2005 (2002=100)",
        "GDHI per head index (UK=100)",
        "氢氧化钠(烧碱)",
        "移动通信手持机（手机）",
        "Wholesale and retail trade (G)",
        "Households",
        "Item",
        "Age 0–14",
        "Working days lost per 1,000 employees",
        "$100,001 or more",
        "Sweetgrass, MT",
        "",
    ],
)
def test_a_label_without_a_unit_has_none(label: str) -> None:
    assert find_unit(label) is None


def test_the_power_of_a_metre_is_no_footnote() -> None:
    read = [read_unit(text) for text in ("km²", "m³", "Mio. €²")]

    assert [each and each.base for each in read] == ["平方公里", "立方米", "EUR"]
