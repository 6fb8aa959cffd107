"""Honest tables that look as if something had happened to them, and accidents beside a slip."""

from collections.abc import Mapping

import pytest

from bulletin.api.examine import examine_text
from bulletin.locate.accidents.conclusions.with_accidents import with_accidents
from bulletin.model.findings.report import Outcome, Severity
from tests.locate.accidents.tables import RETAIL, mended, rules
from tests.relate.judging import judged

PEOPLE = """2023年末人口数及其构成
指标,年末数（万人）,比重（%）
常住人口,616.11,100.00
　　　乡村,310.86,50.45
其中：男性,307.04,49.84
　　　女性,309.06,50.16
　　　60岁及以上,140.50,22.80
"""
CROSSWISE = """2023年末人口数及其构成
指标,年末数（万人）,比重（%）
常住人口,566.32,100.00
　　　乡村,145.40,25.67
　　　女性,272.80,48.17
　　　16—59岁,351.65,62.09
　　　60岁及以上,107.98,19.07
"""
BRANCHES = """2023年全市地区生产总值
指标,绝对数（亿元）,比上年增长（%）,比重（%）
地区生产总值,4518.8,4.3,100.0
第一产业,98.2,6.8,2.2
　工业,511.8,6.0,11.3
　建筑业,393.9,0.2,8.7
　批发和零售业,74.0,4.1,1.6
　金融业,654.3,4.5,14.5
　其他服务业,111.5,9.7,2.5
注：本表按当年价格计算。
"""
SOME_SERVICES = """2023年全市地区生产总值
指标,绝对数（亿元）,比上年增长（%）,比重（%）
地区生产总值,2830.9,4.5,100.0
第一产业,94.2,4.5,3.3
第二产业,1230.9,5.3,43.5
　工业,1157.1,5.7,40.9
　建筑业,73.8,-0.6,2.6
　批发和零售业,484.8,4.8,17.1
　交通运输、仓储和邮政业,290.2,3.5,10.3
　金融业,95.8,5.5,3.4
注：本表按当年价格计算。
"""
FORCED = """2023年全市地区生产总值
指标,绝对数（亿元）,比上年增长（%）,比重（%）
地区生产总值,2180.8,6.2,100.0
第一产业,108.3,6.1,5.0
第二产业,461.6,11.2,21.2
　工业,357.2,10.9,16.4
　建筑业,104.5,12.1,4.8
第三产业,1610.9,4.9,73.8
　批发和零售业,335.3,1.6,15.4
　交通运输、仓储和邮政业,261.0,2.2,12.0
　住宿和餐饮业,194.3,1.9,8.9
　金融业,210.6,2.4,9.7
　房地产业,415.5,9.9,19.1
　其他服务业,194.3,10.6,8.9
注：本表按当年价格计算。
"""
REVISED = """2023年社会消费品零售总额（亿元，现价）
指标,2023年,2022年,增长（%）
社会消费品零售总额,2431.0,2315.2,5.9
　城镇,1462.1,1357.4,7.8
　乡村,968.9,957.8,2.5
　商品零售,2080.1,1973.9,5.4
　餐饮收入,350.9,341.3,3.0
"""
EXPORTS = """Table 5. Exports of goods by commodity group (million USD, current prices)
Commodity,2022,2023,Change (%)
Total exports,"222,116","230,410",3.7
Food and live animals,"19,609","20,401",4.0
Beverages and tobacco,"70,79","73,302",3.7
Crude materials,"70,709","73,302",3.7
Mineral fuels,"19,753","20,948",6.0
Chemicals,"22,058","24,181",9.6
Manufactured goods,"30,890","31,847",3.1
Machinery and transport equipment,"15,452","15,503",0.3
Miscellaneous manufactures,"16,636","17,754",6.7
"""
POPULATION = """2023年末人口数及其构成
指标,年末数（万人）,比重（%）
常住人口,881.01,10.00
其中：城镇,683.80,77.62
　　　乡村,22.38,197.21
其中：男性,51.43,453.09
　　　女性,48.57,427.91
其中：0—15岁,21.80,192.10
　　　16—59岁,57.05,502.61
　　　60岁及以上,21.15,186.30
"""
PRICES = """2023年居民消费价格指数（上年=100）
类别,指数,比上年涨跌幅（%）
居民消费价格,99.1,-0.9
一、食品烟酒,96.00,-4.0
二、衣着,1.5,101.5
三、居住,-3.1,96.9
四、生活用品及服务,-2.6,97.4
五、交通和通信,-0.2,99.8
六、教育文化和娱乐,-2.7,97.3
七、医疗保健,0.5,100.5
八、其他用品和服务,-1.8,98.2
"""


@pytest.mark.parametrize("text", [PEOPLE, CROSSWISE, BRANCHES, SOME_SERVICES])
def test_a_choice_of_lines_is_accused_of_nothing(text: str) -> None:
    assert rules(examine_text(text)) == []


def test_a_share_that_absorbs_what_is_missing_to_a_hundred_is_no_slip() -> None:
    assert rules(examine_text(FORCED)) == []


def test_growth_on_a_revised_base_is_remarked_upon_as_a_column() -> None:
    assert rules(examine_text(REVISED)) == ["column-does-not-follow"]
    assert mended(REVISED) == {}


def test_a_slip_in_one_of_two_lines_alike_does_not_say_which_of_them_was_typed_over() -> None:
    report = examine_text(EXPORTS)
    surest = max(each.hypotheses[0].probability for each in report.diagnoses)

    assert any(each.severity is not Severity.NOTE for each in report.findings)
    assert surest < 0.95


def test_what_an_accident_leaves_broken_is_no_second_case() -> None:
    (only,) = examine_text(POPULATION).diagnoses

    assert mended(POPULATION)[3, 3] == "100.00"
    assert len(only.explains) == len(
        [each for each in examine_text(POPULATION).findings if each.severity is not Severity.NOTE]
    )


def test_figures_that_an_accident_touched_are_no_witnesses_of_another_slip() -> None:
    changes = mended(PRICES)

    assert changes[5, 2] == "101.5"
    assert changes.get((4, 2)) != "960.0"  # which the figures exchanged would leave for it


def test_a_run_in_the_smaller_unit_below_a_total_without_its_point() -> None:
    text = RETAIL.replace("889.7", "8897000").replace("2254.9", "22549000")
    text = text.replace("2654.7", "26547000").replace("489.9", "4899000").replace("3144.6", "31446")

    assert mended(text)[3, 2] == "3144.6"
    assert mended(text)[7, 2] == "489.9"


def test_a_note_without_figures_is_no_line_from_which_a_block_was_pasted_away() -> None:
    table = (
        "group,2006,share %,2007,share %\n"
        "Families,8900,100,9000,100\nlowest,12500,28.1,12800,28.4\nsecond,11000,24.7,11300,25.1\n"
        "third,9200,20.7,9200,20.4\nfourth,7000,15.6,6900,15.4\nhighest,4800,10.9,4900,10.8\n"
        "Single,5500,100,5700,100\nlowest,3600,13.2,4300,15.0\nsecond,9100,32.7,9600,33.7\n"
        "third,8000,28.9,7300,25.9\nfourth,4300,15.6,4700,56.5\nhighest,2700,9.6,2600,9.0\n"
        "E : use with caution.,,,,\n"
    )

    assert "block-pasted-aside" not in {each.rule for each in examine_text(table).findings}


@pytest.mark.parametrize("off", [{3: 0.1}, {3: 0.1, 4: -0.1}, {1: 0.1, 3: -0.1, 5: 0.1, 6: -0.1}])
def test_how_surely_a_share_is_meant_is_a_chance_and_two_that_are_off_leave_it_high(
    off: Mapping[int, float],
) -> None:
    levels = (4823.1, 9051.9, 2764.5, 3615.7, 4571.7, 1863.7, 2207.4, 3480.2)
    whole = sum(levels)
    shares = [100 * each / whole + off.get(n, 0) for n, each in enumerate(levels)]
    rows = (f"a{n},{one},{shares[n]:.1f}" for n, one in enumerate(levels))
    text = "\n".join(["item,output,share (%)", f"Total,{whole:.1f},100.0", *rows, ""])
    failed = [e for e in with_accidents(judged(text)).verdicts if e.outcome is Outcome.FAILED]

    assert len(failed) == len(off)
    assert all(0.9 < each.certainty <= 1 for each in failed)
