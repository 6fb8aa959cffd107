"""Which kind of table this is, and on what evidence."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.understand.kinds.kind import file, needed_words
from bulletin.understand.text.spelling import comparable, without_place

_TITLE, _HEAD, _UNITS = 3, 2, 2
_SHOWN = 3


class Words(NamedTuple):
    """The words of a table, and whether it has a column of units."""

    title: str
    heads: str
    labels: tuple[str, ...]
    units: bool


def detect(words: Words) -> tuple[str, Message]:
    """
    Return the name of the kind that fits best, and why; `table` where none fits.

    Titles count three, heads and a column of units two, each telling label one. A kind
    needs one of its own words somewhere, none that rules it out in title or heads, and
    enough telling labels, or a title or head and at least one.
    """
    title, heads = comparable(words.title), comparable(words.heads)
    labels = [comparable(label) for label in words.labels]
    everything = " ".join((title, heads, *labels))
    best, most, why = "table", 0, Message.of("kind.no.words")
    for name, needed in needs():
        if not any(word in everything for word in needed):
            continue
        score, evidence = _score(sign(name), title, heads, labels, units=words.units)
        if score > most:
            best, most = name, score
            why = _spoken(evidence._replace(kind=name), words.labels, labels)
    return best, why


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


@lru_cache(maxsize=1)
def needs() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return for each kind but the plain table the words of which one must occur somewhere."""
    return tuple((name, tuple(map(comparable, words))) for name, words in needed_words().items())


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


class _Evidence(NamedTuple):
    kind: str = ""
    title: str = ""
    head: str = ""
    labels: Sequence[str] = ()
    units: bool = False


def _score(
    sign: Sign, title: str, heads: str, labels: list[str], *, units: bool
) -> tuple[int, _Evidence]:
    if any(word in title or word in heads for word in sign.never):
        return 0, _Evidence()
    found = _Evidence(
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


def _spoken(evidence: _Evidence, printed: Sequence[str], labels: list[str]) -> Message:
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
