"""What betrays each kind of table: the words of titles, heads and labels."""

from functools import lru_cache
from typing import NamedTuple

from bulletin.understand.kinds.kind import head_of, names
from bulletin.understand.text.spelling import comparable, split


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
    return tuple(
        (name, tuple(map(comparable, split(str(head_of(name)["needs"]))))) for name in names()[:-1]
    )


@lru_cache(maxsize=32)
def sign(name: str) -> Sign:
    """Return what betrays the kind of that name, which is not the plain table."""
    head = {key: str(value) for key, value in head_of(name).items()}
    return Sign(
        name=name,
        never=tuple(map(comparable, split(head.get("never", "")))),
        titles=tuple(map(comparable, split(head["titles"]))),
        heads=tuple(map(comparable, split(head["heads"]))),
        tell=frozenset(map(comparable, split(head["tell"]))),
        suffixes=tuple(map(comparable, split(head["suffixes"]))),
        least=int(head["least"]),
        unit_column="unit_column" in head,
    )
