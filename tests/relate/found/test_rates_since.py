"""Growth since a line before, in a table whose years are followed by quarters."""

from tests.relate.judging import HELD, NOT_TESTABLE, outcomes

YEARS = (
    "Period,Index,Growth\n2005,154.9,\n2006,163.2,5.4\n2007,171.6,5.1\n2008,176.0,2.6\n"
    "2009,194.1,10.3\n2010,208.7,7.5\n2011,216.0,3.5\n"
)
QUARTERS = (
    "2008,,\nApril-June,162.6,2.7\nJuly-September,155.7,7.4\nOctober-December,176.0,5.5\n"
    "January-March,192.0,5.2\n2009,,\nApril-June,169.1,4.0\nJuly-September,171.6,10.2\n"
    "October-December,179.5,2.0\nJanuary-March,201.7,5.1\n"
)


def test_years_follow_from_the_year_before_and_quarters_from_the_same_of_last_year() -> None:
    assert outcomes("since", YEARS + QUARTERS) == [HELD] * 10


def test_a_rate_within_such_a_stretch_that_does_not_follow_is_not_held() -> None:
    wrong = YEARS.replace("176.0,2.6", "176.0,6.2")

    assert outcomes("since", wrong + QUARTERS) == [HELD, HELD, NOT_TESTABLE, *[HELD] * 7]
