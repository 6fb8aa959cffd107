from bulletin.declare.label_matches import Axis, match, nearest_label
from tests.declare.declared_tables import SECTORS, SEXES, table

PANELS = """\
指标,2020年,2021年
甲地,,
合计,10,12
男,6,7
女,4,5
乙地,,
合计,20,22
男,11,12
女,9,10
"""


def test_labels_of_rows_are_items() -> None:
    found = match(table(SECTORS), ("第一产业", "地区生产总值"))

    assert found.axis is Axis.ITEMS
    assert found.sets == ({"第一产业": 1, "地区生产总值": 0},)


def test_heads_are_columns() -> None:
    found = match(table(SEXES), ("Total", "Male", "Female"))

    assert found.axis is Axis.COLUMNS
    assert found.sets == ({"Total": 0, "Male": 1, "Female": 2},)


def test_blanks_case_and_a_unit_in_brackets_do_not_matter() -> None:
    assert match(table(SECTORS), ("绝对数", "比重(%)")).sets == ({"绝对数": 0, "比重(%)": 1},)
    assert match(table(SEXES), ("total", "MALE")).sets == ({"total": 0, "MALE": 1},)
    assert match(table(SECTORS), ("第一 产业",)).sets == ({"第一 产业": 1},)


def test_labels_that_come_again_panel_under_panel_mean_each_panel() -> None:
    found = match(table(PANELS), ("合计", "男", "女"))

    assert [dict(each) for each in found.sets] == [
        {"合计": 1, "男": 2, "女": 3},
        {"合计": 5, "男": 6, "女": 7},
    ]


def test_a_label_that_comes_oftener_than_the_others_is_unclear() -> None:
    assert match(table(PANELS), ("甲地", "男")).unclear == "男"


def test_a_missing_label_is_named() -> None:
    assert match(table(SECTORS), ("地区生产总值", "第四产业")).missing == ("第四产业",)


def test_two_labels_that_mean_one_thing_are_unclear() -> None:
    assert match(table(SEXES), ("Male", "male", "Total")).unclear


def test_a_mistyped_label_is_not_taken_for_one_that_is_named_beside_it() -> None:
    assert nearest_label(table(SECTORS), "第二产也") == "第二产业"
    assert nearest_label(table(SECTORS), "第四产业", ("第一产业", "第二产业")) == "第三产业"
