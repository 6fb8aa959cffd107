"""
What happened to a table is among what may have happened: no accident is beyond all thoughts.

Of `locate/accidents/hypotheses/moved.py`, `locate/accidents/hypotheses/pasted_aside.py`,
`locate/accidents/hypotheses/other_unit.py`, `locate/accidents/hypotheses/many_cells.py`,
`locate/accidents/hypotheses/odd_figures.py` and `locate/accidents/hypotheses/screened_runs.py`.
"""

from collections.abc import Iterable, Mapping

import pytest

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.doubled import doubled
from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.moved import exchanged, slipped, turned
from bulletin.locate.accidents.hypotheses.one_slip import mistyped
from bulletin.locate.accidents.hypotheses.other_unit import scaled
from bulletin.locate.accidents.hypotheses.pasted_aside import pasted_aside
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.posterior import scoring_of
from bulletin.model.findings.happened import Happened
from tests.locate.accidents.tables import PRICES, RETAIL, SECTORS, shifted
from tests.relate.judging import judged

TABLES = [RETAIL, SECTORS, PRICES]
HEAD = 2  # lines above the first figures


def scoring(text: str) -> Scoring:
    return scoring_of(judged(text))


def cells(text: str) -> list[list[str]]:
    return [line.split(",")[1:] for line in text.splitlines()[HEAD:]]


def table(text: str, figures: list[list[str]]) -> str:
    """Return a table with other figures in its lines."""
    lines = text.splitlines()
    labels = [line.partition(",")[0] for line in lines[HEAD:]]
    rows = [",".join([label, *row]) for label, row in zip(labels, figures, strict=True)]
    return "\n".join([*lines[:HEAD], *rows, ""])


def undone(wrong: Scoring, right: list[list[str]], thoughts: Iterable[Thought]) -> list[Thought]:
    """Return the thoughts that type all true figures, but for those that stand nowhere now."""
    return [
        each
        for each in thoughts
        if all(
            (text := each.texts.get((line, column), printed)) is None or text == right[line][column]
            for (line, column), printed in wrong.figures.texts.items()
        )
    ]


def opened(texts: Mapping[Slot, str | None]) -> list[Slot]:
    return [slot for slot, text in texts.items() if text is None]


@pytest.mark.parametrize("text", TABLES)
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("first", [3, 4, 5])
def test_a_column_that_slipped_from_any_line_on(text: str, first: int, *, down: bool) -> None:
    right = cells(text)
    for column in range(len(right[0])):
        wrong = scoring(shifted(text, column + 1, first, down=down))
        found = undone(wrong, right, slipped(wrong, column))

        assert found
        lost = len(right) - 1 if down else first - HEAD
        assert opened(found[0].texts) == [(lost, column)]
        event = found[0].events[0]
        assert event.kind is (Happened.SLIPPED_DOWN if down else Happened.SLIPPED_UP)
        assert (event.columns, event.first, event.last) == ((column,), first - HEAD, len(right) - 1)


@pytest.mark.parametrize("text", TABLES)
def test_columns_that_were_exchanged_in_any_lines(text: str) -> None:
    right = cells(text)
    for first in range(len(right)):
        for last in range(first, len(right)):
            figures = [list(row) for row in right]
            for row in figures[first : last + 1]:
                row[0], row[1] = row[1], row[0]
            wrong = scoring(table(text, figures))
            found = undone(wrong, right, exchanged(wrong, 0, 1))

            assert found, (first, last)
            assert (found[0].events[0].first, found[0].events[0].last) == (first, last)


@pytest.mark.parametrize("text", [RETAIL, SECTORS])
def test_a_line_that_was_typed_in_place_of_its_neighbour(text: str) -> None:
    right = cells(text)
    for line in range(1, len(right) - 1):
        for typed, lost in ((line, line + 1), (line + 1, line)):
            figures = [list(row) for row in right]
            figures[lost] = list(right[typed])
            wrong = scoring(table(text, figures))
            found = undone(wrong, right, doubled(wrong))

            assert [sorted(opened(each.texts)) for each in found] == [
                [(lost, column) for column in range(len(right[0]))]
            ]


@pytest.mark.parametrize("text", TABLES)
def test_two_figures_of_a_column_that_stand_in_each_other_s_line(text: str) -> None:
    right = cells(text)
    for line in range(len(right) - 1):
        figures = [list(row) for row in right]
        if figures[line][0] == figures[line + 1][0]:
            continue
        figures[line][0], figures[line + 1][0] = figures[line + 1][0], figures[line][0]
        wrong = scoring(table(text, figures))
        every = [(place, 0) for place in range(len(right))]

        assert len(undone(wrong, right, turned(wrong, 0, every))) == 1
        assert undone(wrong, right, turned(wrong, 0, [(line + 1, 0)]))
        assert undone(wrong, right, turned(wrong, 0, [(line, 0)]))
        assert list(turned(wrong, 0, [])) == []


@pytest.mark.parametrize("down", [False, True])
def test_a_block_that_was_pasted_a_line_too_high_or_too_low(*, down: bool) -> None:
    right = cells(RETAIL)
    for first, blocks in ((3, [(0, 1)]), (4, [(0, 1)]), (5, [])):  # one line is a slip like others
        wrong = scoring(shifted(shifted(RETAIL, 1, first, down=down), 2, first, down=down))
        found = undone(wrong, right, pasted_aside(wrong, range(3)))

        assert [each.events[0].columns for each in found] == blocks


@pytest.mark.parametrize("right_hand", [False, True])
def test_a_block_that_was_pasted_a_column_too_far(*, right_hand: bool) -> None:
    right = cells(RETAIL)
    for first in range(1, 4):
        figures = [list(row) for row in right]
        for line in range(first, len(figures)):
            one, two, three = right[line]
            figures[line] = ["", one, two] if right_hand else [two, three, ""]
        wrong = scoring(table(RETAIL, figures))
        found = undone(wrong, right, pasted_aside(wrong, range(3)))

        assert [each.events[0].columns for each in found] == [(0, 1, 2)]
        lost = 2 if right_hand else 0
        assert opened(found[0].texts) == [(line, lost) for line in range(first, len(right))]


@pytest.mark.parametrize("power", [-4, 1])
def test_figures_that_were_typed_in_another_unit_in_any_lines(power: int) -> None:
    right = cells(RETAIL)
    for first in range(len(right) - 2):
        for last in range(first + 1, len(right) - 1):
            figures = [list(row) for row in right]
            for row in figures[first : last + 1]:
                row[0] = f"{float(row[0]) * 10.0**power:.{1 - power}f}"
            wrong = scoring(table(RETAIL, figures))
            found = [
                each.events[0]
                for each in scaled(wrong, 0)
                if all(
                    float(text or 0) == pytest.approx(float(right[line][0]))
                    for (line, _), text in each.texts.items()
                )
            ]

            assert (first, last, str(-power)) in [
                (each.first, each.last, each.detail) for each in found
            ]


@pytest.mark.parametrize(("line", "column"), [(0, 1), (2, 1), (1, 0), (1, 2), (None, None)])
def test_a_figure_may_have_been_copied_from_any_of_its_neighbours(
    line: int | None, column: int | None
) -> None:
    figures = [[f"{31 * at + 17 * row}.4" for at in range(1, 4)] for row in range(1, 6)]
    if line is not None and column is not None:
        figures[line][column] = figures[1][1]
    wrong = scoring(table(RETAIL, figures))
    thoughts = mistyped(wrong, [(1, 1)], Thought((), {}, 0.0), 1e9)

    assert len(list(thoughts)) == (1 if line is None else 2)  # left open, and copied
