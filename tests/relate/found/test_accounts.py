"""
Accounts that figures show: what was there, and came, less what went, is what is left.

Also of `relate/found/accounts_left_over.py`.
"""

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

STOCKS = (
    "Year,Opening stock,Production,Imports,Consumption,Exports,Closing stock\n"
    "2018,120.3,510.2,30.1,480.3,40.2,140.1\n2019,140.1,520.8,28.3,500.1,38.8,150.3\n"
    "2020,150.3,{},31.2,521.5,36.0,154.1\n2021,154.1,541.0,35.5,540.2,30.1,160.3\n"
    "2022,160.3,550.7,40.0,561.8,28.9,160.3\n"
)
PEOPLE = (
    "Region,Population 1 Jan,Births,Deaths,Net migration,Population 31 Dec\n"
    "North,512340,5120,4810,-120,512530\nSouth,803211,9021,7011,1500,806721\n"
    "East,301250,2800,3100,250,301200\nWest,415000,4100,4005,-395,414700\n"
    "Centre,611020,7031,5902,2210,614359\nIslands,88123,702,911,-310,87604\n"
    "Coast,250317,2611,{},118,250903\n"
)


def test_a_stock_is_the_one_before_and_what_came_less_what_went() -> None:
    found = verdicts("difference", STOCKS.format("530.1"))

    assert [each.outcome for each in found] == [HELD] * 5
    assert {each.target for each in found} == {"Closing stock"}


def test_a_line_that_fails_is_counted_where_few_others_bear_it_out() -> None:
    assert (
        outcomes("difference", STOCKS.format("503.1")) == [HELD] * 2 + [NOT_TESTABLE] + [HELD] * 2
    )


def test_a_slip_in_an_account_of_many_lines_is_found() -> None:
    assert outcomes("difference", PEOPLE.format("2143")) == [HELD] * 7
    assert outcomes("difference", PEOPLE.format("2413")) == [HELD] * 6 + [FAILED]


def test_years_of_one_thing_are_no_entries() -> None:
    text = "item,2018,2019,2020,2021\na,120,250,400,270\nb,210,320,500,390\nc,320,90,410,640\n"

    assert outcomes("difference", text + "d,55,260,300,95\n") == []


def test_prices_that_are_made_up_of_one_another_are_no_account() -> None:
    rows = [f"r{n}," + ",".join(str(each * price) for each in (2, 5, 9, 14, 20)) for n, price in
            enumerate((181, 210, 175, 198, 222, 167))]  # fmt: skip
    text = "county,8 hours,16 hours,24 hours,32 hours,40 hours\n" + "\n".join(rows)

    assert outcomes("difference", text) == []


def test_a_remainder_that_rounding_makes_up_is_no_target() -> None:
    text = (
        "size,A,B,C,D\nTotal households,70660,155125,51595,49120\n"
        "One person,15780,43025,12590,12520\n"
        "Two persons,24135,55145,19925,17525\nThree or more,30745,56955,19080,19075\n"
        "Persons in each,2.5,2.4,2.4,2.4\n"
    )

    assert outcomes("difference", text) == []
