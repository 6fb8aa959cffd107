import pytest

from tests.check.rule_findings import flagged

RULE = "stray-text-in-unit"
TABLE = """2019年主要工业产品产量
产品名称,单位,产量,增长(%)
机制纸及纸板,万吨,48.32,-4.2
盐酸,{unit},21.73,33.3
纯碱,万吨,64.48,3.5
发电量,亿千瓦小时,202.40,-7.6
"""


@pytest.mark.parametrize(
    ("unit", "stray", "meant"),
    [
        ("万吨 盐", "盐", "万吨"),
        ("9 万吨", "9", "万吨"),
        ("2万吨", "2", "万吨"),
        ("3 亿千瓦小时", "3", "亿千瓦小时"),
    ],
)
def test_the_stray_piece_and_the_unit_meant_are_named(unit: str, stray: str, meant: str) -> None:
    (found,) = flagged(RULE, TABLE.format(unit=unit))

    assert found.place.position == (4, 2)
    assert (found.place.item, found.place.printed) == ("盐酸", unit)
    assert (found.gaps["stray"], found.meant) == (stray, meant)


@pytest.mark.parametrize(
    "unit", ["万吨", "万 吨", "万吨（折纯）", "万重量箱", "载重吨", "万只（片、套）"]
)
def test_a_whole_unit_is_left_alone(unit: str) -> None:
    assert not flagged(RULE, TABLE.format(unit=unit))


def test_a_head_in_a_language_that_is_not_known_is_no_unit_with_a_stray_word() -> None:
    text = "المنطقة,2009,2010,معدل النمو %\nا,٧٨٠١٫٢,٦٧١٦٫٨,-١٣٫٤\nب,٢٧٥٦٤٫٥,٢٦٣٧٩٫٢,-٥٫٢\n"

    assert not flagged(RULE, text)
