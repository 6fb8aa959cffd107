"""Lists told by 一、 （一） 1. （1）, under the numeral above or under the headline."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.marks import same_unit_or_unstated
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.hierarchy.support import compared, exceeds, falls_short, support


class _List(NamedTuple):
    """The entries of one numbered list, and the row that they hang under, if known."""

    rank: int
    head: StubEntry | None
    members: list[StubEntry]


def read_numbers(entries: Sequence[StubEntry], reading: ProposedHierarchy) -> None:
    """
    Add to the reading the numbered lists among these siblings.

    Numbers order a list but do not say that it is complete: that is believed where the
    headline is a total, or where the list adds up in some column. A list that comes to
    more than its headline is not about the headline.
    """
    for each in _lists(entries):
        head = each.head or _headline(entries, each)
        if head is not None:
            _propose(head, each.members, reading)
        _add_unnumbered(entries, each, reading)


def _lists(entries: Sequence[StubEntry]) -> list[_List]:
    lists: list[_List] = []
    open_: list[_List] = []
    for entry in entries:
        rank = entry.label.rank
        if not rank or entry.section:
            continue
        while open_ and open_[-1].rank > rank:
            open_.pop()
        if not open_ or open_[-1].rank < rank:
            head = open_[-1].members[-1] if open_ else None
            open_.append(_List(rank, head, []))
            lists.append(open_[-1])
        open_[-1].members.append(entry)
    return lists


def _headline(entries: Sequence[StubEntry], each: _List) -> StubEntry | None:
    """Return the unnumbered row above that the list adds up to, or the only one there is."""
    first = each.members[0].place
    above: list[StubEntry] = []
    for entry in reversed([entry for entry in entries if entry.place < first]):
        if entry.section or entry.label.rank:
            break
        above.append(entry)
    figures = [member.figures for member in each.members]
    for candidate in above:
        if support(candidate.figures, figures):
            return candidate
    free = [entry for entry in above if not entry.label.of_which]
    totals = [entry for entry in free if entry.label.total]
    return totals[0] if totals else (free[0] if len(free) == 1 else None)


def _propose(head: StubEntry, members: list[StubEntry], reading: ProposedHierarchy) -> None:
    parts = [member for member in members if same_unit_or_unstated(member, head)]
    figures = [part.figures for part in parts]
    complete = head.label.total or support(head.figures, figures) > 0
    complete = complete and not falls_short(head.figures, figures)
    if len(parts) < 2 or (not complete and exceeds(figures, head.figures)):  # noqa: PLR2004
        return
    if not complete and not any(compared(head.levels, part.levels) for part in parts):
        return
    indices = [part.place for part in parts]
    reading.parents.update(dict.fromkeys(indices, head.place))
    reading.proposals.append(
        ProposedBreakdown(
            head.place, indices, Evidence.MARKER, exhaustive=complete, name="numbered"
        )
    )


def _add_unnumbered(entries: Sequence[StubEntry], each: _List, reading: ProposedHierarchy) -> None:
    """Take unnumbered rows between two numbers as shown parts of the number above them."""
    for one, other in zip(each.members, each.members[1:], strict=False):
        between = [
            entry
            for entry in entries
            if one.place < entry.place < other.place and entry.place not in reading.parents
        ]
        free = [entry for entry in between if not entry.section and not entry.label.rank]
        figures = [entry.levels for entry in free]
        if (
            not free
            or not all(same_unit_or_unstated(entry, one) for entry in free)
            or exceeds(figures, one.levels)
        ):
            continue
        reading.parents.update(dict.fromkeys((entry.place for entry in free), one.place))
        reading.proposals.append(
            ProposedBreakdown(
                one.place, [entry.place for entry in free], Evidence.MARKER, name="shown"
            )
        )
