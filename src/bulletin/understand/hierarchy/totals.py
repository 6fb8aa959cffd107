"""Lists told by a label that says 合计 or Total above or below them."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from bulletin.model.table.table import SCOPE, Evidence
from bulletin.understand.hierarchy.marks import same_unit_or_unstated
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.words.lexicon import idea

_FEWEST = 2
_TWICE = Fraction(17, 10)
_HALF = Fraction(1, 2)
_RANKED = 4


def read_totals(entries: Sequence[StubEntry], reading: ProposedHierarchy) -> None:
    """
    Propose what total labels may cover among the flat rows around them.

    A bare `Total` in the first or last line that can only mean all other rows proposes
    them as the `total` of the table. Any other may cover the rows above or below it, up to
    the next total or heading, or all rows of the table before it: each is a `scope`, and
    which of them is meant, if any, is for the figures.
    """
    taken = {proposal.total for proposal in reading.proposals if proposal.exhaustive}
    for place, entry in enumerate(entries):
        free = entry.label.total and not entry.section and entry.place not in reading.parents
        if free and entry.place not in taken:
            _propose(entries, place, reading)


def _propose(entries: Sequence[StubEntry], place: int, reading: ProposedHierarchy) -> None:
    entry = entries[place]
    before = [each for each in entries[:place] if _may_be_part(each, entry, reading)]
    below = [each for each in entries[place + 1 :] if _may_be_part(each, entry, reading)]
    last = place == len(entries) - 1 and not any(each.section for each in entries)
    if last and is_bare(entry) and not any(each.label.total for each in before):
        _add(entry, before, "total", reading)
    elif not any(each.section for each in entries) and _claims_all(
        entry, below, [each for each in entries[place + 1 :] if not _inside(each, below, reading)]
    ):
        _add(entry, below, "total", reading)
    else:
        for rows in (_scope(before[::-1], entries), _scope(below, entries), before):
            _add(entry, sorted(rows, key=lambda each: each.place), SCOPE, reading)


def _may_be_part(each: StubEntry, total: StubEntry, reading: ProposedHierarchy) -> bool:
    return (
        not each.section
        and each.place not in reading.parents
        and same_unit_or_unstated(each, total)
    )


def _scope(rows: Sequence[StubEntry], entries: Sequence[StubEntry]) -> list[StubEntry]:
    """Return the rows from the nearest on, up to a total or a heading."""
    headings = {each.place for each in entries if each.section}
    found: list[StubEntry] = []
    for row in rows:
        between = range(*sorted((found[-1].place, row.place))) if found else range(0)
        if row.label.total or not headings.isdisjoint(between):
            break
        found.append(row)
    return found


def _add(
    total: StubEntry, rows: Sequence[StubEntry], name: str, reading: ProposedHierarchy
) -> None:
    parts = [row.place for row in rows]
    known = any(each.total == total.place and each.parts == parts for each in reading.proposals)
    if len(parts) >= _FEWEST and not known:
        reading.proposals.append(
            ProposedBreakdown(total.place, parts, Evidence.MARKER, exhaustive=True, name=name)
        )


def _inside(entry: StubEntry, rows: Sequence[StubEntry], reading: ProposedHierarchy) -> bool:
    """Tell whether a row is part of one of the rows by a mark of its own."""
    places = {row.place for row in rows}
    place, seen = reading.parents.get(entry.place), {entry.place}
    while place is not None and place not in places and place not in seen:
        seen.add(place)
        place = reading.parents.get(place)
    return place in places and entry.place not in places


def _claims_all(entry: StubEntry, rows: list[StubEntry], below: Sequence[StubEntry]) -> bool:
    """
    Tell whether a bare total in the first line claims a flat list that nowhere adds up.

    Not if there is any other structure, if the rows count everything twice, or if they
    fall short in every one of several columns: then they are a choice of rows. In one
    column they are one if they make less than half of the total, or if four or more stand
    in falling order, as the leading countries do.
    """
    flat = len(rows) == len(below) >= _FEWEST and entry.place == 0
    if not flat or not is_bare(entry) or any(row.label.total for row in rows):
        return False
    ratios = []
    for column, whole in enumerate(entry.figures):
        parts = [row.figures[column] for row in rows]
        known = [part.value for part in parts if part is not None]
        if whole is not None and whole.digits and len(known) == len(rows):
            ratios.append(sum(known) / whole.value)
    if not ratios or any(ratio >= _TWICE for ratio in ratios):
        return False
    short = all(ratio < 1 for ratio in ratios)
    return not short or (len(ratios) == 1 and ratios[0] >= _HALF and not _falling(rows))


def _falling(rows: Sequence[StubEntry]) -> bool:
    """Tell whether four or more rows stand in falling order of their first figures."""
    values = [next((each.value for each in row.figures if each), None) for row in rows]
    known = [value for value in values if value is not None]
    order = all(above > below for above, below in pairwise(known))
    return order and len(known) == len(rows) >= _RANKED


def is_bare(entry: StubEntry) -> bool:
    """Tell whether a label is nothing but a word for total."""
    return entry.label.clean.casefold().replace(" ", "") in idea("bare-total").whole
