"""Honest sentences whose figures look as if they contradicted one another, and do not."""

import pytest

from bulletin.model.findings.report import Outcome
from tests.prose.texts import claims

HONEST = {
    "a part of the part is not its whole": (
        "工业用电量200.0亿千瓦时，其中制造业用电150.0亿千瓦时。工业用电量占全社会用电量的66.7%。"
    ),
    "an increase since the year's start and growth on a year before": (
        "储蓄存款余额6000.0亿元，比年初增加700.0亿元，比上年同期增长12.1%。"
    ),
    "sectors whose growth is one digit apart": (
        "第一产业投资增长10.3%。\n第二产业投资增长10.8%。\n第三产业投资增长10.3%。"
    ),
    "growth in comparable prices beside levels": (
        "地区生产总值4800.0亿元，按可比价格计算，比上年增长3.5%。分产业看，"
        "第一产业增加值480.0亿元，增长4.0%；第二产业增加值1920.0亿元，增长2.9%；"
        "第三产业增加值2400.0亿元，增长3.9%。"
    ),
    "growth in the same coverage": (
        "一般公共预算收入400.0亿元，比上年增加5.0亿元，同口径增长5.2%。"
    ),
    "figures that stand for each other only by chance": (
        "实施蒙牛200亿元产业集群、装备制造100亿元产业集群、大健康50亿元产业集群和膜材料50亿元产业集群。"
    ),
    "a target and what was reached": (
        "新认定国家高新技术企业12家，总数达18家。\n力争新增国家高新技术企业13家。"
    ),
    "growth in one year and its mean over two": (
        "外贸进出口总值189.2亿元、增长44.3%，2020-2021年两年平均增长8%；其中出口增长57.1%，进口增长18.8%。"
    ),
    "branches of retail among other branches": (
        "建筑业增加值72140万元，增长31.4%；批发和零售业增加值38152万元，增长3.8%；"
        "住宿和餐饮业增加值30197万元，增长5.8%；金融业增加值33649万元，增长7.1%。"
    ),
    "both sexes of all and not of those who came": (
        "年末户籍人口273393人，比上年新增1547人。按性别分，男生144994人；女生128399人。"
    ),
    "trade with one region and both ways of one product": (
        "对拉丁美洲国家进出口8.4亿元，增长20.6%。\n机电产品出口30.6亿元，增长40.7%。"
        "机电产品进口7.9亿元，下降13.5%。"
    ),
    "a level, an earlier one, and a growth of the first": (
        "人口共141178万人，与2010年的133972万人相比，增加7206万人，增长5.38%。"
    ),
    "a share of the nation": (
        "粮食总产量300.0万吨，占全国的0.5%。肉类产量50.0万吨，占全省的比重近8.1%。"
    ),
    "contributions of some": ("汽车、电子、钢铁对工业增长的贡献率分别为30.2%、20.1%和5.5%。"),
    "a mean that lies between its parts and grew otherwise": (
        "全体居民人均可支配收入45755元，增长8.7%。城镇居民人均可支配收入52633元，增长8.3%。"
        "农村居民人均可支配收入29126元，增长8.4%。"
    ),
    "other users than the three sectors": (
        "全年用电量300.0亿千瓦时。其中，第一产业用电量6.0亿千瓦时，第二产业用电量204.0亿千瓦时，"
        "第三产业用电量45.0亿千瓦时，城乡居民生活用电量45.0亿千瓦时。"
    ),
    "headcount and full-time equivalent": (
        "Civil Service employment was 439,942, down 8,893 (2.0%) on 2013. "
        "On a full-time equivalent basis, employment was 405,784, down by 8,139 (2.0%)."
    ),
    "shares of two groups with nearly the same words": (
        "At March 2014, 10.1% of employees in Wales were disabled. "
        "At March 2014, 10.4% of employees in Scotland were disabled. "
        "At March 2014, 10.1% of employees in London were disabled."
    ),
    "prices of goods and what people spend on them": (
        "居民消费价格上涨1.5%。分类别看，衣着类上涨1.0%，居住类上涨1.6%。\n"
        "| 指标 | 绝对值（元） | 比上年增长（%） |\n"
        "| 居民人均消费支出 | 13978 | 19.1 |\n"
        "| 衣着 | 2601 | 22.8 |\n"
        "| 居住 | 8776 | 16.0 |"
    ),
    "a threshold beside what is counted by it": (
        "全社会固定资产投资1745.04亿元。其中，500万元以上项目投资997.76亿元，增长22.4%。\n"
        "| 指标 | 完成额（万元） | 比上年增长（%） |\n"
        "| 500万元以上项目投资 | 9977599 | 22.4 |"
    ),
    "rounded medians": ("The median was £24,730, an increase of £350 (1.5%) on 2013."),
}


@pytest.mark.parametrize("text", HONEST.values(), ids=HONEST.keys())
def test_nobody_is_accused(text: str) -> None:
    assert [each for each in claims(text) if each.outcome is Outcome.FAILED] == []
