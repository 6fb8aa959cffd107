"""
Slips that a part of a table alone would explain wrongly: by a unit, by one slip less, too surely.

Also of `locate/accidents/likelihood/column_chances.py`.
"""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from tests.locate.accidents.tables import mended, rules

OUTPUT = """Output by branch (million, at current prices)
Branch,2023,Growth (%)
Total,7911.6,5.9
  Mining,1412.3,4.1
  Food,{food},6.6
  Textiles,655.9,{textiles}
  Chemicals,1208.4,7.2
  Metals,{metals},5.3
  Machinery,1123.6,4.9
"""
RIGHT = {"food": "2041.2", "textiles": "9.0", "metals": "1470.2"}
SHARES = """人口构成
指标,年末数（万人）,比重（%）
常住人口,{whole},100.00
其中：城镇,812.46,61.07
　　　乡村,517.91,38.93
其中：男性,{men},51.34
　　　女性,647.36,48.66
其中：0—15岁,170.29,12.80
　　　16—59岁,969.84,72.90
　　　60岁及以上,190.24,14.30
"""
TREE = """Output by branch (million)
Branch,2023
Total,{total}
  Mining,1412.3
  Food,2041.2
  Metals,{metals}
    Iron,611.7
    Copper,{copper}
    Zinc,{zinc}
    Tin,129.7
  Services,1206.5
    Trade,802.1
    Hotels,404.4
"""


def output(**typed: str) -> str:
    return OUTPUT.format(**RIGHT | typed)


def test_the_tables_themselves_are_right() -> None:
    assert rules(examine_text(output())) == []
    assert rules(examine_text(SHARES.format(whole="1330.37", men="683.01"))) == []


def test_one_figure_in_another_unit_is_not_all_the_others() -> None:
    report = examine_text(output(metals="1.4702"))

    assert "run-in-other-unit" not in rules(report)
    assert mended(output(metals="1.4702")) == {(8, 2): "1470.2"}
    assert report.diagnoses[0].hypotheses[0].probability >= 0.95


def test_tonnes_do_not_tell_how_many_tonne_kilometres_there_are() -> None:
    report = examine_text(
        "表6 2023年全市交通运输主要指标\n指标,单位,绝对数,增长%\n货物运输总量,亿吨,2.60,6.3\n"
        "#铁路,亿吨,0.70,-6.6\n水运,亿吨,0.40,7.3\n公路,亿吨,1.50,3.6\n"
        "货物运输周转量,亿吨公里,900.00,-12.4\n#铁路,亿吨公里,130.00,-2.2\n"
        "水运,亿吨公里,170.00,6.6\n公路,亿吨公里,600.00,7.9\n"
    )

    assert rules(report) == ["headline-outside-parts"]


def test_a_figure_with_a_digit_too_many_was_not_typed_in_another_unit() -> None:
    typed = mended(SHARES.format(whole="133037", men="683.011"))

    assert typed.pop((3, 2)) == "1330.37"
    assert typed.items() <= {(6, 2): "683.01"}.items()


def test_a_zero_struck_too_often_is_mended_beside_another_slip() -> None:
    assert mended(output(food="2014.2", textiles="09.0")) == {(5, 2): "2041.2", (6, 3): "9.0"}


def test_what_a_subtotal_misses_once_its_own_slip_is_mended_is_a_slip_as_well() -> None:
    # 1470.2 of metals was typed 1740.2, so that the list of metals is off by two slips.
    text = TREE.format(total="6130.2", metals="1740.2", copper="440.9", zinc="28.79")

    assert mended(text) == {(6, 2): "1470.2", (9, 2): "287.9"}
    assert mended(TREE.format(total="6130.2", metals="1470.2", copper="440.9", zinc="287.9")) == {}


@pytest.mark.parametrize("growth", ["22.5", "1.2"])
def test_growth_is_never_added(growth: str) -> None:
    found = examine_text(output().replace(",5.9", f",{growth}")).findings

    assert found
    assert all(each.rule != "total-not-additive" for each in found)


def test_growth_on_a_revised_base_is_no_slip_in_any_figure() -> None:
    text = """2023年全市地区生产总值
指标,绝对数（亿元）,比上年增长（%）
地区生产总值,2743.4,3.6
第一产业,115.7,3.9
第二产业,964.4,1.1
　工业,563.2,-0.4
　建筑业,401.2,5.1
第三产业,1663.3,4.9
　批发和零售业,358.2,3.6
　交通运输、仓储和邮政业,159.5,2.3
　住宿和餐饮业,528.1,7.9
　金融业,117.3,8.2
　房地产业,271.1,4.2
　其他服务业,229.1,5.4
"""
    report = examine_text(text)

    assert all(each.probability < 0.95 for d in report.diagnoses for each in d.hypotheses)
    assert all(each.severity is not Severity.ERROR for each in report.findings)


def test_commas_are_set_again_where_a_digit_too_many_moved_them() -> None:
    text = (
        "Exports (million USD)\nCommodity,2022,2023,Change (%)\n"
        'Total,"135,284","1142,321",5.2\nFood,"29,195","29,779",2.0\n'
        'Fuels,"47,425","50,318",6.1\nMachinery,"58,664","62,224",6.1\n'
    )

    assert mended(text) == {(3, 3): "142,321"}
