"""Indents, codes and a column of parents as a hierarchy."""

from bulletin.model.table.table import Evidence, Role
from tests.understand.understood_table import breakdown, parents, parts, table


def test_indents_make_a_tree_also_with_full_width_blanks() -> None:
    english = table(
        "Item,2023\nTotal,100\n  Group 1,60\n    Item 2,40\n    Item 3,20\n  Item 4,40\n"
    )
    chinese = table(
        "指标,2023\n收入,100\n　税收,70\n　　增值税,40\n　　所得税,30\n　非税,30\n", "table"
    )

    assert [item.depth for item in english.items] == [0, 1, 2, 2, 1]
    assert [item.depth for item in chinese.items] == [0, 1, 2, 2, 1]
    assert breakdown(english, "Total", "Group 1").evidence is Evidence.INDENT
    assert breakdown(english, "Total", "Group 1").exhaustive
    assert english.items[1].role is Role.PART


def test_one_item_set_in_alone_is_no_complete_list() -> None:
    read = table("Item,2023\nCars,100\n  Electric cars,20\nShips,5\n")

    assert not breakdown(read, "Cars", "Electric cars").exhaustive


def test_alternative_lists_set_in_under_one_total_are_told_by_their_sums() -> None:
    read = table(
        "Item,2023,2022\nPersons,250,240\n"
        "  Fast,100,90\n  Slow,150,150\n  Red,120,110\n  Blue,130,130\n"
    )

    assert parts(read, "Persons", "Fast") == ["Fast", "Slow"]
    assert parts(read, "Persons", "Red") == ["Red", "Blue"]


def test_parts_in_another_unit_are_left_out() -> None:
    read = table("指标,单位,2023\n全市,万人,100\n  甲,万人,60\n  乙,万人,40\n  户数,万户,30\n")

    assert parts(read, "全市", "甲") == ["甲", "乙"]


def test_dotted_codes_make_a_tree_and_line_numbers_do_not() -> None:
    coded = table("code,item,2023\n1,Whole,110\n1.1,A,44\n1.2,B,66\n1.2.1,B1,22\n1.2.2,B2,44\n")
    counted = table("序号,item,2023\n1,Whole,110\n2,A,44\n3,B,66\n")

    assert parents(coded) == {"A": "Whole", "B": "Whole", "B1": "B", "B2": "B"}
    assert not parents(counted)


def test_a_column_can_name_the_parents() -> None:
    read = table("item,parent,2023\nWhole,,110\nA,Whole,44\nB,Whole,66\nB1,B,66\n")

    assert parents(read) == {"A": "Whole", "B": "Whole", "B1": "B"}


def test_rows_behind_a_mark_stand_beside_its_words_and_not_below_them() -> None:
    text = (
        "项目,2021\n财政收入合计,100\n 一般公共预算收入,60\n # 增值税,20\n  企业所得税,15\n"
        "  其他收入,25\n 政府性基金收入,40\n"
    )

    read = table(text)

    assert [each.parent for each in read.items] == [None, 0, 1, 1, 1, 0]


def test_what_is_deeper_than_the_words_behind_a_mark_is_part_of_them() -> None:
    text = "项目,2021\n合计,100\n# 工业,60\n     采矿业,20\n     制造业,40\n"

    assert [each.parent for each in table(text).items][2:] == [1, 1]


def test_a_mark_that_stands_alone_heads_what_is_set_in_below_it() -> None:
    read = table("Item,2023\nTotal,10\n  North,4\n  South,6\nOf which\n  Port,4\n  Bay,1\n")

    assert [item.label for item in read.items] == ["Total", "North", "South", "", "Port", "Bay"]
    assert parents(read)["Port"] == ""
