"""Which items are ranked together: whole tables in, rankings out."""

from bulletin.api.derive import rank_lines
from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Report

POPULATION = (
    "指标,人数（万人）\n常住人口,694.1\n城镇,402.6\n乡村,291.5\n男性,352.3\n女性,341.8\n"
    "0-15岁,140.2\n16-59岁,430.1\n60周岁及以上,123.8\n"
)
SECTORS = (
    "指标,2023年（亿元）,增长（%）\n地区生产总值,5432.1,5.8\n第一产业,412.6,4.1\n"
    "第二产业,2289.8,6.3\n第三产业,2729.7,5.7\n人均地区生产总值（元）,78456,5.9\n"
)
INCOME = "指标,2023年（元）\n人均地区生产总值,78456\n人均可支配收入,32000\n人均消费支出,21000\n"


def ranked(text: str, by: str = "level", *, everything: bool = False) -> dict[str, list[str]]:
    """Return the items of each ranking, by the list that they compete in."""
    found: dict[str, list[str]] = {}
    for line in rank_lines(Report((examine_text(text),)), by, everything=everything):
        found.setdefault(line.among, []).append(line.item)
    return found


def left_out(text: str, by: str) -> tuple[str, ...]:
    return rank_lines(Report((examine_text(text),)), by)[0].left_out


def test_each_breakdown_of_one_whole_is_a_ranking_of_its_own() -> None:
    assert ranked(POPULATION) == {
        "常住人口: 城镇, 乡村": ["城镇", "乡村"],
        "常住人口: 男性, 女性": ["男性", "女性"],
        "常住人口: 0-15岁, 16-59岁, 60周岁及以上": ["16-59岁", "0-15岁", "60周岁及以上"],
    }


def test_a_level_per_head_is_no_sector_and_is_named_as_left_out() -> None:
    assert ranked(SECTORS, "growth") == {"": ["第二产业", "第三产业", "第一产业"]}
    assert left_out(SECTORS, "growth") == ("地区生产总值", "人均地区生产总值")


def test_yuan_are_not_ranked_against_hundreds_of_millions_of_them() -> None:
    assert ranked(SECTORS, everything=True) == {
        "": ["地区生产总值", "第三产业", "第二产业", "第一产业"]
    }


def test_levels_per_head_compete_where_there_are_several() -> None:
    assert ranked(INCOME) == {"": ["人均地区生产总值", "人均可支配收入", "人均消费支出"]}


def test_a_product_with_a_breakdown_competes_with_the_other_products() -> None:
    text = (
        "产品名称,计量单位,产量,比上年增长(%)\n纱,万吨,12.6,-3.1\n发电量,亿千瓦小时,318.7,4.6\n"
        "    其中：火电,亿千瓦小时,201.4,-1.2\n         水电,亿千瓦小时,64.9,11.3\n"
        "         风电,亿千瓦小时,52.4,23.6\n钢材,万吨,1362.7,5.2\n水泥,万吨,1845.0,-2.7\n"
    )
    assert ranked(text, "growth") == {
        "": ["钢材", "发电量", "水泥", "纱"],
        "发电量": ["风电", "水电", "火电"],
    }


def test_a_total_by_name_does_not_compete_with_what_it_may_be_the_total_of() -> None:
    text = "项目,2023年,增长（%）\n总计,90,5\n甲,40,4\n乙,30,6\n丙,21,2\n"
    assert all("总计" not in each for each in ranked(text, "growth").values())


def test_lists_of_a_total_are_told_apart_where_labels_could_nest_them() -> None:
    text = (
        "item,2022,2023\nTotal,815.9,818.2\nMen,400.0,401.3\nWomen,415.9,416.9\n"
        "Urban,538.2,541.8\nRural,277.7,276.4\n"
    )
    assert ranked(text) == {
        "Total: Men, Women": ["Women", "Men"] * 2,
        "Total: Urban, Rural": ["Urban", "Rural"] * 2,
    }
