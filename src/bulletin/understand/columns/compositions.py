"""Which complete lists of a classification the shares of a column may be, by title and head."""

from bulletin.understand.kinds.kind import Kind, Listing
from bulletin.words.lexicon import said


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
