"""Which kind of table this is, and on what evidence."""

from functools import lru_cache
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.understand.kinds.kind import needed_words
from bulletin.understand.text.spelling import comparable


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
        from bulletin.understand.kinds.signs import sign, spoken, weighed

        score, evidence = weighed(sign(name), title, heads, labels, units=words.units)
        if score > most:
            best, most = name, score
            why = spoken(evidence._replace(kind=name), words.labels, labels)
    return best, why


@lru_cache(maxsize=1)
def needs() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return for each kind but the plain table the words of which one must occur somewhere."""
    return tuple((name, tuple(map(comparable, words))) for name, words in needed_words().items())
