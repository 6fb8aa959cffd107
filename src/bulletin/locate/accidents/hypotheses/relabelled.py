"""
A line lost, or two labels exchanged: the table is another one then, and is understood anew.

Each is weighed against a publisher who left the line out, or has an order of its own, with
the very same figures; without that rival the figures implied would count as their own proof.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log
from typing import NamedTuple

from bulletin.check.known_lists import (
    Misplaced,
    Missing,
    Mistyped,
    misplaced,
    missing,
    mistyped_items,
)
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.likelihood.scoring import Scored, Scoring
from bulletin.locate.chances import (
    EXCHANGED_LABELS,
    LEFT_OUT,
    LEFT_OUT_NUMBERED,
    LINE_LOST,
    LIST_STILL_CLAIMS,
    MISTYPED_LABEL,
    OWN_NUMBERS,
    OWN_ORDER,
)
from bulletin.model.accident import Happened
from bulletin.model.position import Position
from bulletin.model.table import Table
from bulletin.relate.judge import Judged


class Anew(NamedTuple):
    """How a table is understood anew: with other labels, or with a line more below one."""

    with_labels: Callable[[Mapping[Position, str]], Judged | None]
    with_line: Callable[[Position, str], Judged | None]


class Other(NamedTuple):
    """A hypothesis under which the table has other labels: its thought, score and claims."""

    thought: Thought
    scored: Scored
    scoring: Scoring
    label: str = ""
    total: str = ""


Weigh = Callable[[Judged], Scoring]


def relabelled(table: Table, anew: Anew, weigh: Weigh) -> Iterator[Other]:
    """Yield lines lost and labels exchanged, each followed by its honest rival."""
    if table.transposed:
        return
    wrong = mistyped_items(table)
    if wrong:
        yield from _mistyped(table, wrong, anew, weigh)
    else:
        for each in missing(table):
            yield from _lost(table, each, anew, weigh)
        for pair in misplaced(table):
            yield from _exchanged(table, pair, anew, weigh)


def _mistyped(table: Table, wrong: Sequence[Mistyped], anew: Anew, weigh: Weigh) -> Iterator[Other]:
    """Yield that all labels that nearly are known ones were mistyped; they come before all else."""
    judged = anew.with_labels({each.item.key: each.printed for each in wrong})
    if judged is not None:
        scoring = weigh(judged)
        prior = len(wrong) * log(MISTYPED_LABEL / (1 - MISTYPED_LABEL))
        line = _line(table, wrong[0].item.index)
        event = Event(Happened.LABEL, (), line, line, wrong[0].printed.strip())
        yield Other(Thought((event,), {}, prior), _raised(scoring.nothing, prior), scoring)


def _lost(table: Table, found: Missing, anew: Anew, weigh: Weigh) -> Iterator[Other]:
    judged = anew.with_line(found.after.key, found.printed)
    if judged is None:
        return
    scoring = weigh(judged)
    scored = scoring.nothing
    if not found.numbered and not _implied(scoring, found):
        return  # nothing speaks for it but that others list it
    line = _line(table, found.after.index)
    honest = -log(LIST_STILL_CLAIMS)
    lost = log(LINE_LOST / (LEFT_OUT_NUMBERED if found.numbered else LEFT_OUT)) + honest
    event = Event(Happened.LOST, (), line, line, found.printed.strip())
    yield Other(
        Thought((event,), {}, lost), _raised(scored, lost), scoring, found.label, found.total.label
    )
    yield Other(Thought((), {}, honest), _raised(scored, honest), scoring)


def _implied(scoring: Scoring, found: Missing) -> bool:
    """Tell whether the other figures leave something for a lost line, and not nothing at all."""
    figures = scoring.figures
    left = [
        (middle, half)
        for slot, (middle, half) in scoring.nothing.opened.items()
        if figures.table.items[figures.key[slot][0]].label == found.label
    ]
    return bool(left) and all(abs(middle) > 2 * half for middle, half in left)


def _exchanged(table: Table, pair: Misplaced, anew: Anew, weigh: Weigh) -> Iterator[Other]:
    one, other = pair.first, pair.second
    judged = anew.with_labels({one.key: other.printed, other.key: one.printed})
    if judged is None:
        return
    scoring = weigh(judged)
    prior = log(EXCHANGED_LABELS / (OWN_NUMBERS if pair.shown else OWN_ORDER))
    event = Event(Happened.LABELS, (), _line(table, one.index), _line(table, other.index))
    yield Other(Thought((event,), {}, prior), _raised(scoring.nothing, prior), scoring)


def _raised(scored: Scored, prior: float) -> Scored:
    return replace(scored, score=scored.score + prior)


def _line(table: Table, item: int) -> int:
    """Return the number of the line of an item among all lines with cells."""
    lines = sorted({cell.position.line for cell in table.cells.values()})
    return lines.index(table.items[item].key.line)
