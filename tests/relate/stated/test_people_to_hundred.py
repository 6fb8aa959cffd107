"""Per cents of groups of people add to 100: also of `relate/groups_across.py`."""

import pytest

from tests.relate.judging import FAILED, HELD, outcomes

SEXES = "Proportions of each age in every 100\nAge,{},{}\nAll ages,55.12,44.88\nUnder 1,51.72,{}\n"
MORE = "1-2,51.03,48.97\n2-5,50.75,49.25\n5-10,46.34,53.66\n"
HEADS = [
    ("Males", "Females"), ("Männer", "Frauen"), ("Hommes", "Femmes"), ("Hombres", "Mujeres"),
    ("Homens", "Mulheres"), ("Urban", "Rural"), ("城镇", "乡村"), ("男", "女"),
]  # fmt: skip


@pytest.mark.parametrize("heads", HEADS)
def test_groups_that_leave_nobody_out_add_to_a_hundred(heads: tuple[str, str]) -> None:
    assert outcomes("hundred", SEXES.format(*heads, "48.28") + MORE) == [HELD] * 5


def test_a_line_that_does_not_is_wrong() -> None:
    found = outcomes("hundred", SEXES.format("Males", "Females", "38.28") + MORE)

    assert found == [HELD, FAILED, *[HELD] * 3]


def test_rates_of_the_groups_themselves_are_no_shares() -> None:
    text = (
        "Employment rate (%)\nAge,Males,Females\n15-24,42.4,43.1\n25-34,84.9,74.6\n"
        "35-44,89.3,78.2\n45-54,88.1,79.0\n55-64,66.0,55.4\n"
    )

    assert outcomes("hundred", text) == []


def test_two_lines_may_do_so_by_chance() -> None:
    text = "Share of all in %\nAge,Males,Females\n0-14,51.0,49.0\n15+,49.0,51.0\n"

    assert outcomes("hundred", text) == []
