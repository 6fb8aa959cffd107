"""Which items of a table make one list of a classification."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.understand.entries import Entry
from bulletin.understand.kinds import Listing


class Named(NamedTuple):
    """The key of a label, empty if unknown, and what the label says besides (`人口`)."""

    key: str
    stem: str


def find_runs(
    listing: Listing,
    names: Sequence[Named],
    entries: Sequence[Entry],
    claimed: set[int],
    parents: Mapping[int, int],
) -> list[list[int]]:
    """
    Return the items that make one list each, in the order of the table.

    A list ends where one of its items comes again, where its own total comes, where
    the unit changes, or, if its total may be any headline, where a strange row stands.
    """
    runs: list[list[int]] = []
    open_: list[int] = []
    started = not listing.start

    def close() -> None:
        if open_:
            runs.append(open_.copy())
            open_.clear()

    for i, name in enumerate(names):
        member = name.key in listing.parts and (listing.signs or i not in claimed)
        if not member:
            if name.key in listing.totals or _breaks(listing, i, names, entries, parents, open_):
                close()
                started = started and not listing.start
            continue
        started = started or name.key == listing.start
        if not started:
            continue
        if _again(i, open_, names, entries):
            close()
        open_.append(i)
    close()
    return runs


def _again(i: int, open_: list[int], names: Sequence[Named], entries: Sequence[Entry]) -> bool:
    if not open_:
        return False
    if any(names[j].key == names[i].key for j in open_):
        return True
    one, other = entries[open_[0]].unit, entries[i].unit
    return one is not None and other is not None and not one.comparable(other)


def _breaks(
    listing: Listing,
    i: int,
    names: Sequence[Named],
    entries: Sequence[Entry],
    parents: Mapping[int, int],
    open_: list[int],
) -> bool:
    """Tell whether a row that is no member ends a list that hangs under any headline."""
    if "*" not in listing.totals or entries[i].section:
        return entries[i].section and "*" in listing.totals
    if names[i].key or entries[i].label.of_which:
        return False
    return parents.get(i) not in open_
