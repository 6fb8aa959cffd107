"""Which items make up which: all readings of a table, weighed against one another."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.classification import read_classification
from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.marks import Habits, read_marks, same_unit_or_unstated
from bulletin.understand.hierarchy.outline import outline
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.hierarchy.support import several_lists, support
from bulletin.understand.hierarchy.totals import is_bare, read_totals
from bulletin.understand.labels.non_additive import is_average


class Hierarchy(NamedTuple):
    """The parent of each entry that has one, the breakdowns, and the memo items."""

    parents: dict[int, int]
    proposals: tuple[ProposedBreakdown, ...]
    memo: frozenset[int]


def read_hierarchy(sight: NamedEntries) -> Hierarchy:
    """
    Return parents and breakdowns of the entries.

    The classification knows best; then marks, numbers and totals; then indentation and
    codes. Where two readings disagree about an entry, the weaker one gives it up.
    """
    entries = sight.entries
    above, evidence = outline(entries)
    reading = ProposedHierarchy()
    siblings = _siblings(entries, above)
    habits = _habits(sight, indented=bool(above))
    for parent, group in siblings.items():
        read_marks(group, parent, habits, reading)
        _read_numbers(group, reading)
    _give_up_lost_hosts(sight, reading)
    for parent, group in siblings.items():
        _set_in(entries, parent, group, evidence, reading)
    read_classification(sight, reading)
    _settle(sight, reading)
    _read_stated_sums(entries, reading)
    for parent, group in siblings.items():
        if parent is None or entries[parent].section:
            read_totals(group, reading)
    _head_sections(entries, above, reading)
    _temper(sight, reading)
    proposals = tuple(sorted(reading.proposals, key=lambda each: (each.total, each.parts)))
    return Hierarchy(_acyclic(reading.parents), proposals, frozenset(reading.memo))


def _read_numbers(entries: Sequence[StubEntry], reading: ProposedHierarchy) -> None:
    if any(entry.label.rank for entry in entries):
        from bulletin.understand.hierarchy.numbered import read_numbers

        read_numbers(entries, reading)


def _read_stated_sums(entries: Sequence[StubEntry], reading: ProposedHierarchy) -> None:
    if any(entry.printed.rstrip()[-1:] in (")", "）", "]") for entry in entries):
        from bulletin.understand.hierarchy.stated_sums import read_stated_sums

        read_stated_sums(entries, reading)


def _give_up_lost_hosts(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    if reading.proposals:
        from bulletin.understand.hierarchy.lost_hosts import give_up_lost_hosts

        give_up_lost_hosts(sight, reading)


def _siblings(
    entries: Sequence[StubEntry], above: dict[int, int]
) -> dict[int | None, list[StubEntry]]:
    groups: dict[int | None, list[StubEntry]] = {}
    for entry in entries:
        groups.setdefault(above.get(entry.place), []).append(entry)
    return groups


def _habits(sight: NamedEntries, *, indented: bool) -> Habits:
    keys = {"alone", *sight.kind.alone}
    alone = frozenset(i for i, name in enumerate(sight.names) if name.key in keys)
    return Habits(
        siblings=not indented, hash_siblings=not indented and sight.kind.followers, alone=alone
    )


def _set_in(
    entries: Sequence[StubEntry],
    parent: int | None,
    group: list[StubEntry],
    evidence: Evidence,
    reading: ProposedHierarchy,
) -> None:
    """Add what indentation or codes say of the rows set in under one row."""
    if parent is None:
        return
    head = entries[parent]
    rest = [entry for entry in group if entry.place not in reading.parents]
    for entry in rest:
        reading.parents[entry.place] = parent
    if head.section:
        return
    marked = any(each.total == parent for each in reading.proposals) or len(rest) < len(group)
    parts = [e for e in rest if same_unit_or_unstated(e, head) and not e.section and not is_bare(e)]
    if not parts:
        return
    figures = [part.figures for part in parts]
    supported = support(head.figures, figures)
    indices = [part.place for part in parts]
    ends = [] if supported else several_lists(head.figures, figures)
    for start, end in zip([0, *ends], ends or [len(parts)], strict=False):
        reading.proposals.append(
            ProposedBreakdown(
                parent,
                indices[start:end],
                evidence,
                exhaustive=end - start > 1 and (not marked or bool(supported)),
            )
        )


def _settle(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    """Take from weaker readings what the classification has claimed, or give way to them."""
    known = [each for each in reading.proposals if each.known]
    claimed = {part: each for each in known if -1 not in each.signs for part in each.parts}
    for each in reading.proposals:
        if each.known:
            continue
        mine = [claimed[part] for part in each.parts if part in claimed]
        strangers = [
            part
            for part in each.parts
            if part not in claimed and part not in reading.memo and not sight.names[part].key
        ]
        outline_ = each.evidence in (Evidence.INDENT, Evidence.CODE)
        if outline_ and mine and strangers and each.exhaustive:
            _yield_to_outline(each, mine, reading)
        elif strangers and mine and all(_within_mark(piece, each) for piece in mine):
            for piece in mine:
                piece.parts = []
        else:
            each.parts = [
                part for part in each.parts if part not in claimed and part not in reading.memo
            ]
            each.exhaustive = each.exhaustive and not mine
    reading.proposals = [each for each in reading.proposals if each.parts]


def _within_mark(known: ProposedBreakdown, each: ProposedBreakdown) -> bool:
    """Tell whether a known list of some parts is a piece of what one mark names together."""
    pieces = each.total == known.total and set(known.parts) <= set(each.parts)
    return pieces and each.evidence is Evidence.MARKER and not known.exhaustive


def _yield_to_outline(
    each: ProposedBreakdown, mine: list[ProposedBreakdown], reading: ProposedHierarchy
) -> None:
    """Let a list that is set in under one row stand whole, with what nobody classified."""
    same = [known for known in mine if known.total == each.total and known.exhaustive]
    if any(known.closed for known in same):
        each.parts = []
        return
    for known in same:
        known.parts = []
        for part in each.parts:
            reading.parents[part] = each.total


def _head_sections(
    entries: Sequence[StubEntry], above: dict[int, int], reading: ProposedHierarchy
) -> None:
    """Hang flat rows under the figureless heading above them."""
    if above:
        return
    heading: int | None = None
    for entry in entries:
        if entry.section:
            heading = entry.place if entry.label.clean else heading
        elif heading is not None and entry.place not in reading.parents:
            reading.parents[entry.place] = heading


def _temper(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    """Withdraw claims that averages, prices, indices and chained volumes cannot bear."""
    for each in reading.proposals:
        if sight.chained:
            each.additive = False  # their growth still lies between that of the parts
            continue
        label = sight.entries[each.total].label.clean
        if sight.of_prices(label):
            each.additive = False
        elif not each.known and (sight.average or is_average(label)):
            each.additive = each.exhaustive = False
        if not each.additive and not each.known and not (sight.kind.averages and not sight.weights):
            each.exhaustive = False


def _acyclic(parents: dict[int, int]) -> dict[int, int]:
    """Return the parents without any that would close a circle."""
    sound: dict[int, int] = {}
    for child, parent in parents.items():
        place: int | None = parent
        while place is not None and place != child:
            place = sound.get(place)
        if place is None:
            sound[child] = parent
    return sound
