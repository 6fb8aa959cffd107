"""
Slips in tables of bulletins as clerks typed them, each of which was once misjudged.

Also of `locate/weigh/found_sums.py`.
"""

import pytest

from tests.locate.thinking import thoughts

REVENUE = """\
2022年一般公共预算收入情况
单位：亿元
指标,绝对数,比上年增长（%）
一般公共预算收入,603,6.7
税收收入,502,8.1
非税收入,012,0.3
"""
TAXES = """\
2022年一般公共预算收入情况
单位：亿元
指标,绝对数,比上年增长（%）
税收收入,230.8,-5.6
其中：增值税,9.2,-17.2
个人所得税,1099.1,-2.3
资源税,29.6,7.4
"""
HOUSING = """\
2022年房地产开发投资
单位：亿元
指标,投资额,增长（%）
房地产开发投资,822.15,12.3
其中：住宅,35444,4.8
办公楼,82.22,7.7
商业营业用房,98.66,8.7
其中：90平方米以下住房,106.33,11.9
商品房销售面积（万平方米）,904.37,2.5
#住宅,822.15,-4.5
"""
TRADE = """\
2022年进出口总额及其增长速度
指标,绝对数（亿元）,比上年增长（%）
进出口总额,4444.92,-6.2
出口额,185.40,-6.2
其中：一般贸易,954.45,-5.0
加工贸易,835.51,6.1
其中：机电产品,1274.88,3.7
进口额,2593.52,-6.2
进出口差额,-742.11,—
"""
PRODUCT = """\
2022年地区生产总值
指标,绝对数（亿元）,比上年增长（%）,比重（%）
地区生产总值,608.2,75,100.0
第一产业,60.0,3.0,9.9
第二产业,350.0,14.5,57.5
第三产业,198.2,-3.2,32.6
"""
IMPORTS = """\
2022年进出口总额及其增长速度
指标,绝对数（亿元）,比上年增长（%）
进出口总额,3888.66,-1.2
出口额,1469.35,7.8
其中：一般贸易,455.25,0.9
加工贸易,768.82,1.1
进口额,2419.31,-60
"""
YEARS = """\
财政收入占GDP比重
年份,地区生产总值（亿元）,财政收入（亿元）,财政收入占GDP比重（%）
2013,396.9,42.67,10.8
2014,443.9,48.16,10.8
2015,658.8,59.26,9.0
2016,6734,70.61,10.5
2017,744.4,71.37,9.6
2018,671.0,66.25,9.9
2019,693.5,60.00,8.7
2020,629.8,64.87,10.3
"""


@pytest.mark.parametrize(
    ("table", "item", "printed", "true"),
    [
        (REVENUE, "非税收入", "012", "102"),  # and no second cause in the growth of the whole
        (HOUSING, "住宅", "35444", "354.44"),  # it hid which rows make up which
        (TRADE, "出口额", "185.40", "1851.40"),
        (
            TRADE.replace("\n进口额", "\n高新技术产品,507.20,19.8\n进口额"),
            "出口额",
            "185.40",
            "1851.40",
        ),
        (IMPORTS, "进口额", "-60", "-6.0"),  # not 51.2 for the growth of the whole
        (YEARS, "地区生产总值", "6734", "673.4"),  # with the decimals of its column
    ],
)
def test_one_slip_is_found_surely(table: str, item: str, printed: str, true: str) -> None:
    first, *_ = thoughts(table)

    assert first.changes == ((item, printed, true),)
    assert first.probability >= 0.95


@pytest.mark.parametrize(
    ("table", "item", "printed", "true"),
    [(TAXES, "个人所得税", "1099.1", "109.1"), (PRODUCT, "地区生产总值", "75", "7.5")],
)
def test_no_exchange_that_is_absurd_goes_before_a_slip(
    table: str, item: str, printed: str, true: str
) -> None:
    """A tax below zero, growth of a thousand per cent, a level of -3.2."""
    first, *_ = thoughts(table)

    assert first.changes == ((item, printed, true),)


def test_a_digit_lost_behind_a_point_may_be_any() -> None:
    table = (
        "2021年规模以上工业增加值增长速度\n指标,比上年增长（%）\n规模以上工业增加值,6.0\n"
        "轻工业,1.6\n重工业,10.\n国有企业,5.4\n集体企业,3.0\n股份制企业,1.2\n其他,8.1\n"
    )
    found = thoughts(table)

    assert {each.changes[0][2] for each in found} <= {f"10.{digit}" for digit in range(10)}
    assert all(each.probability < 0.2 for each in found)


def test_a_column_that_slipped_by_one_row_is_one_cause_for_all_years() -> None:
    table = (
        "历年人口自然变动情况\n年份,出生率（‰）,死亡率（‰）,自然增长率（‰）\n2012,12.44,6.57,5.87\n"
        "2013,10.88,6.11,4.77\n2014,10.04,7.64,2.40\n2015,7.24,5.45,1.79\n2016,7.24,6.88,2.28\n"
        "2017,9.17,7.04,2.95\n2018,9.99,5.51,7.94\n2019,13.45,6.40,1.60\n"
    )
    first, *_ = thoughts(table)

    assert [change[2] for change in first.changes] == ["9.17", "9.99", "13.45", None]
    assert set(first.slips) == {"rows shifted by one from here"}
    assert first.probability >= 0.95


def test_signs_before_two_levels_of_a_column_are_one_cause() -> None:
    table = (
        "居民人均可支配收入\n单位：元\n指标,全体居民,城镇居民,农村居民\n可支配收入,49992,-68461,17961\n"
        "工资性收入,16771,-21532,8514\n经营净收入,16059,23605,2971\n财产净收入,12427,16846,4763\n"
        "转移净收入,4735,6478,1713\n"
    )
    first, *_ = thoughts(table)

    assert [change[2] for change in first.changes] == ["68461", "21532"]


def test_a_level_and_a_change_in_each_others_column() -> None:
    """With the change below zero, the list of changes is one that may fall short."""
    table = (
        "金融机构存贷款\n指标,年末余额（亿元）,比年初增加（亿元）,比上年末增长（%）\n"
        "各项存款,1312.40,4.17,0.3\n住户存款,-31.54,724.01,-4.2\n非金融企业存款,40.35,6.45,19.0\n"
        "广义政府存款,401.67,26.20,7.0\n非银行业金融机构存款,146.37,3.05,2.1\n"
    )
    first, *_ = thoughts(table)

    assert [change[2] for change in first.changes] == ["724.01", "-31.54"]


def test_two_slips_in_one_column_of_a_two_way_table_are_told_by_their_rows() -> None:
    """Each row alone would mend nothing of the column, but together they miss what it misses."""
    table = (
        "2022年各地区从业人员\n单位：万人\n地区,合计,农业,工业,服务业\n全国,2761.13,705.31,1004.05,1051.77\n"
        "北京,563.12,120.37,200.41,242.34\n天津,601.55,150.26,213.17,220.12\n"
        "河北,798.06,219.35,287.25,300.46\n山西,798.40,215.33,294.22,288.85\n"
    )
    first, *_ = thoughts(table)

    assert first.changes == (("天津", "213.17", "231.17"), ("河北", "287.25", "278.25"))
    assert first.probability >= 0.95


def test_two_figures_that_look_odd_were_typed_in_each_others_column() -> None:
    """The share of that year fits only then; each alone would have its point moved."""
    table = YEARS.replace("2015,658.8,59.26", "2015,59.26,658.8").replace("6734", "673.4")
    first, *_ = thoughts(table)

    assert [change[2] for change in first.changes] == ["658.8", "59.26"]
    assert first.probability >= 0.95


BRANCHES = """\
2023年地区生产总值
指标,绝对数（亿元）,比上年增长（%）,比重（%）
地区生产总值,5321.4,5.6,100
第一产业,321.5,4.1,6.0
第二产业,2210.3,5.9,41.5
#工业,1890.2,6.2,35.5
建筑业,320.1,4.0,6.0
第三产业,2798.6,5.5,52.6
"""


def test_what_would_break_a_sum_that_only_the_figures_show_is_less_likely() -> None:
    """Industry and construction add up to the secondary sector, so the tertiary one is wrong."""
    (first, *_) = thoughts(BRANCHES)

    assert {each[1:] for each in first.changes} == {("2798.6", "2789.6"), ("52.6", "52.4")}
    assert first.probability > 0.95
