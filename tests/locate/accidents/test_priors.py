"""
What may have happened has a chance before any figure is looked at: laws of these chances.

Of `locate/accidents/hypotheses/moved.py` and `locate/accidents/hypotheses/pasted_aside.py`.
"""

from collections.abc import Iterable
from math import exp, log

import pytest

from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.moved import exchanged, run_prior, slipped
from bulletin.locate.accidents.hypotheses.pasted_aside import pasted_aside
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.posterior import scoring_of
from bulletin.locate.chances import EXCHANGED_ONCE, PASTED_ASIDE, SHIFTED, TO_THE_END
from tests.locate.accidents.tables import RETAIL, SECTORS, shifted
from tests.relate.judging import judged

LINES = 5


def scoring(text: str) -> Scoring:
    return scoring_of(judged(text))


def whole(thoughts: Iterable[Thought]) -> float:
    return sum(exp(each.prior) for each in thoughts)


def test_runs_that_end_before_the_last_line_share_what_those_to_the_end_leave() -> None:
    to_the_end = [exp(run_prior(LINES, first, LINES - 1)) for first in range(LINES - 1)]
    inside = [
        sum(exp(run_prior(LINES, first, last)) for last in range(first, LINES - 1))
        for first in range(LINES - 1)
    ]

    assert sum(to_the_end) == pytest.approx(TO_THE_END)
    assert sum(inside) == pytest.approx(1 - TO_THE_END)
    assert to_the_end == [pytest.approx(TO_THE_END / (LINES - 1))] * (LINES - 1)


def test_an_exchange_in_one_line_alone_is_less_likely_by_what_is_said_of_it() -> None:
    found = list(exchanged(scoring(RETAIL), 0, 1))
    rests = {
        (event.first == event.last): thought.prior - run_prior(LINES, event.first, event.last)
        for thought in found
        for event in thought.events
    }

    assert rests[True] - rests[False] == pytest.approx(log(EXCHANGED_ONCE))


@pytest.mark.parametrize(("text", "column"), [(RETAIL, 0), (RETAIL, 2), (SECTORS, 1)])
@pytest.mark.parametrize("down", [False, True])
def test_all_slips_of_a_column_together_are_no_likelier_than_a_slip(
    text: str, column: int, *, down: bool
) -> None:
    found = list(slipped(scoring(shifted(text, column + 1, 3, down=down)), column))

    assert found
    assert 0 < whole(found) < SHIFTED


def aside(text: str, first: int) -> str:
    """Return a table whose figures stand a column too far to the right from some line on."""
    rows = [line.split(",") for line in text.splitlines()]
    moved = [[label, "", *figures[:-1]] for label, *figures in rows[first:]]
    return "\n".join(",".join(row) for row in [*rows[:first], *moved, []])


@pytest.mark.parametrize(
    "text",
    [
        shifted(shifted(RETAIL, 1, 3), 2, 3),
        shifted(shifted(RETAIL, 1, 3, down=True), 2, 3, down=True),
        aside(RETAIL, 3),
    ],
)
def test_all_blocks_that_may_have_been_pasted_aside_are_no_likelier_than_one(text: str) -> None:
    found = list(pasted_aside(scoring(text), range(3)))

    assert found
    assert 0 < whole(found) < PASTED_ASIDE
