"""Shares of levels as printed; also those of `relate/rounded_otherwise.py`."""

import pytest

from tests.relate.judging import FAILED, NOT_TESTABLE, outcomes

TABLE = (
    "Region,Output 2008,Share 2008 (%),Output 2009,Share 2009 (%)\nTotal,605,100.0,19,100.0\n"
    "North,4,0.7,17,89.5\nSouth,4,0.7,0,0.0\nWest,597,98.7,1,5.3\n"
)


def test_shares_of_printed_levels_miss_a_hundred_as_those_miss_their_total() -> None:
    assert FAILED not in outcomes("sum", TABLE)
    assert outcomes("sum", TABLE).count(NOT_TESTABLE) == 1


@pytest.mark.parametrize("slip", [("5.3", "9.3"), ("89.5", "85.9")])
def test_a_share_that_is_not_of_its_printed_level_still_fails(slip: tuple[str, str]) -> None:
    mistyped = TABLE.replace(*slip)

    assert FAILED in [*outcomes("sum", mistyped), *outcomes("share", mistyped)]


def test_shares_whose_levels_add_up_add_up_themselves() -> None:
    exact = TABLE.replace(",19,", ",18,").replace("89.5", "94.4").replace("5.3", "5.6")

    assert FAILED not in outcomes("sum", exact)
    assert FAILED in outcomes("sum", exact.replace("5.6", "8.6"))
