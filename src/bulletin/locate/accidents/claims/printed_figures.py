"""The printed figures of a table by line and column, as the hand that typed them met them."""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from bulletin.locate.chances import NEVER_ROUNDED
from bulletin.locate.slips.printable_texts import as_typed
from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.unit import Unit
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Measure, Table
from bulletin.relate.network import Network

Slot = tuple[int, int]  # line and column of figures, counted from 0
TextsBySlot = Mapping[Slot, str | None]  # what was meant there, None where nobody knows
_COUNTED = Measure.LEVEL, Measure.CHANGE, Measure.UNKNOWN
_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


class Approximate(NamedTuple):
    """A number with the furthest, and the usual, distance from the true one."""

    middle: float
    half: float
    deviation: float


class Comparable(NamedTuple):
    """What makes figures of one column comparable."""

    column: int
    measure: Measure
    base: str
    exponent: int


class PrintedFigures:
    """
    Texts of all figures and blanks by place; cells with words and marks are left out.

    `headings` are the lines that print nothing: a heading, or a note below the table.
    """

    def __init__(self, network: Network) -> None:
        table = self.table = network.table
        held = {
            key: cell
            for key, cell in table.cells.items()
            if cell.figure is not None or cell.mark is Mark.BLANK
        }
        lines = sorted({cell.position.line for cell in table.cells.values()})
        columns = sorted({cell.position.column for cell in table.cells.values()})
        row = {line: number for number, line in enumerate(lines)}
        column = {place: number for number, place in enumerate(columns)}
        self.lines, self.columns = len(lines), len(columns)
        self.slot: dict[tuple[int, int], Slot] = {
            key: (row[cell.position.line], column[cell.position.column])
            for key, cell in held.items()
        }
        self.key = {slot: key for key, slot in self.slot.items()}
        self.texts: dict[Slot, str] = {
            self.slot[key]: as_typed(cell) if cell.figure else "" for key, cell in held.items()
        }
        printing = {line for (line, _), text in self.texts.items() if text}
        self.headings = frozenset(line for line, _ in self.texts if line not in printing)
        self.otherwise: dict[Slot, str] = {
            self.slot[key]: other for key, cell in held.items() if (other := _without_commas(cell))
        }
        self.like = {slot: _family(network, key, slot) for slot, key in self.key.items()}
        counted = _columns_of_counts(table)
        self._steps = {slot: _step(network, key, counted) for slot, key in self.key.items()}
        self.values: dict[Slot, Approximate | None] = {
            slot: self.value(slot, text) for slot, text in self.texts.items()
        }

    def value(self, slot: Slot, text: str | None) -> Approximate | None:
        """Return what a text would mean in a place, None where it is no figure."""
        return value_of(text, self._steps[slot]) if text else None

    def supposing(self, slot: Slot, text: str) -> "PrintedFigures":
        """Return the same figures with another text in one place."""
        other = copy(self)
        other.texts = {**self.texts, slot: text}
        other.values = {**self.values, slot: self.value(slot, text)}
        return other

    def text(self, slot: Slot, changes: Mapping[Slot, str | None]) -> str | None:
        """Return the text of a place after changes; None where it is not known any more."""
        return changes[slot] if slot in changes else self.texts.get(slot)


def _without_commas(cell: Cell) -> str:
    """Return the digits of a text whose commas do not part thousands, else nothing."""
    text = cell.text.strip()
    if "," not in text or cell.figure is None:
        return ""
    plain = text.replace(",", "")
    return plain if plain != as_typed(cell) and _PLAIN.fullmatch(plain) else ""


@lru_cache(maxsize=100_000)
def value_of(text: str, step: float) -> Approximate | None:
    """Return the number of a plain decimal text; `step` is half the last place."""
    try:
        middle = float(text)
    except ValueError:
        return None
    half = step * 10.0 ** -decimals(text)
    return Approximate(middle, half, half / sqrt(3))


@lru_cache(maxsize=100_000)
def decimals(text: str) -> int:
    """Return the digits after the point."""
    return len(text.partition(".")[2])


def _step(network: Network, key: tuple[int, int], counted: frozenset[int]) -> float:
    figure = network.table.figure(*key)
    step = 0.5 * (figure.quantum if figure else 1)
    exact = key[1] in counted or network.rounding(*key) is Rounding.EXACT
    return step * NEVER_ROUNDED if exact else step


def _columns_of_counts(table: Table) -> frozenset[int]:
    """
    Return the columns of whole numbers, in no larger unit, that add up to the last digit.

    Such are counted and not rounded, if they are levels: whole shares are rounded quotients
    that may well add up. Where one column of a measure and unit is rounded, so are the others.
    Only weighed by: no verdict rests on it.
    """
    sums: dict[int, list[bool]] = {}
    for addition in table.additions or ():
        for column in () if addition.across else addition.held:
            keys = [(item, column) for item in (addition.total, *addition.parts)]
            sums.setdefault(column, []).append(_adds_up_exactly(table, keys))
    rounded = {_counted_in(table, column) for column, exact in sums.items() if not all(exact)}
    return frozenset(each for each in sums if _counted_in(table, each) not in rounded)


def _counted_in(table: Table, column: int) -> tuple[Measure, Unit | None]:
    head = table.columns[column]
    return head.measure, head.unit


def _adds_up_exactly(table: Table, keys: Sequence[tuple[int, int]]) -> bool:
    figures = [table.figure(*key) for key in keys]
    digits = [each.digits for each in figures if each and not each.decimals and each.quantum == 1]
    small = all((unit := table.unit(*key)) is None or not unit.exponent for key in keys)
    small = small and all(table.measure(*key) in _COUNTED for key in keys)
    return small and len(digits) == len(keys) and digits[0] == sum(digits[1:])


def _family(network: Network, key: tuple[int, int], slot: Slot) -> Comparable:
    table = network.table
    unit = table.unit(*key)
    measure = table.measure(*key)
    return Comparable(slot[1], measure, unit.base if unit else "", unit.exponent if unit else 0)
