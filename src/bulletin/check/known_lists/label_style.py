"""What stands before labels, marks and numerals; and how a missing label would be printed."""

from collections.abc import Sequence
from itertools import takewhile

from bulletin.model.table.known_kind import KnownKind
from bulletin.model.table.table import Item
from bulletin.words.lexicon import letters

_AFTER = "、"  # between a numeral and its label
_DASHES = "-–—～~－"


def number_of(item: Item) -> int | None:
    """Return the numeral before a label, where it is a Chinese one."""
    printed = item.printed.strip()
    numeral, mark, _ = printed.partition(_AFTER)
    return letters("numerals").find(numeral) + 1 or None if len(numeral) == 1 and mark else None


def indent_of(item: Item) -> int:
    """Return how far a label is indented: a mark before it takes as much room as blanks."""
    front = item.printed.partition(item.label)[0] if item.label else ""
    return len(front) if front and item.label in item.printed else _blanks(item)


def _blanks(item: Item) -> int:
    return len(item.printed) - len(item.printed.lstrip())


def is_marked(item: Item) -> bool:
    """Tell whether a word or a sign before a label says that it is one of several."""
    front = item.printed.partition(item.label)[0].strip() if item.label else ""
    return bool(front) and number_of(item) is None


def spelt(kind: KnownKind, key: str, like: Sequence[str]) -> str:
    """Return the label of a key as `like` are: in English, with their dashes, ending as all do."""
    spellings, plain = kind.spellings[key], all(each.isascii() for each in like)
    alike = [each for each in spellings if each.isascii() == plain] or spellings
    label = max(alike, key=lambda each: _common_ending([each, *like]))  # of equals the usual one
    dashes = [each for text in like for each in text if each in _DASHES]
    return "".join(dashes[0] if dashes and each in _DASHES else each for each in label)


def _common_ending(texts: Sequence[str]) -> int:
    """Return how many letters all texts end in: one in 男性 and 女性."""
    together = zip(*map(reversed, texts), strict=False)
    return sum(1 for _ in takewhile(lambda same: len({*same}) == 1, together))


def front_of(like: Item, counted: Item, *, after: bool) -> str:
    """
    Return what stands before a missing label: as before another, counted on from a neighbour.

    `counted` is the line above it, or the one below where it is not `after` that one.
    """
    front = like.printed.partition(like.label)[0] if like.label in like.printed else ""
    number, own, numerals = number_of(counted), number_of(like), letters("numerals")
    if number is None or own is None:
        return front
    number += 1 if after else -1
    return front.replace(numerals[own - 1], numerals[number - 1]) if number else front


def printed_label(kind: KnownKind, key: str, there: Sequence[Item], order: Sequence[str]) -> str:
    """Return the label of a part as its siblings, which are printed, print theirs."""
    label = spelt(kind, key, [item.label for item in there])
    place = order.index(key)
    before = [item for item in there if order.index(item.name) < place]
    if not before:
        return front_of(there[0], there[0], after=False) + label
    return front_of(before[-1], before[-1], after=True) + label
