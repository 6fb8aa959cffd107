"""Parts that stand in other paragraphs than what they break down."""

from collections.abc import Iterator, Sequence

from bulletin.prose.context import Prose
from bulletin.prose.parts.complete_lists import complete_lists, listed
from bulletin.prose.parts.groups import BreakdownBasis, Group, unit_of_level
from bulletin.prose.parts.listed_groups import of_known_lists
from bulletin.prose.parts.runs_behind_marks import MEASURE, in_common, runs
from bulletin.prose.subjects.entries import Entry

_BACK = 14  # entries before a paragraph that may be what it breaks down


def opening(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield the parts at the beginning of a paragraph of what one before it is about."""
    if not paragraph or not paragraph[0].broken_down:
        return
    first = paragraph[0].number
    before = [each for each in prose.entries[max(0, first - _BACK) : first] if not each.aside]
    run = next(runs(paragraph, 0))
    parts = tuple(each for each in run if unit_of_level(each) == unit_of_level(run[0]))
    for whole in reversed(before):
        if unit_of_level(whole) == unit_of_level(run[0]) and len(parts) > 1:
            yield Group(whole, parts, BreakdownBasis.BROKEN_DOWN, beyond=True)


def of_topic(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield the known lists that break down what the paragraphs before are about."""
    topic = _topic(prose, paragraph)
    for place, first in enumerate(paragraph):
        if topic is None or not first.broken_down:
            continue
        run = next(runs(paragraph, place))
        parts = tuple(each for each in run if unit_of_level(each) == unit_of_level(first))
        measured = unit_of_level(first) in ("", unit_of_level(topic)) and topic.growth
        named = all(in_common(topic, each) >= MEASURE for each in parts)
        if measured and named and listed([each.subject for each in parts]):
            yield Group(topic, parts, BreakdownBasis.KNOWN, known=True)


def _topic(prose: Prose, paragraph: Sequence[Entry]) -> Entry | None:
    """Return the first quantity of the last paragraph that does not begin with a breakdown."""
    if not (paragraph and paragraph[0].broken_down):
        return None
    opens = [each[0] for each in prose.paragraphs if each and each[0].number < paragraph[0].number]
    return next((each for each in reversed(opens) if not each.broken_down), None)


def one_a_paragraph(prose: Prose) -> Iterator[Group]:
    """Yield known lists of which each part begins a paragraph of its own."""
    opens = [each[0] for each in prose.paragraphs if each]
    for count in sorted({len(stems) for stems in complete_lists()}):
        for place in range(len(opens) - count + 1):
            run = opens[place : place + count]
            if unit_of_level(run[0]) and listed([each.subject for each in run]):
                yield from of_known_lists(prose, run, set())
