"""
Levels per head, down and across, with people printed beside them or not.

Also of `relate/levels_per_person.py`.
"""

import pytest

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

TABLE = "2020年地区生产总值\n指标,绝对数（{}）\n地区生产总值,2761.1\n人均地区生产总值（{}）,76827\n"
PRINTED = (
    "指标,单位,数值\n地区生产总值,亿元,2761.1\n年末常住人口,万人,{}\n人均地区生产总值,元,76827\n"
)


@pytest.mark.parametrize(
    ("multiplier", "outcome"),
    [("万元", FAILED), ("百万元", HELD), ("亿元", HELD), ("万亿元", FAILED)],
)
def test_a_level_and_a_level_per_head_imply_a_possible_population(
    multiplier: str, outcome: object
) -> None:
    assert outcomes("per-head", TABLE.format(multiplier, "元")) == [outcome]


def test_a_printed_population_leaves_a_tenth_for_the_mean_of_the_year() -> None:
    """2761.1 over 76827 is 3.594 million people."""
    for people, outcome in (
        ("359.4", HELD),
        ("330.0", HELD),
        ("394.0", HELD),
        ("300.0", FAILED),
        ("440.0", FAILED),
    ):
        assert outcomes("per-head", PRINTED.format(people)) == [outcome]


def test_the_population_is_named_among_the_parts_where_it_is_printed() -> None:
    assert verdicts("per-head", PRINTED.format("359.4"))[0].parts == (
        "地区生产总值",
        "年末常住人口",
    )


def test_without_units_nothing_is_tested() -> None:
    text = "指标,2020年\n地区生产总值,2761.1\n人均地区生产总值,76827\n"

    assert [each.outcome for each in verdicts("per-head", text)] == [NOT_TESTABLE]


def test_a_withheld_level_gives_no_relation() -> None:
    assert verdicts("per-head", TABLE.format("亿元", "元").replace("2761.1", "…")) == []


REGIONS = (
    "地区,地区生产总值（亿元）,{}（万人）,人均地区生产总值（元）\n"
    "甲市,1201.4,310.2,38730\n乙市,2210.8,469.1,{}\n丙市,831.4,205.0,40556\n"
)


@pytest.mark.parametrize(("printed", "outcome"), [("47129", HELD), ("71429", FAILED)])
def test_regions_have_their_level_per_head_in_a_column(printed: str, outcome: object) -> None:
    assert outcomes("per-head", REGIONS.format("常住人口", printed)) == [HELD, outcome, HELD]


def test_people_by_their_registration_are_others() -> None:
    text = REGIONS.format("户籍人口", "71429")

    assert outcomes("per-head", text) == [HELD] * 3


def test_a_population_that_most_lines_do_not_go_with_is_another_one() -> None:
    text = REGIONS.format("常住人口", "47129").replace("310.2", "150.1").replace("205.0", "99.5")

    assert outcomes("per-head", text) == [HELD] * 3


@pytest.mark.parametrize(("wrong", "parts"), [(2, 2), (3, 1)])
def test_people_are_others_where_more_than_one_line_in_four_does_not_go_with_them(
    wrong: int, parts: int
) -> None:
    lines = ["县,生产总值（亿元）,常住人口（万人）,人均生产总值（元）"]
    for number in range(8):
        level = 100 + 37 * number
        people = 50 + 9 * number
        lines.append(
            f"{'甲乙丙丁戊己庚辛'[number]}县,{level}.0,{people}.0,{10000 * level // people}"
        )
    for number in range(1, wrong + 1):
        lines[number] = lines[number].rsplit(",", 1)[0] + ",9999"
    found = verdicts("per-head", "\n".join([*lines, ""]))

    assert [len(each.parts) for each in found] == [parts] * 8
    assert sum(each.outcome is FAILED for each in found) == (wrong if parts > 1 else 0)
