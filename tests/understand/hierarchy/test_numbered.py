from tests.understand.understood_table import breakdown, parents, parts, table


def test_a_numbered_list_under_a_total_is_complete() -> None:
    read = table(
        "国别,出口额（亿元）\n合计,400\n一、亚洲,170\n#日本,18\n韩国,27\n二、非洲,30\n三、欧洲,200\n"
    )

    assert parts(read, "合计", "亚洲") == ["亚洲", "非洲", "欧洲"]
    assert breakdown(read, "合计", "亚洲").exhaustive
    assert parents(read)["韩国"] == "亚洲"


def test_a_numbered_list_that_leaves_a_little_is_not_complete() -> None:
    read = table(
        "国别,进口额（亿元）\n合计,2376.9\n一、亚洲,1304.5\n二、非洲,88.8\n三、其他洲,980.2\n"
    )

    assert not breakdown(read, "合计", "亚洲").exhaustive


def test_numbers_order_indicators_that_have_nothing_to_do_with_one_another() -> None:
    read = table(
        "指标,2023\n年末户数,100\n一、地区生产总值,2761\n二、财政收入,200\n三、投资,1500\n", "table"
    )

    assert not read.breakdowns


def test_numbers_within_numbers_hang_under_the_number_above() -> None:
    read = table(
        "指标,2023\n一、收入,100\n（一）税收,70\n（二）非税,30\n二、支出,90\n（一）教育支出,50\n（二）其他支出,40\n"
    )

    assert parents(read)["税收"] == "收入"
    assert parents(read)["教育支出"] == "支出"
    assert breakdown(read, "收入", "税收").exhaustive
