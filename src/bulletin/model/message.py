"""What is to be said, before any language: the key of a sentence and what fills its gaps."""

from typing import NamedTuple, TypeAlias, Union

# A text as printed or spelt, a number, a sentence inside a sentence, or a list of either.
Gap: TypeAlias = Union[str, int, "Message", tuple[Union[str, "Message"], ...]]


class Message(NamedTuple):
    """
    The key of a sentence in the catalogue of every language, and its gaps by name.

    Two messages are equal, and count as one, if they say the same of the same.
    """

    key: str
    gaps: tuple[tuple[str, Gap], ...] = ()

    @classmethod
    def of(cls, key: str, /, **gaps: Gap) -> "Message":
        """
        Return the message of this key; the order in which gaps are named does not matter.

        >>> Message.of("missing.blank", item="Seafood").gap("item")
        'Seafood'
        """
        return cls(key, tuple(sorted(gaps.items(), key=_name)))

    def gap(self, name: str) -> Gap:
        """Return what fills a gap; a KeyError tells of a gap that this message has not."""
        return dict(self.gaps)[name]


def _name(gap: tuple[str, Gap]) -> str:
    return gap[0]
