from tests.check.rule_findings import cells

RULE = "not-a-figure"


def test_a_label_copied_under_the_growth_is_flagged() -> None:
    table = "指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n其他,其他\n"

    assert cells(RULE, table) == [(5, 2)]


def test_a_column_of_dates_holds_words_and_no_figures() -> None:
    table = (
        "item,lowest,date,highest,date\n"
        "Public,313,Jan 2013,510,Dec 2014\n"
        "Private,1081,Jan 2010,1990,Apr 2015\n"
        "Total,1395,Jan 2010,2463,Apr 2015\n"
    )

    assert not cells(RULE, table)


def test_signs_for_what_is_not_published_are_no_words() -> None:
    table = "item,2022,2023\nCoal,12.5,3.1\nSalt,—,n/a\nWool,..,2.2\nJute,(X),4.0\nZinc,x,-\n"

    assert not cells(RULE, table)


def test_a_second_head_inside_the_table_is_not_taken_for_figures() -> None:
    table = (
        "item,2022,2023\nCoal,12.5,13.1\nSalt,8.5,8.1\nWool,7.1,7.0\n"
        "Imports,value,value\nCoal,2.5,3.1\nSalt,1.5,1.1\nWool,3.1,3.0\n"
    )

    assert not cells(RULE, table)


def test_where_words_are_as_common_as_figures_the_column_may_hold_words() -> None:
    assert not cells(
        RULE, "item,2022,grade\nCoal,12.5,3\nSalt,8.5,low\nWool,7.1,2\nJute,6.0,high\n"
    )
