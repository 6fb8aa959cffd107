"""What betrays each kind of table, and how much of it a table has."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.understand.kinds.kind import file
from bulletin.understand.text.spelling import comparable, without_place

_TITLE, _HEAD, _UNITS = 3, 2, 2
_SHOWN = 3


class Sign(NamedTuple):
    """
    What betrays a kind: words of the title and the heads, and telling labels.

    All words are in plain spelling. `never`: a title or head that holds one of these is of
    another kind.
    """

    name: str
    never: tuple[str, ...]
    titles: tuple[str, ...]
    heads: tuple[str, ...]
    tell: frozenset[str]
    suffixes: tuple[str, ...]
    least: int
    unit_column: bool


@lru_cache(maxsize=32)
def sign(name: str) -> Sign:
    """Return what betrays the kind of that name, which is not the plain table."""
    mine = file(name)
    return Sign(
        name=name,
        never=tuple(map(comparable, mine["never"])),
        titles=tuple(map(comparable, mine["titles"])),
        heads=tuple(map(comparable, mine["heads"])),
        tell=frozenset(map(comparable, mine["tell"])),
        suffixes=tuple(map(comparable, mine["suffixes"])),
        least=mine["least"],
        unit_column=mine["unit_column"],
    )


class Clues(NamedTuple):
    """What of a table speaks for a kind: words of title and heads, labels, a column of units."""

    kind: str = ""
    title: str = ""
    head: str = ""
    labels: Sequence[str] = ()
    units: bool = False


def weighed(
    sign: Sign, title: str, heads: str, labels: list[str], *, units: bool
) -> tuple[int, Clues]:
    """Return how much speaks for a kind, 0 if something rules it out, and what it is."""
    if any(word in title or word in heads for word in sign.never):
        return 0, Clues()
    found = Clues(
        title=next((word for word in sign.titles if word in title), ""),
        head=next((word for word in sign.heads if word in heads), ""),
        labels=[label for label in dict.fromkeys(labels) if _tells(sign, label)],
        units=units and sign.unit_column,
    )
    named = bool(found.title or found.head)
    if len(found.labels) < sign.least and not (named and (found.labels or found.units)):
        return 0, found
    score = len(found.labels) + _UNITS * found.units
    return score + _TITLE * bool(found.title) + _HEAD * bool(found.head), found


def _tells(sign: Sign, label: str) -> bool:
    if label in sign.tell or without_place(label) in sign.tell:
        return True
    return any(
        label != suffix and label.endswith(suffix) and label.removesuffix(suffix) in sign.tell
        for suffix in sign.suffixes
    )


def spoken(evidence: Clues, printed: Sequence[str], labels: list[str]) -> Message:
    """Return the sentence on what speaks for a kind, with labels as they are printed."""
    said = list[Message]()
    if evidence.title:
        said.append(
            Message.of("kind.title", words=_as_typed(evidence.kind, "titles", evidence.title))
        )
    if evidence.head:
        said.append(
            Message.of("kind.heads", words=_as_typed(evidence.kind, "heads", evidence.head))
        )
    if evidence.units:
        said.append(Message.of("kind.units"))
    if evidence.labels:
        first = [printed[labels.index(label)] for label in evidence.labels[:_SHOWN]]
        key = "kind.labels.more" if len(evidence.labels) > _SHOWN else "kind.labels"
        said.append(Message.of(key, number=len(evidence.labels), labels=tuple(first)))
    return Message.of("list.of.reasons", reasons=tuple(said))


def _as_typed(kind: str, key: str, word: str) -> str:
    """Return a word of a kind as its file has it, for people: with its blanks."""
    typed: list[str] = file(kind)[key]
    return next((each for each in typed if comparable(each) == word), word)
