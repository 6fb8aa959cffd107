"""What betrays each kind of table: the words of titles, heads and labels."""

from functools import lru_cache
from typing import NamedTuple

from bulletin.understand.kinds.kind import clues
from bulletin.understand.text.spelling import comparable


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
    return tuple((file["name"], tuple(map(comparable, file["needs"]))) for file in clues())


@lru_cache(maxsize=32)
def sign(name: str) -> Sign:
    """Return what betrays the kind of that name, which is not the plain table."""
    file = next(each for each in clues() if each["name"] == name)
    return Sign(
        name=name,
        never=tuple(map(comparable, file["never"])),
        titles=tuple(map(comparable, file["titles"])),
        heads=tuple(map(comparable, file["heads"])),
        tell=frozenset(map(comparable, file["tell"])),
        suffixes=tuple(map(comparable, file["suffixes"])),
        least=file["least"],
        unit_column=file["unit_column"],
    )
