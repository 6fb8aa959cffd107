import pytest

from bulletin.understand.kinds.mistyped_labels import near_miss


@pytest.mark.parametrize(
    ("kind", "label", "meant"),
    [
        ("cpi", "衣看", "衣着"),
        ("cpi", "医疗保建", "医疗保健"),
        ("cpi", "交通和通迅", "交通和通信"),
        ("sectors", "第二产也", "第二产业"),
        ("sectors", "地区生产总直", "地区生产总值"),
        ("ownership", "重工叶", "重工业"),
        ("cpi", "Cloting and footwear", "Clothing and footwear"),
    ],
)
def test_a_label_one_slip_from_a_listed_item_meant_that(kind: str, label: str, meant: str) -> None:
    assert near_miss(kind, label) == meant


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("sectors", "第二产业"),
        ("sectors", "第四产业"),
        ("sectors", "民营经济增加值"),
        ("cpi", "鲜菇"),
        ("cpi", "猪油"),
        ("cpi", "衣着类"),
        ("ownership", "个体企业"),
        ("ownership", "私有企业"),
        ("ownership", "化工业"),
        ("table", "织造业"),
        ("table", "农业人口"),
        ("table", "North West"),
        ("output", "水煤"),
        ("output", "服饰"),
        ("table", ""),
    ],
)
def test_an_item_of_its_own_is_no_mistyped_one(kind: str, label: str) -> None:
    assert near_miss(kind, label) is None
