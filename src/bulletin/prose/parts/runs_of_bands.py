"""Lists by size or age in a text, with what they are a breakdown of."""

from collections.abc import Iterator, Sequence

from bulletin.prose.context import Prose
from bulletin.prose.parts.bands import band_of, covers_all
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average, unit_of_level
from bulletin.prose.parts.wholes_that_add_up import under_what_they_make
from bulletin.prose.subjects.entries import Entry

_FEWEST = 3


def of_bands(prose: Prose, paragraph: Sequence[Entry], under: set[int]) -> Iterator[Group]:
    """
    Yield runs of bands with the whole before them, in the paragraph or wherever they add up.

    `under` are the entries that are parts of something else.
    """
    for place, first in enumerate(paragraph):
        run = _run(paragraph[place:])
        if len(run) >= _FEWEST and covers_all([each.subject for each in run]):
            for whole in reversed(paragraph[:place]):
                alike = unit_of_level(whole) == unit_of_level(first)
                if alike and whole.number not in under and not is_average(whole):
                    yield Group(whole, run, BreakdownBasis.KNOWN, known=True)
                    break
            else:
                yield from under_what_they_make(prose, run)


def _run(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    found = list[Entry]()
    for each in entries:
        unit = unit_of_level(each)
        if not unit or band_of(each.subject) is None or unit != unit_of_level(entries[0]):
            break
        found.append(each)
    return tuple(found)
