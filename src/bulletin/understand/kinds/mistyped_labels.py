"""Which item of a classification a mistyped label was meant to be."""

from bulletin.understand.kinds.kind import Kind, load
from bulletin.understand.text.closest_word import distance
from bulletin.understand.text.spelling import comparable
from bulletin.words.lexicon import letters

_SHORT = 3
_LONG_ENGLISH = 8


def near_miss(kind: str, label: str) -> str | None:
    """
    Return the usual spelling of the item that a label one slip away from it meant.

    Only items that every table of the kind lists, or that a complete breakdown needs,
    can be meant. A label that merely leaves out or adds an ending, a negation, a
    numeral or an opposite is another item. Errs towards None.

    >>> near_miss("sectors", "第二产也")
    '第二产业'
    >>> near_miss("sectors", "第四产业") is None
    True
    """
    known = load(kind)
    word = comparable(label)
    if len(word) < 2 or word in known.keys:  # noqa: PLR2004
        return None
    expected = {key for keys in known.expected for key in keys}
    for key in _candidates(known):
        for spelling in known.labels.get(key, ()):
            if _mistyped(word, comparable(spelling), sure=key in expected):
                return spelling
    return None


def _candidates(kind: Kind) -> list[str]:
    """Return the keys that can be meant: those of groups of people have too many neighbours."""
    keys = [key for keys in kind.expected for key in keys]
    for listing in kind.listings:
        if not listing.people and "alone" not in listing.totals:
            keys += sorted(frozenset().union(*listing.complete))
    return list(dict.fromkeys(keys))


def _mistyped(word: str, known: str, *, sure: bool) -> bool:
    if abs(len(word) - len(known)) > 1 or word == known:
        return False
    if word.isascii() != known.isascii() and not word[:1].isascii():
        return False
    if (
        word.startswith(known)
        or known.startswith(word)
        or word.endswith(known)
        or known.endswith(word)
    ):
        return False
    if len(known) <= _SHORT:
        same = len(word) == len(known) and word[0] == known[0]
        return sure and not known.isascii() and same and _slips(word, known) == 1
    allowed = 2 if known.isascii() and len(known) > _LONG_ENGLISH else 1
    return _slips(word, known) <= allowed


def _slips(word: str, known: str) -> int:
    """Return how many slips apart two words are, many where they differ in an opposite."""
    apart = set(word) ^ set(known)
    if known.isascii():
        return distance(word, known)
    return (
        len(word)
        if apart.intersection(f"0123456789{letters('opposites')}")
        else distance(word, known)
    )
