import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.understand.text.spelling import bare_labels, comparable, without_base, without_place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("交通和通信", "交通、通信"),
        ("Food & drink", "food, and drink"),
        ("其他（含服务业）", "其他(含服务业)"),
        ("第 一 产 业", "第一产业"),
        ("農業", "农业"),
        ("ＧＤＰ", "gdp"),
    ],
)
def test_two_ways_to_write_a_label_compare_equal(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(
    ("one", "other"), [("第一产业", "第二产业"), ("Sand", "S"), ("内资", "外资")]
)
def test_other_labels_do_not(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


@given(st.text())
def test_what_compares_is_comparable_already(label: str) -> None:
    assert comparable(comparable(label)) == comparable(label)


def test_the_place_that_a_label_is_about_as_a_whole_is_dropped() -> None:
    assert without_place("全市常住人口") == "常住人口"
    assert without_place("全市") == "全市"


def test_the_base_of_an_index_is_dropped_and_other_brackets_are_not() -> None:
    assert without_base("居民消费价格指数(上年=100)") == "居民消费价格指数"
    assert without_base("居民消费价格指数(同比)") == "居民消费价格指数(同比)"


def test_what_stands_before_a_dash_goes_only_where_all_have_it() -> None:
    assert bare_labels(["构成-第一产业", "构成-第二产业"]) == ("第一产业", "第二产业")
    assert bare_labels(["构成-第一产业", "第二产业"]) == ("构成-第一产业", "第二产业")
