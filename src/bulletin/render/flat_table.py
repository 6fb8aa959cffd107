"""A head and rows of plain texts: what every format without structure is written from."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple, Protocol, TypeVar

from bulletin.model.files.position import Origin, Position, address
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


class Placed(Protocol):
    """Anything that says where the cell stands that it is on."""

    @property
    def origin(self) -> Origin:
        """The table that it comes from."""

    @property
    def place(self) -> Position:
        """The position of the cell."""


Line = TypeVar("Line", bound=Placed)


def placed_rectangle(
    head: Sequence[str],
    lines: Sequence[Line],
    row: Callable[[Line], tuple[str, ...]],
    numeric: str = "",
) -> FlatTable:
    """Return a row a line; columns `sheet` and `cell` follow where one stands in a workbook."""
    if not any(each.origin.sheet for each in lines):
        return rectangle(head, list(map(row, lines)), numeric)
    rows = [(*row(each), *in_sheet(each.origin.sheet, each.place)) for each in lines]
    return rectangle((*head, "sheet", "cell"), rows, numeric)


def in_sheet(sheet: str, position: Position) -> tuple[str, str]:
    """Return the sheet and the address of a cell there, both empty for a file without sheets."""
    return (sheet, address(position)) if sheet else ("", "")


def rectangles(result: Result[Any]) -> list[FlatTable]:
    """Return what a command has to say, as the file of the command in the folder `flat` has it."""
    found: list[FlatTable] = import_module(f"bulletin.render.flat.{result.command}").rectangles(
        result
    )
    return found
