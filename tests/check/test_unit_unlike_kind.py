from tests.check.rule_findings import cells, flagged

RULE = "unit-unlike-kind"


def output(row: str) -> str:
    return (
        "2019年主要工业产品产量\n产品名称,单位,产量,增长(%)\n原煤,万吨,268.70,-15.9\n"
        f"水泥,万吨,588.36,-5.2\n铝材,万吨,45.03,7.7\n{row}\n"
    )


def gdp(unit: str, head: str) -> str:
    return (
        f"2020年地区生产总值\n{unit}\n指标,绝对数{head}\n地区生产总值,2761.1\n第一产业,149.8\n"
        "第二产业,1480.2\n第三产业,1131.2\n"
    )


def test_a_product_in_money_is_flagged_at_its_unit() -> None:
    (found,) = flagged(RULE, output("纯碱,亿元,64.48,3.5"))

    assert found.place.position == (6, 2)
    assert found.gaps["printed"] == "亿元"


def test_a_product_in_per_cent_is_flagged() -> None:
    assert cells(RULE, output("纯碱,%,64.48,3.5")) == [(6, 2)]


def test_a_value_among_products_may_be_in_money() -> None:
    assert not cells(RULE, output("工业总产值,亿元,1268.7,5.9"))


def test_a_rate_among_products_may_be_in_per_cent() -> None:
    assert not cells(RULE, output("产品销售率,%,98.7,0.4"))


def test_a_label_with_another_unit_than_its_cell_is_flagged() -> None:
    assert cells(RULE, output("发电量（亿千瓦小时）,万吨,202.40,-7.6")) == [(6, 2)]


def test_gross_product_is_not_counted_in_tonnes() -> None:
    assert cells(RULE, gdp("", "（万吨）")) == [(3, 2)]


def test_a_title_that_no_column_goes_by_contradicts_the_head() -> None:
    assert cells(RULE, gdp("单位：亿元", "（万元）")) == [(3, 2)]


def test_a_head_that_repeats_the_title_is_left_alone() -> None:
    assert not cells(RULE, gdp("单位：亿元", "（亿元）"))


def test_any_unit_of_money_will_do() -> None:
    assert not cells(RULE, gdp("", "（亿美元）"))


def test_a_unit_that_contains_the_other_is_the_same() -> None:
    assert not cells(RULE, output("房间空气调节器（台/套）,台,202.40,-7.6"))


def test_how_a_product_is_measured_is_not_its_unit() -> None:
    assert not cells(RULE, output("硫酸（折100%）,万吨,202.40,-7.6"))


def test_average_counts_of_people_may_have_decimals_and_others_may_not() -> None:
    text = "2020年人口\n单位：人\n指标,2019,2020\n{}甲地,101.5,102.5\n乙地,99.5,98.5\n"

    assert cells(RULE, text.format(""))
    assert not cells(RULE, text.format("").replace("2020年人口", "2020年平均人口"))
    assert not cells(RULE, text.format("").replace("甲地", "平均甲地").replace("乙地", "平均乙地"))
