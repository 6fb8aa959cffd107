"""
Relations that labels tell and the figures refute.

Also of `relate/found/stated_series.py`.
"""

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes

HEAD = "item,a,b,c,d,e\n"
WHOLE = "Trade,61.0,73.4,58.2,66.6,70.1\n"
FITTING = "of which: Port,12.4,31.8,9.9,44.0,17.3\n"
TOO_MUCH = "of which: Port,912.4,831.8,709.9,644.0,17.3\n"


def test_an_of_which_list_that_most_columns_refute_is_no_list() -> None:
    assert set(outcomes("of-which", HEAD + WHOLE + FITTING)) == {HELD}
    assert set(outcomes("of-which", HEAD + WHOLE + TOO_MUCH)) == {NOT_TESTABLE}


GIVEN = (
    "country,aid,aid in % of GNI\n"
    "Ash,2199,0.88\nBirch,2037,0.82\nCedar,1680,0.44\nDogwood,2722,0.98\nTotal,8638,0.71\n"
)


def test_shares_of_something_that_the_head_names_and_no_item_is_are_no_relation() -> None:
    assert outcomes("share", GIVEN) == []


def test_three_columns_that_refute_a_list_are_enough_if_they_are_most() -> None:
    three = TOO_MUCH.replace("644.0", "44.0")
    two = three.replace("709.9", "9.9")

    assert set(outcomes("of-which", HEAD + WHOLE + three)) == {NOT_TESTABLE}
    assert set(outcomes("of-which", HEAD + WHOLE + two)) == {HELD, FAILED}
