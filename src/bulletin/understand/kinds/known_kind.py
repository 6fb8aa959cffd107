"""The kind of a table as the table itself carries it."""

from collections.abc import Iterator
from functools import lru_cache

from bulletin.model.known_kind import Counted, KnownKind, KnownList
from bulletin.understand.kinds.kind import Kind, load


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
    )


def _lists(kind: Kind) -> Iterator[KnownList]:
    """Yield what every table of the kind should have, then classifications known in one way."""
    yield from (KnownList(headline, tuple(parts)) for headline, *parts in kind.expected)
    for listing in kind.listings:
        if listing.complete == (frozenset(listing.parts),):
            yield KnownList("", listing.parts)
