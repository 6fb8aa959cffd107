"""The whole of a complete list that nothing names: the level that it adds up to."""

from collections.abc import Iterator

from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import accident, add_up
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average, unit_of_level
from bulletin.prose.subjects.entries import Entry


def under_what_they_make(prose: Prose, chosen: tuple[Entry, ...]) -> Iterator[Group]:
    """Yield a complete list with the last level before it that it adds up to by no accident."""
    levels = tuple(each.level.term for each in chosen if each.level)
    if len(levels) < len(chosen) or any(is_average(each) for each in chosen):
        return
    before = prose.entries[: chosen[0].number]
    alike = [each for each in before if unit_of_level(each) == unit_of_level(chosen[0])]
    for each in reversed(alike):
        whole = each.level.term if each.level else None
        if whole and not each.aside and _made_of(whole, levels, len(alike)):
            yield Group(each, chosen, BreakdownBasis.KNOWN, known=True)
            return


def _made_of(whole: Term, parts: tuple[Term, ...], among: int) -> bool:
    """Tell whether parts add up to one of several levels, which hardly happens by accident."""
    return add_up(whole, parts) and among * accident(whole, parts) <= _ACCIDENT


_ACCIDENT = 0.02
