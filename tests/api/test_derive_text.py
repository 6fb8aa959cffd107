from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine_text
from bulletin.model.derived.lines import ShareBasis
from bulletin.model.findings.report import Outcome, Report

OUTPUT = """表3 2019年主要工业产品产量
产品名称,单位,产量,增长(%)
液压元件,万件,216.97,14.1
盐酸,万吨 盐,21.73,33.3
合成氨,9 万吨,57.11,-5.9
原煤,万吨,268.70,-15.9
塑料制品,万吨,69.28,17.1
氧化铝,万吨,265.41,13.4
铝材,万吨,45.03,7.7
铸铁件,万吨,6.49,22.8
"""
OWNERSHIP = """2019年规模以上工业增加值主要分类情况
指标,增长(%)
规模以上工业增加值,8.7
轻工业,8.4
重工业,10.2
国有控股企业,-7.0
"""
SECTORS = """2020年地区生产总值及构成
指标,绝对数（亿元）,比重（%）
地区生产总值,2761.1,
第一产业,149.8,5.43
第二产业,1480.2,53.61
第三产业,1131.2,40.97
人均地区生产总值（元）,76827,
"""


def report(text: str) -> Report:
    return Report((examine_text(text),))


def test_products_are_ranked_by_growth() -> None:
    lines = rank_lines(report(OUTPUT), top=5)
    assert [(line.rank, line.item, line.printed) for line in lines] == [
        (1, "盐酸", "33.3"),
        (2, "铸铁件", "22.8"),
        (3, "塑料制品", "17.1"),
        (4, "液压元件", "14.1"),
        (5, "氧化铝", "13.4"),
    ]
    (last,) = rank_lines(report(OUTPUT), bottom=1)
    assert (last.rank, last.item) == (8, "原煤")


def test_a_product_has_an_earlier_level_in_its_own_unit() -> None:
    line = {each.item: each for each in growth_lines(report(OUTPUT))}["盐酸"]
    assert (line.level, line.shown_previous, line.unit) == ("21.73", "16.30", "万吨")


def test_light_and_heavy_industry_have_implied_weights() -> None:
    lines = share_lines(report(OWNERSHIP))
    assert [(line.item, line.shown, line.basis) for line in lines] == [
        ("轻工业", "83", ShareBasis.IMPLIED_WEIGHT),
        ("重工业", "17", ShareBasis.IMPLIED_WEIGHT),
    ]


def test_sectors_have_shares_beside_the_printed_ones_and_a_level_per_head_has_none() -> None:
    lines = share_lines(report(SECTORS))
    assert [(line.item, line.shown, line.printed, line.outcome) for line in lines] == [
        ("第一产业", "5.43", "5.43", Outcome.HELD),
        ("第二产业", "53.61", "53.61", Outcome.HELD),
        ("第三产业", "40.97", "40.97", Outcome.HELD),
    ]
