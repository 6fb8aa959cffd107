from tests.relate.judging import FAILED, HELD, verdicts

LISTS = (
    "item,2023\nHarvest,100\n  Grain,60\n    Wheat,35\n    Rye,{rye}\n  Fruit,40\n"
    "    Apples,{apples}\n    Pears,15\n"
)


def test_indented_lists_that_add_up_are_complete() -> None:
    found = verdicts("sum", LISTS.format(rye=25, apples=25))

    assert [each.outcome for each in found] == [HELD, HELD, HELD]


def test_one_slip_among_complete_lists_does_not_make_it_a_choice() -> None:
    found = verdicts("sum", LISTS.format(rye=25, apples=15))

    assert [each.outcome for each in found] == [HELD, HELD, FAILED]


def test_lists_that_fall_short_more_often_than_not_show_a_choice_of_their_parts() -> None:
    text = (
        "item,2023\nGrain,60\n  Wheat,35\n  Rye,5\nFruit,40\n  Apples,11\n  Pears,15\n"
        "Roots,30\n  Beet,20\n  Swedes,10\n"
    )

    assert verdicts("sum", text) == []
    assert [(each.target, each.outcome) for each in verdicts("of-which", text)] == [
        ("Grain", HELD),
        ("Fruit", HELD),
        ("Roots", HELD),
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
