"""Quarters and halves in a row, which make up the longer time that a text is about."""

import re
from collections.abc import Iterator, Sequence

from bulletin.prose.context import Prose
from bulletin.prose.parts.groups import BreakdownBasis, Group, unit_of_level
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.names import alike

_MADE_OF = {
    ("Q1", "Q2"): ("H1", "M01-06"),
    ("Q1", "Q2", "Q3"): ("M01-09",),
    ("Q1", "Q2", "Q3", "Q4"): ("", "M01-12"),
    ("H1", "H2"): ("", "M01-12"),
}
_BACK = 12  # entries before a run in which its whole stands


def of_periods(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield runs of periods with the nearest entry before them of the time that they make up."""
    for place, first in enumerate(paragraph):
        for times, longer in _MADE_OF.items():
            run = paragraph[place : place + len(times)]
            if tuple(map(_part, run)) != times or not _of_one(run):
                continue
            before = prose.entries[max(0, first.number - _BACK) : first.number]
            for whole in reversed(before):
                if _part(whole) in longer and not whole.aside and _measures_them(whole, run):
                    yield Group(whole, tuple(run), BreakdownBasis.BROKEN_DOWN, periods=True)
                    break


def _part(entry: Entry) -> str:
    """Return the part of the year that an entry is about, empty for a whole one."""
    return re.sub(r"^[^/]*/|/[^/]*$", "", entry.period)


def _of_one(run: Sequence[Entry]) -> bool:
    """Tell whether all parts of a run are said of one quantity in one sentence."""
    return all(
        each.sentence == run[0].sentence
        and each.subject == run[0].subject
        and unit_of_level(each) == unit_of_level(run[0])
        for each in run
    )


_CALLED_ALIKE = 0.9


def _measures_them(whole: Entry, run: Sequence[Entry]) -> bool:
    named = not run[0].subject or alike(whole.subject, run[0].subject) >= _CALLED_ALIKE
    unit = unit_of_level(run[0])
    return named and (unit_of_level(whole) == unit if unit else whole.growth is not None)
