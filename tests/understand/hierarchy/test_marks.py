from bulletin.model.table.table import Role
from tests.understand.understood_table import breakdown, parents, parts, table


def test_a_row_below_a_marked_one_is_its_sibling() -> None:
    read = table(
        "指标,单位,2021年\n全年货物周转量,亿吨公里,497.1\n#铁路,亿吨公里,102.4\n航空,亿吨公里,17.4\n"
        "公路,亿吨公里,300.0\n全年旅客周转量,亿人公里,831.1\n"
    )

    assert parts(read, "全年货物周转量", "铁路") == ["铁路", "航空", "公路"]
    assert not breakdown(read, "全年货物周转量", "铁路").exhaustive
    assert read.items[4].role is Role.ALONE


def test_an_unmarked_row_that_makes_the_list_too_large_begins_anew() -> None:
    read = table(
        "指标,余额\n人民币存款余额,46639\n#住户存款,19020\n非金融企业存款,15120\n人民币贷款余额,45140\n"
    )

    assert parts(read, "人民币存款余额", "住户存款") == ["住户存款", "非金融企业存款"]


def test_a_row_named_like_the_total_begins_anew_however_small_it_is() -> None:
    read = table(
        "指标,余额（亿元）\n存款余额,100\n其中：住户存款,30\n贷款余额,60\n其中：住户贷款,20\n"
    )

    assert parents(read) == {"住户存款": "存款余额", "住户贷款": "贷款余额"}


def test_successive_marks_are_alternative_breakdowns_of_one_total() -> None:
    read = table(
        "指标,金额（亿元）\n出口额,3989.89\n其中：一般贸易,3188.1\n加工贸易,678.9\n其中：机电产品,1933.8\n"
        "高新技术产品,789.6\n进口总值,2376.94\n"
    )

    assert parts(read, "出口额", "一般贸易") == ["一般贸易", "加工贸易"]
    assert parts(read, "出口额", "机电产品") == ["机电产品", "高新技术产品"]


def test_a_marked_row_too_large_for_its_total_is_still_claimed() -> None:
    read = table("指标,金额（亿元）\n收入,100\n其中：税收,700\n")

    assert parts(read, "收入", "税收") == ["税收"]


def test_in_a_list_of_products_a_hash_marks_one_row_only() -> None:
    read = table(
        "产品名称,单位,产量\n汽车,辆,363399\n#新能源汽车,辆,154999\n城市轨道车辆,辆,1377\n水泥,吨,5\n"
    )

    assert read.kind == "output"
    assert parents(read) == {"新能源汽车": "汽车"}


def test_within_the_total_hangs_under_the_total() -> None:
    read = table(
        "指标,增加值\n规模以上工业,1000\n甲,400\n乙,600\n在总计中：国有控股,300\n", "table"
    )

    assert parents(read) == {"国有控股": "规模以上工业"}


def test_an_of_which_share_below_shares_has_no_siblings_that_do_not_fit() -> None:
    read = table(
        "item,share (%)\nTotal,100.0\nAgriculture,12.5\nIndustry,50.3\n"
        "of which: manufacturing,41.0\nServices,37.2\n"
    )

    assert parts(read, "Industry", "manufacturing") == ["manufacturing"]
    assert parts(read, "Total", "Agriculture") == ["Agriculture", "Industry", "Services"]


def test_a_row_that_completes_the_total_is_no_part_of_the_row_above() -> None:
    read = table(
        "Sector,Value\nTotal,262.5\nAgriculture,47.7\nIndustry,173.6\n"
        "of which: manufacturing,86.1\nServices,41.2\n"
    )

    assert parts(read, "Total", "Agriculture") == ["Agriculture", "Industry", "Services"]
    assert parents(read)["manufacturing"] == "Industry"


def test_a_marked_row_too_large_for_the_last_part_belongs_to_the_total_that_it_closes() -> None:
    read = table(
        "指标,用电量（亿千瓦时）\n全社会用电量,114.71\n第一产业,1.83\n第二产业,70.41\n第三产业,23.14\n"
        "城乡居民生活用电,19.33\n#工业用电量,68.30\n"
    )

    assert parents(read)["工业用电量"] == "全社会用电量"


def test_a_first_total_claims_a_list_that_of_which_rows_interrupt() -> None:
    read = table("Item,2023\nTotal,290\nNorth,150\nof which: city,90\nSouth,100\n")

    assert parts(read, "Total", "North") == ["North", "South"]


def test_what_stands_below_the_words_behind_a_mark_goes_on_with_its_list() -> None:
    read = table(
        "指标,2023年,2022年\n规模以上工业增加值,1200.5,1130.2\n其中：采矿业,100.3,98.1\n"
        "　　　制造业,980.2,925.4\n　　　电力生产和供应业,260.1,106.7\n"
    )

    assert parts(read, "规模以上工业增加值", "采矿业") == ["采矿业", "制造业", "电力生产和供应业"]


def test_what_is_set_in_less_than_the_mark_takes_up_is_part_of_the_marked_row() -> None:
    read = table(
        "指标,2023年\n进出口总额,1200.5\n其中：一般贸易,700.3\n　机电产品,320.1\n　农产品,80.2\n"
    )

    assert parents(read)["机电产品"] == "一般贸易"
