import pytest

from tests.check.rule_findings import cells, flagged

RULE = "order-of-magnitude"
PRODUCTS = [
    ("Soda", "623.0", "644.8"),
    ("Cement", "620.7", "588.4"),
    ("Salt", "163.0", "217.3"),
    ("Alumina", "234.1", "265.4"),
    ("Coal", "319.5", "268.7"),
    ("Glass", "441.2", "448.9"),
]


def table(before: str, now: str, products: list[tuple[str, str, str]] = PRODUCTS) -> str:
    rows = [("Paper", before, now), *products]
    lines = [f"{label},{then},{present}" for label, then, present in rows]
    return "\n".join(["product,2022,2023", *lines, ""])


@pytest.mark.parametrize("now", ["48.32", "4.832", "4832.0", "4832000"])
def test_a_level_some_power_of_ten_off_is_flagged(now: str) -> None:
    assert cells(RULE, table("504.4", now)) == [(2, 3)]


def test_the_finding_says_by_what_factor_and_what_was_to_be_expected() -> None:
    (found,) = flagged(RULE, table("504.4", "48.32"))

    assert found.gaps["factor"] == "10"
    assert (found.gaps["ratio"], found.gaps["low"], found.gaps["high"]) == ("0.096", "0.84", "1.33")
    assert found.implied is not None
    assert 420 < found.implied.low < found.implied.high < 680
    assert [each.printed for each in found.cells] == ["504.4"]


@pytest.mark.parametrize("now", ["1205.0", "2480.0", "151.3", "504.4"])
def test_other_changes_are_the_publishers_business(now: str) -> None:
    assert not cells(RULE, table("504.4", now))


def test_with_fewer_than_five_others_nothing_is_said() -> None:
    assert not cells(RULE, table("504.4", "48.32", PRODUCTS[:4]))


def test_where_the_others_differ_widely_nothing_is_said() -> None:
    wild = [*PRODUCTS[:5], ("Glass", "441.2", "1448.9")]

    assert not cells(RULE, table("504.4", "48.32", wild))


def test_figures_of_two_digits_leap_honestly() -> None:
    assert not cells(RULE, table("4.7", "49.0"))


def test_a_growth_rate_that_says_so_bears_the_leap_out() -> None:
    rows = "\n".join(f"{label},{then},{now},{growth}" for label, then, now, growth in [
        ("Paper", "47.7", "775.0", "594.3"),
        *((*product, "3.1") for product in PRODUCTS),
    ])  # fmt: skip

    assert not cells(RULE, f"product,2022,2023,growth in comparable prices (%)\n{rows}\n")


def test_a_spike_in_a_series_is_flagged_once_and_where_it_stands() -> None:
    years = ",".join(str(year) for year in range(2010, 2020))
    series = "1204.1,1248.0,1301.7,1340.2,13822.0,1420.5,1466.3,1502.8,1533.0,1571.4"

    assert cells(RULE, f"item,{years}\nOutput of coal,{series}\n") == [(2, 6)]


def test_a_series_that_stays_at_its_new_level_was_defined_anew() -> None:
    years = ",".join(str(year) for year in range(2010, 2020))
    series = "1204.1,1248.0,1301.7,1340.2,13822.0,14205.0,14663.0,15028.0,15330.0,15714.0"

    assert not cells(RULE, f"item,{years}\nOutput of coal,{series}\n")
