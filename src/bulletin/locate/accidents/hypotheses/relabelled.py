"""
A line lost, or two labels exchanged: the table is another one then, and is understood anew.

Each is weighed against a publisher who left the line out, or has an order of its own, with
the very same figures; without that rival the figures implied would count as their own proof.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log
from typing import NamedTuple

from bulletin.check.known_lists.labels import Mistyped, mistyped_items
from bulletin.check.known_lists.missing import Missing, missing
from bulletin.check.known_lists.order import Misplaced, misplaced
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.likelihood.scoring import Scored, Scoring
from bulletin.locate.chances import (
    EXCHANGED_LABELS,
    LEFT_OUT,
    LEFT_OUT_MAIN,
    LEFT_OUT_OF_CHOICE,
    LEFT_OUT_SHOWN,
    LINE_LOST,
    LIST_STILL_CLAIMS,
    MISTYPED_LABEL,
    OWN_NUMBERS,
    OWN_ORDER,
)
from bulletin.model.files.position import Position
from bulletin.model.findings.happened import Happened
from bulletin.model.table.table import Measure, Table
from bulletin.relate.judge import Judged


class Anew(NamedTuple):
    """How a table is understood anew: with other labels, or with a line more below one."""

    with_labels: Callable[[Mapping[Position, str]], Judged | None]
    with_line: Callable[[Position, str], Judged | None]


class Other(NamedTuple):
    """
    A hypothesis under which the table has other labels: its thought, score and claims.

    `label` is that of a lost line, `total` that of what it is part of, `parts` are the items
    printed that can only be parts of it.
    """

    thought: Thought
    scored: Scored
    scoring: Scoring
    label: str = ""
    total: str = ""
    parts: tuple[int, ...] = ()


Weigh = Callable[[Judged], Scoring]
_ADDED = (Measure.LEVEL, Measure.SHARE)


def relabelled(table: Table, anew: Anew, weigh: Weigh, printed: Scored) -> Iterator[Other]:
    """
    Yield lines lost and labels exchanged, each followed by its honest rival.

    `printed` is the score of the table as it is.
    """
    if table.transposed:
        return
    wrong = mistyped_items(table)
    if wrong:
        yield from _mistyped(table, wrong, anew, weigh)
    else:
        for each in missing(table):
            if weighed := _with_line(each, anew, weigh, printed):
                yield from _lost(table, each, *weighed)
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


def _with_line(
    found: Missing, anew: Anew, weigh: Weigh, printed: Scored
) -> tuple[Scoring, Scored] | None:
    """Return the table with a lost line, None where nothing speaks for one."""
    judged = anew.with_line(found.after.key, found.printed)
    if judged is None:
        return None
    scoring = weigh(judged)
    if not found.shown and not _implied(scoring, found):
        return None  # nothing speaks for it but that others list it
    scored = scoring.nothing
    if found.orphans:
        # What stood there follows from its parts: the figures say no less than as printed.
        scored = _raised(scored, max(printed.score - scored.score, 0.0))
    return scoring, scored


def _lost(table: Table, found: Missing, scoring: Scoring, scored: Scored) -> Iterator[Other]:
    line = _line(table, found.after.index)
    honest = -log(LIST_STILL_CLAIMS)
    lost = log(LINE_LOST / _left_out(found, scoring)) + honest
    event = Event(Happened.LOST, (), line, line, found.printed.strip())
    parts = tuple(item.index for item in found.orphans)
    names = found.label, found.total.label, parts
    yield Other(Thought((event,), {}, lost), _raised(scored, lost), scoring, *names)
    yield Other(Thought((), {}, honest), _raised(scored, honest), scoring)


def _left_out(found: Missing, scoring: Scoring) -> float:
    """Return the chance that a publisher leaves out just this line."""
    if found.orphans and _of_a_choice(found, scoring):
        return LEFT_OUT_OF_CHOICE
    if found.shown:
        return LEFT_OUT_SHOWN
    return LEFT_OUT_MAIN if found.main else LEFT_OUT


def _of_a_choice(found: Missing, scoring: Scoring) -> bool:
    """Tell whether parts of a lost line are not all of it: then lines were left out anyway."""
    figures = scoring.figures
    parts = {item.label for item in found.parts}
    labels = {slot: figures.table.items[key[0]].label for slot, key in figures.key.items()}
    for slot, (middle, half) in scoring.nothing.opened.items():
        if labels[slot] != found.label or figures.like[slot].measure not in _ADDED:
            continue
        values = [figures.values[s] for s in labels if s[1] == slot[1] and labels[s] in parts]
        known = [each for each in values if each]
        short = middle - half - sum(each.middle + each.half for each in known)
        if len(known) == len(parts) and short > 0:
            return True
    return False


def _implied(scoring: Scoring, found: Missing) -> bool:
    """
    Tell whether the other figures leave something for a lost line, and not nothing at all.

    Asked of levels and shares: a rate may well be nil, or be left wide open.
    """
    figures = scoring.figures
    left = [
        (middle, half)
        for slot, (middle, half) in scoring.nothing.opened.items()
        if figures.table.items[figures.key[slot][0]].label == found.label
        and figures.like[slot].measure in _ADDED
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
