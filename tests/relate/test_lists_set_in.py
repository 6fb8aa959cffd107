"""
Lists that are set in under their total, and what shares make of them.

Of `relate/adding_up.py`.
"""

from tests.relate.judging import FAILED, HELD, verdicts

LISTS = (
    "item,2023,2022,2021,2020\nHarvest,1023.7,993.1,1201.5,890.4\n"
    "  Grain,611.3,602.3,722.0,511.9\n    Wheat,359.2,350.1,402.9,300.8\n"
    "    Rye,{rye},252.2,319.1,211.1\n  Fruit,412.4,390.8,479.5,378.5\n"
    "    Apples,{apples},240.3,269.2,230.3\n    Pears,150.2,150.5,210.3,148.2\n"
)


def test_indented_lists_that_add_up_are_complete() -> None:
    found = verdicts("sum", LISTS.format(rye=252.1, apples=262.2))

    assert [each.outcome for each in found] == [HELD] * 12


def test_one_slip_among_complete_lists_does_not_make_it_a_choice() -> None:
    found = verdicts("sum", LISTS.format(rye=252.1, apples=162.2))

    assert [each.outcome for each in found] == [HELD] * 8 + [FAILED] + [HELD] * 3


def test_lists_that_fall_short_more_often_than_not_show_a_choice_of_their_parts() -> None:
    text = (
        "item,2023\nGrain,60\n  Wheat,35\n  Rye,5\nFruit,40\n  Apples,11\n  Pears,15\n"
        "Roots,30\n  Beet,20\n  Swedes,10\n"
    )

    assert [each.target for each in verdicts("sum", text)] == ["Roots"]
    assert [(each.target, each.outcome) for each in verdicts("of-which", text)] == [
        ("Grain", HELD),
        ("Fruit", HELD),
    ]


def test_a_choice_of_parts_may_still_not_exceed_its_whole() -> None:
    text = (
        "item,2023\nGrain,60\n  Wheat,35\n  Rye,5\nFruit,40\n  Apples,11\n  Pears,15\n"
        "Roots,30\n  Beet,20\n  Swedes,18\n"
    )

    assert [each.outcome for each in verdicts("of-which", text)] == [HELD, HELD, FAILED]


def test_what_calls_itself_a_total_is_the_sum_of_what_stands_below_it() -> None:
    text = "item,2023\nTotal,100\n  Grain,60\n  Fruit,30\n"

    assert [each.outcome for each in verdicts("sum", text)] == [FAILED]
