"""What the classification of a kind says of the items of a table."""

from collections.abc import Sequence
from functools import lru_cache

from bulletin.model.table.table import Evidence
from bulletin.understand.hierarchy.classified_runs import Named, NamedEntries, find_runs
from bulletin.understand.hierarchy.marks import same_unit_or_unstated
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown, ProposedHierarchy
from bulletin.understand.hierarchy.stub_entries import StubEntry
from bulletin.understand.hierarchy.support import support
from bulletin.understand.kinds.kind import Kind, Listing, load
from bulletin.understand.labels.non_additive import is_average
from bulletin.understand.text.spelling import bare_labels, comparable, without_place

_ANY = "*"
LEAST_KNOWN = 2  # items of a table that must be known before another is called mistyped


def name_entries(kind: Kind, entries: Sequence[StubEntry]) -> tuple[Named, ...]:
    """Return the key of each entry in the classification, with what the label says besides."""
    bare = bare_labels([entry.label.clean for entry in entries])
    names = tuple(_named(kind, comparable(label)) for label in bare)
    known = [each.key for each in names if each.key]
    if len(known) < LEAST_KNOWN:
        return names
    taken = frozenset(known)
    return tuple(
        _mistyped(kind, label, name, taken) for label, name in zip(bare, names, strict=True)
    )


def _mistyped(kind: Kind, label: str, name: Named, taken: frozenset[str]) -> Named:
    """
    Return the name of an entry, of a mistyped one that which was meant and stands nowhere else.

    A rule tells of the label; what the table claims is judged as if it were right.
    """
    if name.key or not label:
        return name
    from bulletin.understand.kinds.mistyped_labels import near_miss  # most labels are known

    meant = near_miss(kind.name, label)
    key = kind.keys[comparable(meant)] if meant else ""
    return name if not key or key in taken else Named(key, "", mistyped=True)


def _named(kind: Kind, label: str) -> Named:
    if label in kind.keys:
        return Named(kind.keys[label], "")
    for suffix in kind.suffixes if label.endswith(kind.suffixes) else ():
        bare = label.removesuffix(suffix)
        if bare != label and bare in kind.keys:
            return Named(kind.keys[bare], suffix)
    if (bare := without_place(label)) != label:
        return _named(kind, bare)
    spellings, keys = _beginnings(kind.name)
    for spelling, key in zip(spellings, keys, strict=True) if label.startswith(spellings) else ():
        if label.startswith(spelling) and len(label) > len(spelling) + 1:
            return Named(key, label.removeprefix(spelling))
    return Named("", "")


@lru_cache(maxsize=32)
def _beginnings(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the spellings of groups of people, with which longer labels may begin, and keys."""
    known = load(kind)
    listed = [key for each in known.listings if each.people for key in each.parts]
    pairs = [(comparable(word), key) for key in listed for word in known.labels.get(key, ())]
    return tuple(spelling for spelling, _ in pairs), tuple(key for _, key in pairs)


def read_classification(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    """
    Add to the reading the totals and parts that the classification knows.

    Kinds come before what all kinds share. An entry is claimed once, by the first list
    that has a total for it; differences (`signs`) may use claimed entries again.
    """
    claimed: set[int] = set()
    present = {name.key for name in sight.names}
    for listing in sight.kind.listings:
        if present.isdisjoint(listing.parts):
            continue
        for run in find_runs(listing, sight, claimed, reading.parents):
            proposal = _proposal(sight, listing, run, reading)
            if proposal is None:
                continue
            reading.proposals.append(proposal)
            if -1 not in listing.signs:
                claimed.update(proposal.parts)
                for part in proposal.parts:
                    reading.parents[part] = proposal.total
    _memo(sight, reading)


def _proposal(
    sight: NamedEntries, listing: Listing, run: list[int], reading: ProposedHierarchy
) -> ProposedBreakdown | None:
    from bulletin.understand.hierarchy.headlines import find_total

    total = find_total(sight, listing, run, reading)
    if total is None:
        return None
    head = sight.entries[total]
    parts = [i for i in run if _belongs(sight, i, total, run, reading)]
    keys = {sight.names[i].key for i in parts}
    if not parts or (listing.telling and not keys & listing.telling):
        return None
    complete = any(needed <= keys for needed in listing.complete)
    if not complete and (listing.signs or _ANY in listing.totals):
        return None
    return ProposedBreakdown(
        total, parts, Evidence.CLASSIFICATION,
        exhaustive=complete
        and not _doubtful(sight, listing, total, parts)
        and not (listing.people and _averages(sight, head)),
        overlapping=listing.overlapping, additive=_additive(sight, listing, head),
        signs=_signs(sight, listing, parts), name=listing.name, closed=listing.closed, known=True,
    )  # fmt: skip


def _belongs(
    sight: NamedEntries, i: int, total: int, run: list[int], reading: ProposedHierarchy
) -> bool:
    """Tell whether an item of a run counts under the total, and not under another of the run."""
    entry, head = sight.entries[i], sight.entries[total]
    if i == total or not same_unit_or_unstated(entry, head) or entry.measure != head.measure:
        return False
    return not (entry.label.of_which and reading.parents.get(i) in run)


def _signs(sight: NamedEntries, listing: Listing, parts: list[int]) -> tuple[int, ...]:
    if not listing.signs:
        return ()
    by_key = dict(zip(listing.parts, listing.signs, strict=True))
    found = [by_key[sight.names[i].key] for i in parts]
    return tuple(
        1 if sign < 0 and _all_negative(sight.entries[i]) else sign
        for i, sign in zip(parts, found, strict=True)
    )


def _all_negative(entry: StubEntry) -> bool:
    """
    Tell whether what is to be taken off is printed with its minus already.

    A single minus is no habit of the table: it may as well be a slip.
    """
    known = [figure for figure in entry.figures if figure is not None and figure.digits]
    return len(known) > 1 and all(figure.digits < 0 for figure in known)


def _doubtful(sight: NamedEntries, listing: Listing, total: int, parts: list[int]) -> bool:
    """Tell whether a row beside the parts may belong to them, and nothing adds up."""
    if listing.closed or total not in range(len(sight.entries)):
        return False
    if sight.names[total].key and sight.names[total].key in listing.totals and not listing.people:
        return False
    low, high = min(parts), max(parts)
    near = [i for i in (*range(low, high), high + 1) if i not in parts and i != total]
    strange = [
        i
        for i in near
        if i < len(sight.entries)
        and not sight.names[i].key
        and not sight.entries[i].section
        and not sight.entries[i].label.of_which
        and same_unit_or_unstated(sight.entries[i], sight.entries[total])
    ]
    figures = [sight.entries[i].figures for i in parts]
    return bool(strange) and not support(sight.entries[total].figures, figures)


def _additive(sight: NamedEntries, listing: Listing, head: StubEntry) -> bool:
    label = head.label.clean
    if sight.of_prices(label):
        return False
    if listing.signs:
        return True
    return not (listing.people and _averages(sight, head))


def _averages(sight: NamedEntries, head: StubEntry) -> bool:
    """
    Tell whether the figures are averages over people, prices left out.

    Such an average lies between those of the groups, but its growth need not: people
    who move from a poor group to a rich one raise it.
    """
    if sight.of_prices(head.label.clean):
        return False
    return sight.average or is_average(head.label.clean)


def _memo(sight: NamedEntries, reading: ProposedHierarchy) -> None:
    """Hang items that overlap all others under the total that they are a part of."""
    for i, name in enumerate(sight.names):
        if name.key in sight.kind.memo:
            before = [j for j in range(i) if sight.names[j].key == sight.kind.memo[name.key]]
            reading.memo.add(i)
            if before:
                reading.parents[i] = before[-1]
