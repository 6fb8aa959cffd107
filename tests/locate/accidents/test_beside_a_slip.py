"""
Accidents of several figures beside a slip that hides them, and no text surer than all that speaks.

Also of `locate/accidents/conclusions/with_accidents.py` and `explains.py`.
"""

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport

BRANCHES = """各行业增加值及其构成
指标,增加值（亿元）,比重（%）
合计,{total},100.0
农业,{farming},4.9
工业,5862000,45.1
建筑业,1013000,7.8
运输业,884000,6.8
金融业,1317000,10.1
房地产业,966000,7.4
其他服务业,2307000,17.8
"""
PRICES = """2023年居民消费价格指数（上年=100）
类别,指数,比上年涨跌幅（%）
居民消费价格,101.7,1.7
食品烟酒,103.9,3.9
衣着,{clothes},{clothes_change}
居住,100.6,0.6
生活用品及服务,{household},1.4
交通和通信,{transport},3.2
教育文化和娱乐,{culture},2.5
医疗保健,{health},{health_change}
"""
RIGHT = {
    "clothes": "100.9",
    "clothes_change": "0.9",
    "household": "101.4",
    "transport": "103.2",
    "culture": "102.5",
    "health": "101.8",
    "health_change": "1.8",
}
TRADE = """Exports of goods by commodity group (million USD, current prices)
Commodity,2022,2023,Change (%)
Total exports,"{total}","258,215",6.4
Food and live animals,"49,415","52,228",5.7
Beverages and tobacco,"8,621","8,981",4.2
Crude materials,"34,016","35,201",3.5
Chemicals,"26,386","29,044",10.1
Manufactured goods,"12,738","14,686",15.3
Machinery and transport equipment,"24,600","27,091",10.1
Miscellaneous manufactures,"25,692","26,206",2.0
"""


def prices(**typed: str) -> FileReport:
    return examine_text(PRICES.format(**RIGHT | typed))


def surest(report: FileReport) -> dict[str, str | None]:
    """Return what is proposed with .95 and more, by what is printed."""
    first = (each.hypotheses[0] for each in report.diagnoses if each.hypotheses)
    sure = (each for each in first if each.probability >= 0.95)
    return {change.place.printed: change.proposed for each in sure for change in each.changes}


def test_a_wrong_total_does_not_hide_which_lines_are_in_another_unit() -> None:
    found = surest(examine_text(BRANCHES.format(total="298.6", farming="63.7")))

    assert found["298.6"] == "1298.6"
    assert found["5862000"] == "586.2"
    assert "63.7" not in found


def test_two_slips_in_one_line_are_not_one_that_no_slip_explains() -> None:
    """100.9 and .9 became 1000.9 and 1.9: no slip makes 1000.9 of the 101.9 that 1.9 implies."""
    assert surest(prices(transport="1003.2")) == {"1003.2": "103.2"}
    assert surest(prices(clothes="1000.9", clothes_change="1.9")).get("1000.9") != "101.9"


def test_what_was_pushed_out_is_not_written_after_one_witness() -> None:
    """The index of the last line stands nowhere any more, and only the change beside it tells."""
    report = prices(household="", transport="101.4", culture="103.2", health="102.5")

    assert surest(report) == {"": "101.4", "101.4": "103.2", "103.2": "102.5", "102.5": None}


def test_a_digit_at_the_end_that_is_missing_may_be_any() -> None:
    report = examine_text(TRADE.format(total="242,61"))

    assert report.diagnoses
    assert not surest(report)
