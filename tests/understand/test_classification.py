from bulletin.model.table import Role
from tests.understand.drawn import breakdown, parents, parts, table

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

    assert read.kind == "table"
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
