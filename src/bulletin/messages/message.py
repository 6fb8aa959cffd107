"""What is to be said, before any language: the key of a sentence and what fills its gaps."""

from collections.abc import Iterable
from typing import Self, TypeAlias, Union

from bulletin.messages.catalogue import ENGLISH, catalogue

# A text as printed or spelt, a number, a sentence inside a sentence, or a list of either.
Gap: TypeAlias = Union[str, int, "Message", tuple[Union[str, "Message"], ...]]


class Message(str):
    """
    The key of a sentence in the catalogue of every language, and its gaps by name.

    As a plain text it is its English sentence, for scripts and for whoever prints it
    unasked; `said` gives it in another language. Two messages are equal, and count as one,
    if their sentences are.

    >>> Message.of("count.files", count=2)
    '2 files'
    """

    __slots__ = ("gaps", "key")

    key: str
    gaps: tuple[tuple[str, Gap], ...]

    def __new__(cls, key: str, gaps: tuple[tuple[str, Gap], ...] = ()) -> Self:
        """Return the message, whose text is what English says of it."""
        self = super().__new__(cls, catalogue(ENGLISH).say(key, dict(gaps)))
        self.key, self.gaps = key, gaps
        return self

    def __getnewargs__(self) -> tuple[str, tuple[tuple[str, Gap], ...]]:  # type: ignore[override]
        return self.key, self.gaps

    @classmethod
    def of(cls, key: str, /, **gaps: Gap) -> Self:
        """
        Return the message of this key; the order in which gaps are named does not matter.

        >>> Message.of("of.file", path="a.csv", sentence=Message.of("count.files", count=1))
        'a.csv: 1 file'
        """
        return cls(key, tuple(sorted(gaps.items(), key=_name)))

    def gap(self, name: str) -> Gap:
        """Return what fills a gap; a KeyError tells of a gap that this message has not."""
        return dict(self.gaps)[name]

    def said(self, language: str) -> str:
        """Return the sentence in this language."""
        return catalogue(language).say(self.key, dict(self.gaps))


def joined(reasons: Iterable[str]) -> str:
    """
    Return several reasons as one, which stays a message; empty if there is none.

    >>> joined([Message.of("missing.blank", item="Wheat"), Message.of("untested.units")])
    'Wheat is blank; the figures are in different units'
    """
    several = tuple(reasons)
    if len(several) > 1:
        return Message.of("list.of.reasons", reasons=several)
    return several[0] if several else ""


def _name(gap: tuple[str, Gap]) -> str:
    return gap[0]
