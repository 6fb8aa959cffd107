"""Parts that come to more than their total, one of which is not printed."""

from tests.relate.judging import FAILED, outcomes


def test_printed_parts_that_exceed_their_total_fail_though_one_is_hidden() -> None:
    text = "place,2021,2022,2023\nTotal,{},57.2,60.0\nAsh,20.1,31.0,32.5\nBirch,…,26.2,27.5\n"

    assert FAILED not in outcomes("sum", text.format("46.1"))
    assert FAILED in outcomes("sum", text.format("16.1"))


def test_they_do_not_where_the_total_is_the_mean_in_other_columns() -> None:
    text = "place,2021,2022,2023\nTotal,16.1,28.6,30.0\nAsh,20.1,31.0,32.5\nBirch,…,26.2,27.5\n"

    assert FAILED not in outcomes("sum", text)
