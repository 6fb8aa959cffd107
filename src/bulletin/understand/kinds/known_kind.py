"""What the kind of a table says of it, as the table itself carries it."""

from collections.abc import Iterator
from functools import lru_cache

from bulletin.model.table.known_kind import Classification, Counted, KnownKind, KnownList
from bulletin.understand.kinds.kind import Kind, Listing, load
from bulletin.words.lexicon import said


def known_kind(name: str, title: str) -> KnownKind:
    """Return what is known of a kind, in the language of the title of the table."""
    kind = load(name)
    return _facts(name)._replace(title=kind.en if title.isascii() else kind.zh)


@lru_cache(maxsize=32)
def _facts(name: str) -> KnownKind:
    kind = load(name)
    return KnownKind(
        counted=Counted(kind.units),
        unlike=kind.unlike,
        lists=tuple(_lists(kind)),
        spellings=kind.labels,
        classifications=tuple(
            Classification(each.totals, each.parts, each.complete, bool(each.signs))
            for each in kind.listings
        ),
        rates=kind.rates,
    )


def _lists(kind: Kind) -> Iterator[KnownList]:
    """Yield what every table of the kind should have, then classifications known in one way."""
    yield from (KnownList(headline, tuple(parts)) for headline, *parts in kind.expected)
    for listing in kind.listings:
        if listing.complete == (frozenset(listing.parts),):
            yield KnownList("", listing.parts)


def compositions(kind: Kind, words: str) -> tuple[frozenset[str], ...]:
    """
    Return the sets of keys that leave nothing out, of the lists that these words may speak of.

    Of groups of people the words must say that they are a composition: one in each group
    is a share too, and such shares never add to 100.
    """
    lower = words.casefold()
    return tuple(
        keys for listing in kind.listings if _composed(listing, lower) for keys in listing.complete
    )


def _composed(listing: Listing, words: str) -> bool:
    known = "composition" if listing.people else "share-of-list"
    if listing.signs or listing.overlapping or any(word in words for word in listing.never):
        return False
    return said(known, words)
