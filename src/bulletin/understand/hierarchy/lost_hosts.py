"""Marked rows whose own total is not in the table, so that they seem to stand under another."""

from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.support import exceeds

_ANY = "*"


def give_up_lost_hosts(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    """
    Take back each marked list that its row above cannot hold and that belongs elsewhere.

    Where the line of the secondary sector is lost, `#工业` stands below the primary one: the
    figures exceed it, and the classification knows another total for them. One of both
    alone says nothing: a figure may be wrong, and publishers place lists freely.
    """
    for each in [one for one in reading.proposals if _exceeds(sight, one)]:
        if _belongs_elsewhere(sight, each):
            reading.proposals.remove(each)
            for part in each.parts:
                if reading.parents.get(part) == each.total:
                    del reading.parents[part]


def _exceeds(sight: NamedEntries, proposed: ProposedBreakdown) -> bool:
    rows = [sight.entries[part].figures for part in proposed.parts]
    return exceeds(rows, sight.entries[proposed.total].figures)


def _belongs_elsewhere(sight: NamedEntries, proposed: ProposedBreakdown) -> bool:
    """Tell whether the first part is known, and known to be no part of this known total."""
    total, part = sight.names[proposed.total].key, sight.names[proposed.parts[0]].key
    totals = {
        each for listing in sight.kind.listings if part in listing.parts for each in listing.totals
    }
    return bool(total and part and totals) and total not in totals and _ANY not in totals
