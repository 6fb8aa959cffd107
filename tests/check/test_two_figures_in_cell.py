from tests.check.rule_findings import cells, flagged

RULE = "two-figures-in-cell"


def test_both_figures_of_the_cell_are_named() -> None:
    (found,) = flagged(
        RULE, "指标,绝对数（亿元）,比上年增长（%）\n收入,110.68,6.9\n支出,376.82,5.2     4.6\n"
    )

    assert found.place.position == (3, 3)
    assert found.gaps == {
        "item": "支出",
        "figures": "5.2 | 4.6",
        "cure": "Keep the one that belongs here.",
    }


def test_thousands_set_apart_by_blanks_are_one_figure() -> None:
    assert not cells(RULE, "item,2022,2023\nCoal,12 268.7,13 004.1\nSalt,1 104.0,1 204.9\n")


def test_a_table_without_any_figure_holds_no_row_in_a_cell() -> None:
    assert not flagged(RULE, "产品名称,产地\n水泥,甲县\n原煤,\n")


def test_a_column_of_remarks_is_none_of_those_whose_figures_a_label_holds() -> None:
    text = "指标,绝对数（亿元）,比上年增长（%）,备注\n收入,110.68,6.9,初步\n支出 376.82 5.2,,,\n"
    (found,) = flagged(RULE, text)

    assert (found.place.item, found.gaps["figures"]) == ("支出", "376.82 | 5.2")
