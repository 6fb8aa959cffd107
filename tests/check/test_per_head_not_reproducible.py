from tests.check.rule_findings import cells, flagged

RULE = "per-head-not-reproducible"
TABLE = "2020年地区生产总值\n指标,绝对数（{}）\n地区生产总值,2761.1\n人均地区生产总值（元）,76827\n"


def test_a_city_of_359_people_is_not_possible() -> None:
    (found,) = flagged(RULE, TABLE.format("万元"))

    assert found.message == (
        "人均地区生产总值 is printed as 76827, but with 地区生产总值 at 2761.1 that means a "
        "population of about 359, and only 1,000 to 10,000,000,000 is possible."
    )


def test_a_city_of_3_6_million_people_is() -> None:
    assert not cells(RULE, TABLE.format("亿元"))


def test_a_printed_population_is_believed_within_a_tenth() -> None:
    text = (
        "指标,单位,数值\n地区生产总值,亿元,2761.1\n年末常住人口,万人,{}\n"
        "人均地区生产总值,元,76827\n"
    )

    assert not cells(RULE, text.format("352.1"))
    assert cells(RULE, text.format("300.0")) == [(4, 3)]


def test_without_a_unit_nothing_is_accused() -> None:
    assert not cells(RULE, "指标,2020年\n地区生产总值,2761.1\n人均地区生产总值,76827\n")
