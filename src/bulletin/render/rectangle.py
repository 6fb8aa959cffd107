"""A head and rows of plain texts: what every format without structure is written from."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rectangle:
    """One head row and rows of the same length. Columns in `numeric` align to the right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


def rectangle(head: Sequence[str], rows: Sequence[Sequence[str]], numeric: str = "") -> Rectangle:
    """Return a rectangle; `numeric` names its right-aligned columns, separated by spaces."""
    names = set(numeric.split())
    places = frozenset(index for index, name in enumerate(head) if name in names)
    return Rectangle(tuple(head), tuple(tuple(row) for row in rows), places)
