"""Figures that are right but stand in the wrong place: slipped, or exchanged."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from math import log

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.hypotheses.screened_runs import Run, Screen, every_run
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import (
    EXCHANGED_AGAIN,
    EXCHANGED_COLUMNS,
    EXCHANGED_LINES,
    EXCHANGED_ONCE,
    SHIFT_LEAVES_BLANK,
    SHIFTED,
    TO_THE_END,
)
from bulletin.mistyping.kinds import SLIP
from bulletin.model.findings.happened import Happened

_HALF = 0.5
_LONG = 40  # lines, from where not every run is thought of


@lru_cache(maxsize=1 << 11)
def run_prior(lines: int, first: int, last: int) -> float:
    """Return the log chance that a run begins and ends just here."""
    if last == lines - 1:
        return log(TO_THE_END / max(lines - 1, 1))
    return log((1 - TO_THE_END) / max(lines - 1, 1) / max(lines - 1 - first, 1))


def slipped(scoring: Scoring, column: int) -> Iterator[Thought]:
    """Yield every way in which the figures of a column may have slipped by a line."""
    figures = scoring.figures
    up = [_from(scoring, column, line, line - 1) for line in range(figures.lines)]
    down = [_from(scoring, column, line, line + 1) for line in range(figures.lines)]
    for kind, replaced, step in (
        (Happened.SLIPPED_UP, up, 1),
        (Happened.SLIPPED_DOWN, down, -1),
    ):
        screen = Screen(scoring, replaced)
        runs = [each for each in shifts(scoring, column, step) if screen.texts(each) is not None]
        for run in screen.best(runs):
            texts = screen.texts(run)
            if texts is None or run.opened is None:
                continue
            texts = {(run.opened, column): None, **texts}
            first, last = min(run.first, run.opened), max(run.last, run.opened)
            yield Thought((Event(kind, (column,), first, last),), texts, run.prior)


def _from(scoring: Scoring, column: int, line: int, source: int) -> dict[Slot, str | None] | None:
    """Return that a line was meant to hold what another one prints, None where it cannot."""
    slot, other = (line, column), (source, column)
    texts = scoring.figures.texts
    return {slot: texts[other]} if slot in texts and texts.get(other) else None


def shifts(scoring: Scoring, column: int, step: int) -> Iterator[Run]:
    """
    Yield the lines that hold their neighbour's figure; the end behind them stays open.

    Upwards (`step` 1) the figure of the first line was pushed out and the last line is
    blank or typed twice; downwards it is the other way round.
    """
    figures = scoring.figures
    texts, lines = figures.texts, figures.lines
    for empty in range(lines):
        printed = texts.get((empty, column))
        if printed is None:
            continue
        twice = texts.get((empty - step, column)) == printed != ""
        if printed and not twice:
            continue
        chance = SHIFT_LEAVES_BLANK if not printed else (1 - SHIFT_LEAVES_BLANK) * _HALF
        prior = log(SHIFTED / 2 / scoring.columns_held * chance)
        ends = range(lines) if lines <= _LONG else sorted(scoring.lines_failing)
        if step > 0:
            for first in (each for each in ends if each < empty):
                yield Run(first + 1, empty, prior + run_prior(lines, first, empty), first)
        else:
            for last in (each for each in (*ends, lines - 1) if each > empty):
                yield Run(empty, last - 1, prior + run_prior(lines, empty, last), last)


def exchanged(scoring: Scoring, column: int, other: int) -> Iterator[Thought]:
    """Yield the lines, in runs or wherever something fails, in which two columns may be turned."""
    figures = scoring.figures
    replaced = [_swapped(scoring, line, column, other) for line in range(figures.lines)]
    least = log(EXCHANGED_COLUMNS / max(scoring.columns_held - 1, 1))

    def prior(first: int, last: int) -> float:
        once = log(EXCHANGED_ONCE) if first == last else 0.0
        return least + once + run_prior(figures.lines, first, last)

    screen = Screen(scoring, replaced)
    for run in screen.best(list(_changing(replaced, every_run(scoring, 1, prior)))):
        if texts := screen.texts(run):
            event = Event(Happened.EXCHANGED, (column, other), run.first, run.last)
            yield Thought((event,), texts, run.prior)
    failing = _failing_between(scoring, column, other)
    apart = [line for line in failing if replaced[line]]
    if apart and apart[-1] - apart[0] >= len(apart) > 1:
        events = tuple(Event(Happened.EXCHANGED, (column, other), each, each) for each in apart)
        texts = {slot: text for each in apart for slot, text in (replaced[each] or {}).items()}
        again = (len(apart) - 1) * log(EXCHANGED_AGAIN)
        yield Thought(events, texts, prior(apart[0], apart[0]) + again)


def _failing_between(scoring: Scoring, column: int, other: int) -> list[int]:
    """Return the lines in which something fails that asks for figures of both columns."""
    cells = (scoring.claims[each].equation.cells for each in scoring.nothing.failing)
    alone = (each for each in cells if len({line for line, _ in each}) == 1)
    return sorted({each[0][0] for each in alone if {column, other} <= {c for _, c in each}})


def _changing(replaced: Sequence[object], runs: Iterator[Run]) -> Iterator[Run]:
    """Yield runs that change something in their first and in their last line."""
    return (each for each in runs if replaced[each.first] and replaced[each.last])


def _swapped(scoring: Scoring, line: int, column: int, other: int) -> dict[Slot, str | None] | None:
    texts = scoring.figures.texts
    one, two = (line, column), (line, other)
    if one not in texts or two not in texts:
        return None
    if texts[one] == texts[two]:
        return {}
    return {one: texts[two], two: texts[one]} if texts[one] and texts[two] else None


def turned(scoring: Scoring, column: int, failing: Collection[Slot]) -> Iterator[Thought]:
    """Yield neighbouring figures of one column that may have been typed in each other's line."""
    texts = scoring.figures.texts
    for line in range(scoring.figures.lines - 1):
        one, other = (line, column), (line + 1, column)
        mine, theirs = texts.get(one), texts.get(other)
        if mine and theirs and mine != theirs and (one in failing or other in failing):
            event = Event(Happened.MISTYPED, (column,), line, line + 1, "figures-exchanged")
            yield Thought((event,), {one: theirs, other: mine}, log(SLIP * EXCHANGED_LINES))
