"""Sums of one line: whatever is found adds up, and whatever adds up beside its total is found."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.readings.claims.view import FigureLine, look
from bulletin.readings.generators.sums_in_line import LEAST, pairs, runs_anywhere, runs_beside
from tests.understand.understood_table import table

LINES = st.lists(st.integers(1, 30), min_size=3, max_size=9)


def line_of(figures: list[int]) -> FigureLine:
    rows = "\n".join(f"item {n},{figure}" for n, figure in enumerate(figures))
    found = table(f"Item,Tons\n{rows}\n")
    (line,) = look(found, [False] * len(figures), across=False).lines
    return line


def adds_up(figures: list[int], total: int, start: int, stop: int) -> bool:
    """Tell it with room for what rounding leaves of whole numbers."""
    parts = figures[start:stop]
    return 2 * abs(figures[total] - sum(parts)) <= 1 + len(parts)


@given(LINES)
def test_each_run_right_above_or_below_a_total_is_found(figures: list[int]) -> None:
    size = len(figures)
    meant = {
        (total, start, stop)
        for total in range(size)
        for start, stop in (
            *((total + 1, end) for end in range(total + 1 + LEAST, size + 1)),
            *((begin, total) for begin in range(total - LEAST + 1)),
        )
        if adds_up(figures, total, start, stop)
    }

    assert set(runs_beside(line_of(figures), tuple(range(size)))) == meant


@given(LINES)
def test_whatever_is_found_elsewhere_adds_up(figures: list[int]) -> None:
    line = line_of(figures)

    runs = runs_anywhere(line, tuple(range(len(figures))))
    assert all(adds_up(figures, *run) for run in runs)
    assert set(runs_beside(line, tuple(range(len(figures))))) <= set(runs)


def test_two_parts_are_found_wherever_they_stand() -> None:
    assert (1, 0, 3) in pairs(line_of([12, 40, 5, 28]))
