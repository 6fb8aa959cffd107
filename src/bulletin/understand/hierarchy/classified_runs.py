"""Which items of a table make one list of a classification."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.kinds.kind import Kind, Listing
from bulletin.understand.labels.non_additive import is_price

_ANY = "*"


class Named(NamedTuple):
    """
    The key of a label, empty if unknown, and what the label says besides (`人口`).

    `mistyped`: the label is one slip away from what the key means.
    """

    key: str
    stem: str
    mistyped: bool = False


class NamedEntries(NamedTuple):
    """
    A table as the classification sees it.

    `average`: its title speaks of averages. `chained`: of chain-linked volumes.
    `ordered`: parts stand below their totals; not so in a national series, whose columns
    come in any order. `weights`: all figures are weights of an index.
    """

    kind: Kind
    entries: Sequence[StubEntry]
    names: Sequence[Named]
    average: bool = False
    chained: bool = False
    ordered: bool = True
    weights: bool = False

    def of_prices(self, label: str) -> bool:
        """Tell whether figures under a label are prices or averages; weights of them add up."""
        return not self.weights and (self.kind.averages or is_price(label))


def find_runs(
    listing: Listing, sight: NamedEntries, claimed: set[int], parents: Mapping[int, int]
) -> list[list[int]]:
    """
    Return the items that make one list each, in the order of the table.

    A list is in one unit. It ends where one of its items comes again, where its own
    total comes once more, or, if its total may be any headline, where a strange row
    stands. In a table without order all that belongs to the list is the list.
    """
    members = [
        i
        for i, name in enumerate(sight.names)
        if name.key in listing.parts and (listing.signs or i not in claimed)
    ]
    runs = []
    for unit, group in _by_unit(members, sight.entries).items():
        totals = [
            i
            for i, name in enumerate(sight.names)
            if name.key in listing.totals and _base(sight.entries[i]) in (unit, "")
        ]
        runs += _runs(listing, sight, group, totals, parents)
    return sorted(runs)


def _base(entry: StubEntry) -> str:
    return entry.unit.base if entry.unit is not None else ""


def _by_unit(members: list[int], entries: Sequence[StubEntry]) -> dict[str, list[int]]:
    """Return the members by the base of their unit; unprinted units join a single other."""
    groups: dict[str, list[int]] = {}
    for i in members:
        groups.setdefault(_base(entries[i]), []).append(i)
    if "" in groups and len(groups) == 2:  # noqa: PLR2004
        other = next(base for base in groups if base)
        return {other: sorted(groups[""] + groups[other])}
    return groups


def _runs(
    listing: Listing,
    sight: NamedEntries,
    members: list[int],
    totals: list[int],
    parents: Mapping[int, int],
) -> list[list[int]]:
    keys = [sight.names[i].key for i in members]
    if not sight.ordered and len(set(keys)) == len(keys) and len(totals) < 2:  # noqa: PLR2004
        return [members]
    runs: list[list[int]] = []
    started = not listing.start
    for i in members:
        open_ = runs[-1] if runs else []
        begins = not open_ or _ends(listing, sight, open_, i, totals, parents)
        started = (started and not (begins and listing.start)) or (
            sight.names[i].key == listing.start
        )
        if started and begins:
            runs.append([i])
        elif started:
            open_.append(i)
    return runs


def _ends(  # noqa: PLR0913, PLR0917 -- the list, its place and all that may end it
    listing: Listing,
    sight: NamedEntries,
    open_: list[int],
    i: int,
    totals: list[int],
    parents: Mapping[int, int],
) -> bool:
    """Tell whether the open list ends before the item `i`."""
    if any(sight.names[j].key == sight.names[i].key for j in open_):
        return True
    between = range(open_[-1] + 1, i)
    if any(j in totals for j in between) and len(totals) > 1:
        return True
    if _ANY not in listing.totals or not sight.ordered:
        return False
    return any(_strange(sight, j, open_, parents) for j in between)


def _strange(sight: NamedEntries, j: int, open_: list[int], parents: Mapping[int, int]) -> bool:
    """Tell whether a row is neither classified nor a shown part of a row of the open list."""
    if sight.entries[j].section:
        return True
    if sight.names[j].key or sight.entries[j].label.of_which:
        return False
    return parents.get(j) not in open_
