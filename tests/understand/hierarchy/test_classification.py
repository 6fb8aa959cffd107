"""
What is known of the kind of table puts items into their places.

Also of `understand/hierarchy/classified_runs.py`.
"""

import pytest

from bulletin.model.table.table import Role
from tests.understand.understood_table import breakdown, parents, parts, table

CPI = """表 1 2019年焦作市居民消费价格指数
类别,指数
居民消费价格指数,103.0
城市,103.0
农村,103.0
一、食品烟酒,106.8
粮食,100.6
鲜菜,98.5
二、衣着,103.3
三、居住,101.6
四、生活用品及服务,100.7
五、交通和通信,98.6
六、教育文化和娱乐,100.4
七、医疗保健,103.0
八、其他用品和服务,104.4
"""


def test_prices_have_complete_groups_that_never_add_up() -> None:
    read = table(CPI)
    groups = breakdown(read, "居民消费价格指数", "食品烟酒")

    assert len(groups.parts) == 8
    assert groups.exhaustive
    assert not groups.additive
    assert not breakdown(read, "食品烟酒", "粮食").exhaustive
    assert read.items[4].role is Role.OF_WHICH


def test_ownership_knows_its_memo_item_and_its_overlapping_breakdowns() -> None:
    read = table(
        "指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n国有控股企业,-7.0\n国有企业,7.8\n"
        "集体企业,97.6\n股份合作制企业,-100.0\n股份制企业,10.4\n外商及港澳台投资企业,-13.5\n其他,1.0\n"
        "#非公有制工业,12.0\n"
    )

    assert read.kind == "ownership"
    assert read.items[3].role is Role.MEMO
    assert len(parts(read, "规模以上工业增加值", "国有企业")) == 6
    assert not breakdown(read, "规模以上工业增加值", "非公有制工业").exhaustive


def test_sectors_and_industries_are_two_breakdowns_of_one_total() -> None:
    read = table(
        "label,level\nGDP,100\n第一产业,10\n第二产业,40\n第三产业,50\n农林牧渔业,11\n工业,35\n#制造业,30\n建筑业,5\n"
        "批发和零售业,10\n交通运输、仓储和邮政业,5\n住宿和餐饮业,4\n金融业,10\n房地产业,5\n其他服务业,15\n"
    )

    assert breakdown(read, "GDP", "第一产业").exhaustive
    assert breakdown(read, "GDP", "农林牧渔业").exhaustive
    assert parents(read)["制造业"] == "工业"


def test_industry_and_construction_may_come_to_more_than_the_secondary_sector() -> None:
    read = table(
        "label,level\n生产总值,613.52\n第一产业,31.16\n第二产业,241.26\n工业,176.90\n建筑业,64.58\n第三产业,341.09\n"
    )
    within = breakdown(read, "第二产业", "工业")

    assert within.overlapping
    assert not within.exhaustive


def test_branches_of_industry_are_not_all_of_the_secondary_sector() -> None:
    read = table(
        "指标,投资（万元）\n固定资产投资,9977599\n第一产业,302455\n第二产业,2004456\n采矿业,114306\n制造业,1412904\n"
        "电力、燃气及水的生产和供应业,406452\n第三产业,7670688\n批发和零售业,164665\n金融业,13591\n"
    )

    assert breakdown(read, "固定资产投资", "第一产业").exhaustive
    assert not breakdown(read, "第二产业", "采矿业").exhaustive
    assert not breakdown(read, "第三产业", "批发和零售业").exhaustive


def test_the_three_sectors_do_not_use_all_electricity() -> None:
    read = table(
        "指标,用电量\n全社会用电量,300\n第一产业,5\n第二产业,200\n第三产业,45\n城乡居民生活用电,50\n"
    )

    assert not read.breakdowns


def test_people_have_several_breakdowns_and_an_age_within_an_age() -> None:
    read = table(
        "项目,人数（万人）\n年末常住人口,352.0\n城镇,220.5\n乡村,131.5\n男性,178.0\n女性,174.0\n0-15岁,80.0\n"
        "16-59岁,200.0\n60岁及以上,72.0\n其中：65岁及以上,50.1\n"
    )

    assert parts(read, "年末常住人口", "0-15岁") == ["0-15岁", "16-59岁", "60岁及以上"]
    assert parents(read)["65岁及以上"] == "60岁及以上"


def test_incomes_of_town_and_country_do_not_add_up_but_their_sources_do() -> None:
    read = table(
        "指标,绝对数（元）\n全体居民人均可支配收入,20000\n城镇居民人均可支配收入,40000\n"
        "农村居民人均可支配收入,15000\n工资性收入,12000\n经营净收入,4000\n财产净收入,1000\n转移净收入,3000\n"
    )
    people = breakdown(read, "全体居民人均可支配收入", "城镇居民人均可支配收入")

    assert not people.additive
    assert not people.exhaustive
    assert breakdown(read, "全体居民人均可支配收入", "工资性收入").exhaustive


def test_a_headline_of_something_else_is_not_the_total_of_what_follows() -> None:
    read = table(
        "指标,绝对数（元）\n职工平均工资,88000\n城镇居民人均可支配收入,40000\n农村居民人均可支配收入,15000\n"
    )

    assert not read.breakdowns


def test_consumption_adds_up_over_the_groups_of_the_price_index() -> None:
    read = table(
        "指标,绝对值（元）\n居民人均消费支出,39118\n食品烟酒,10187\n衣着,2601\n居住,8776\n生活用品及服务,2439\n"
        "交通通信,5321\n教育文化娱乐,6192\n医疗保健,2410\n其他用品及服务,1193\n"
    )

    assert read.kind == "income"
    assert breakdown(read, "居民人均消费支出", "食品烟酒").additive


def test_a_national_series_names_its_total_in_any_place() -> None:
    read = table(
        ",乡村人口,城镇人口,女性人口,年末总人口,男性人口\n1978年,79014,17245,46692,96259,49567\n1979年,79047,18495,47350,97542,50192\n"
    )

    assert parts(read, "年末总人口", "乡村人口") == ["乡村人口", "城镇人口"]
    assert parts(read, "年末总人口", "女性人口") == ["女性人口", "男性人口"]


def test_a_difference_keeps_its_signs() -> None:
    read = table(
        ",人口出生率,人口死亡率,人口自然增长率\n1978年,18.25,6.25,12.0\n1979年,17.82,6.21,11.61\n"
    )

    assert breakdown(read, "人口自然增长率", "人口出生率").signs == (1, -1)


def test_trade_in_two_currencies_is_two_tables_in_one() -> None:
    read = table(
        ",出口总额(人民币),出口总额(美元),进出口总额(人民币),进出口总额(美元),进口总额(人民币),进口总额(美元)\n"
        "1978年,167.6,97.5,355.0,206.4,187.4,108.9\n1979年,211.7,136.6,454.6,293.3,242.9,156.7\n"
    )

    assert len(read.breakdowns) == 2
    assert all(each.exhaustive for each in read.breakdowns)


def test_chained_volumes_do_not_add_up() -> None:
    read = table(
        "Output, chain volume measures\n"
        "Industry,2023\nTotal,1046\nManufacturing,431\nServices,603\n"
    )

    assert not any(each.additive for each in read.breakdowns)


def test_kinds_of_revenue_are_those_of_the_total_that_they_add_up_to() -> None:
    read = table(
        "财政收入\n指标,绝对数（亿元）\n全国一般公共预算收入,216784\n中央一般公共预算收入,99566\n"
        "地方一般公共预算收入,117218\n税收收入,181129\n非税收入,35655\n"
    )

    assert breakdown(read, "全国一般公共预算收入", "税收收入").exhaustive
    assert breakdown(read, "全国一般公共预算收入", "中央一般公共预算收入").exhaustive


def test_what_is_printed_with_its_minus_is_added() -> None:
    plus = table("对外贸易\n指标,2022,2023\n出口额,40,41\n进口额,24,24\n贸易差额,16,17\n")
    minus = table("对外贸易\n指标,2022,2023\n出口额,40,41\n进口额,-24,-24\n贸易差额,16,17\n")
    slip = table("对外贸易\n指标,亿元\n出口额,40\n进口额,-24\n贸易差额,16\n")

    assert breakdown(plus, "贸易差额", "出口额").signs == (1, -1)
    assert breakdown(slip, "贸易差额", "出口额").signs == (1, -1)
    assert breakdown(minus, "贸易差额", "出口额").signs == (1, 1)


def test_a_place_before_a_label_changes_nothing() -> None:
    read = table("指标,亿元\n全市社会消费品零售总额,10\n城镇,7\n乡村,3\n")

    assert read.items[0].name == "retail"
    assert breakdown(read, "全市社会消费品零售总额", "城镇").exhaustive


def test_demand_that_may_be_negative_adds_up_but_is_no_range_of_growth() -> None:
    read = table(
        "支出法国内生产总值\n指标,亿元,增长（%）\n支出法国内生产总值,100,5.0\n最终消费支出,60,4.0\n"
        "资本形成总额,38,4.0\n货物和服务净出口,2,60.0\n"
    )
    demand = breakdown(read, "支出法国内生产总值", "最终消费支出")

    assert demand.signs == (1, 1, 1)
    assert parents(read)["货物和服务净出口"] == "支出法国内生产总值"


def test_a_discrepancy_belongs_to_the_sum_where_it_is_printed() -> None:
    uses = "Final consumption,70\nGross capital formation,28\nExports,30\nImports,29\n"
    title = "GDP by expenditure\nItem,2023\n"
    bare = table(f"{title}GDP,99\n{uses}")
    beside = table(f"{title}GDP,100\n{uses}Statistical discrepancy,1\n")

    assert breakdown(bare, "GDP", "Final consumption").signs == (1, 1, 1, -1)
    assert breakdown(beside, "GDP", "Final consumption").signs == (1, 1, 1, -1, 1)


@pytest.mark.parametrize(
    ("text", "total", "first"),
    [
        (
            "存款\n指标,亿元\n各项存款,100\n其中：住户存款,60\n非金融企业存款,40\n",
            "各项存款",
            "住户存款",
        ),
        (
            "零售额\n,亿元\n限额以上单位商品零售,90\n汽车类,50\n家具类,40\n",
            "限额以上单位商品零售",
            "汽车类",
        ),
        ("进出口\n,亿元\n出口额,90\n一般贸易,50\n加工贸易,40\n", "出口额", "一般贸易"),
        ("农产品产量\n,万吨\n肉类总产量,9\n猪肉,5\n牛肉,2\n羊肉,1\n禽肉,1\n", "肉类总产量", "猪肉"),
        ("财政\n,亿元\n税收收入,9\n增值税,5\n企业所得税,4\n", "税收收入", "增值税"),
        (
            "旅游\n,亿元\n旅游总收入,9\n国内旅游收入,5\n旅游外汇收入,4\n",
            "旅游总收入",
            "国内旅游收入",
        ),
    ],
)
def test_a_list_that_definition_does_not_close_stays_open(
    text: str, total: str, first: str
) -> None:
    assert not breakdown(table(text), total, first).exhaustive


@pytest.mark.parametrize(
    ("text", "total", "first"),
    [
        (
            "零售额\n,亿元\n社会消费品零售总额,9\n商品零售,8\n餐饮收入,1\n",
            "社会消费品零售总额",
            "商品零售",
        ),
        (
            "旅游\n,万人次\n入境游客,9\n外国人,5\n香港同胞,2\n澳门同胞,1\n台湾同胞,1\n",
            "入境游客",
            "外国人",
        ),
        (
            "财政\n,亿元\n一般公共预算收入,9\n税收收入,7\n非税收入,2\n",
            "一般公共预算收入",
            "税收收入",
        ),
        (
            "房地产\n,亿元\n房地产开发投资,9\n住宅,6\n办公楼,1\n商业营业用房,1\n其他,1\n",
            "房地产开发投资",
            "住宅",
        ),
        (
            "农业\n,亿元\n农林牧渔业总产值,9\n农业,5\n林业,1\n牧业,1\n渔业,1\n农林牧渔服务业,1\n",
            "农林牧渔业总产值",
            "农业",
        ),
        ("快递\n,万件\n快递业务量,9\n同城,1\n异地,7\n国际/港澳台,1\n", "快递业务量", "同城"),
    ],
)
def test_a_list_that_is_closed_by_definition_must_add_up(text: str, total: str, first: str) -> None:
    assert breakdown(table(text), total, first).exhaustive


def test_products_of_the_land_that_stand_for_themselves_end_a_list() -> None:
    read = table(
        "农产品产量\n产品,产量（吨）\n粮食,1223474\n其中：豆类,31781\n薯类,244888\n棉花,1040\n油料,93770\n"
        "其中：油菜籽,77407\n糖料,9543\n"
    )

    assert "棉花" not in parents(read)
    assert "糖料" not in parents(read)
    assert parents(read)["油菜籽"] == "油料"


def test_investment_that_overlaps_the_sectors_is_set_aside() -> None:
    read = table(
        "固定资产投资\n指标,亿元\n固定资产投资,100\n第一产业,10\n第二产业,40\n第三产业,50\n民间投资,55\n基础设施投资,30\n"
    )

    assert read.items[4].role is read.items[5].role is Role.MEMO
    assert breakdown(read, "固定资产投资", "第一产业").exhaustive


def test_sources_of_the_income_of_a_group_are_not_those_of_all() -> None:
    sources = "工资性收入,{}\n经营净收入,{}\n财产净收入,{}\n转移净收入,{}\n"
    read = table(
        "居民收入\n指标,元\n居民人均可支配收入,30000\n"
        f"城镇居民人均可支配收入,40000\n{sources.format(30000, 4000, 2000, 4000)}"
        f"农村居民人均可支配收入,15000\n{sources.format(9000, 3000, 1000, 2000)}"
    )

    assert [each.total for each in read.breakdowns if each.name == "income sources"] == [1, 6]


def test_a_list_that_may_be_of_a_group_or_of_all_is_neither_where_nothing_adds_up() -> None:
    read = table(
        "居民收入\n指标,元\n居民人均可支配收入,30000\n城镇居民人均可支配收入,40000\n"
        "农村居民人均可支配收入,15123\n工资性收入,8123\n经营净收入,3011\n财产净收入,1007\n转移净收入,2019\n"
    )

    assert not [each for each in read.breakdowns if each.name == "income sources"]


def test_a_list_below_a_heading_of_what_it_is_by_is_of_the_line_above_that_heading() -> None:
    read = table(
        "居民收支\n指标,元\n居民人均可支配收入,30000\n按常住地分:,\n城镇居民,40000\n农村居民,15000\n"
        "按收入来源分:,\n工资性收入,18000\n经营净收入,5000\n财产净收入,2000\n转移净收入,5000\n"
    )

    assert [each.total for each in read.breakdowns if each.name == "income sources"] == [0]
