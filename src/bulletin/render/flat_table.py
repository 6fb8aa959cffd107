"""A head and rows of plain texts: what every format without structure is written from."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from bulletin.render.form import Result


class FlatTable(NamedTuple):
    """One head row and rows of the same length. Columns in `numeric` align to the right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


def rectangle(head: Sequence[str], rows: Sequence[Sequence[str]], numeric: str = "") -> FlatTable:
    """Return a rectangle; `numeric` names its right-aligned columns, separated by spaces."""
    names = set(numeric.split())
    places = frozenset(index for index, name in enumerate(head) if name in names)
    return FlatTable(tuple(head), tuple(tuple(row) for row in rows), places)


def rectangles(result: Result[Any]) -> list[FlatTable]:
    """Return what a command has to say, as the file of the command in the folder `flat` has it."""
    found: list[FlatTable] = import_module(f"bulletin.render.flat.{result.command}").rectangles(
        result
    )
    return found
