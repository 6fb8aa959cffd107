"""How alike the words around two figures are: rare words in common tell more than usual ones."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from math import log

from bulletin.prose.subjects.entries import Entry
from bulletin.prose.wording.telling_words import words_of


class Likeness:
    """The words of all entries, and what each tells."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    @cached_property
    def _bags(self) -> dict[int, frozenset[str]]:
        return {each.number: words_of(_around(each)) for each in self._entries}

    @cached_property
    def _weights(self) -> dict[str, float]:
        count = Counter(word for bag in self._bags.values() for word in bag)
        return {word: log(1 + len(self._bags) / often) for word, often in count.items()}

    def _weight(self, words: frozenset[str]) -> float:
        return sum(self._weights[word] for word in words)

    def common(self, one: Entry, other: Entry) -> float:
        """Return how much the words in common tell."""
        return self._weight(self._bags[one.number] & self._bags[other.number])

    def alike(self, one: Entry, other: Entry) -> float:
        """Return from 0 to 1 how much of the words of the shorter entry is in the other."""
        first, second = self._bags[one.number], self._bags[other.number]
        least = min(self._weight(first), self._weight(second))
        return self._weight(first & second) / least if least else 0.0

    def apart(self, one: Entry, other: Entry) -> float:
        """Return from 0 to 1 how much of the words of both stands in one only."""
        first, second = self._bags[one.number], self._bags[other.number]
        every = self._weight(first | second)
        return self._weight(first ^ second) / every if every else 1.0


def _around(entry: Entry) -> str:
    """Return the words around the figures of an entry; of one in a row only its name."""
    if entry.row and entry.subject.isascii():
        return entry.subject
    pieces = [entry.subject, entry.ahead]
    for said in entry.said:
        mention = said.mention
        pieces += [*mention.before[-1:], mention.phrase, mention.behind, mention.ahead]
    return " ".join(pieces)
