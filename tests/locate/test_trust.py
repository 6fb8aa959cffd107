"""How far figures are trusted, and what that leaves to suspect."""

from math import inf

import pytest

from bulletin.api.options.options import Options
from tests.locate.thinking import diagnosed, thoughts, total

LEVELS = total("290.0", "150.0", "100.0")


def test_a_certain_figure_is_never_suspected() -> None:
    found = thoughts(LEVELS, Options(trust={"A": inf}))

    assert {change[0] for each in found for change in each.changes} == {"Total", "B"}


def test_once_all_others_are_certain_the_last_one_is_wrong() -> None:
    (first, *_) = thoughts(LEVELS, Options(trust={"A": inf, "B": inf}))

    assert first.changes == (("Total", "290.0", "250.0"),)
    assert first.probability > 0.95


@pytest.mark.parametrize("light", ["Total", "A", "B"])
def test_a_heavier_figure_is_suspected_later(light: str) -> None:
    heavy = {each: 2.0 for each in ("Total", "A", "B") if each != light}
    first, *rivals = thoughts(LEVELS, Options(trust=heavy))

    assert first.changes[0][0] == light
    assert first.probability > 0.99
    assert all(each.probability < 0.01 for each in rivals)


def test_two_light_figures_are_suspected_before_one_of_more_weight() -> None:
    text = "item,2023\nTotal,2.00\n  A,1.52\n  B,1.34\n"
    first, *_ = thoughts(text, Options(trust={"Total": 4.0}))

    assert {change[0] for change in first.changes} <= {"A", "B"}


def test_certain_figures_that_contradict_each_other_are_told_so() -> None:
    (found,) = diagnosed(LEVELS, Options(trust=dict.fromkeys(("Total", "A", "B"), inf)))

    assert found.hypotheses == ()
    assert found.note == "figures that were said to be certain contradict each other"


def test_what_looks_wrong_is_not_suspected_where_it_is_certain() -> None:
    text = "item,2023\nTotal,400.0\n  A,100.0\n  B,150.0\n  C,95.0\n  D,550\n"
    options = Options(trust={"5:2": inf, "D": inf})

    assert all(change[0] != "D" for each in thoughts(text, options) for change in each.changes)


def test_each_cell_that_may_be_wrong_is_named_before_one_gets_a_second_text() -> None:
    found = thoughts(total("1979.0", "1452.0", "116.0", "323.0", "70.0", "12.0"))

    cells = [each.changes[0][0] for each in found]
    assert len(set(cells)) == len(cells) == 5
