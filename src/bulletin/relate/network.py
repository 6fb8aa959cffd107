"""
The unknown true numbers behind a table, and the ranges that print and relations leave.

A variable is either the true number behind a printed figure or a latent one that is
nowhere printed (the previous level that a growth rate implies). All are in base units:
the multiplier of the unit is already applied, so that 万吨 and 吨 can be added.
"""

from collections.abc import Callable, Hashable, Mapping
from fractions import Fraction
from functools import cached_property
from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Place
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Measure, Table
from bulletin.relate.constraints.ranges import EVERYTHING, Range
from bulletin.words.lexicon import said

if TYPE_CHECKING:
    from bulletin.relate.usual_decimals import Customs

About = TypeVar("About", bound=Hashable)
Answer = TypeVar("Answer")


class Network:
    """The variables of one table; figures enter when a relation first asks for them."""

    def __init__(
        self, table: Table, weights: Mapping[tuple[int, int], float] = MappingProxyType({})
    ) -> None:
        self.table = table
        self._weights = weights
        self.exact: list[Range] = []
        self.floats: list[tuple[float, float]] = []
        self.cells: list[tuple[int, int] | None] = []
        self.places: dict[int, Place] = {}  # of the figures of other tables
        self._foreign: dict[tuple[str, Position], int] = {}
        self._known: dict[tuple[int, int], int] = {}
        self._earlier: dict[tuple[int, int], int] = {}
        self._quotients: set[tuple[int, int]] = set()
        self._answers: dict[tuple[object, Hashable], object] = {}
        self.limits: list[Message] = []  # sentences on searches that were cut short
        if table.passed_over:
            self.limits.append(Message.of("relate.limited.sums", count=table.passed_over))

    def note_limit(self, count: int) -> None:
        """Note that only so many pairs of series were weighed for a rate."""
        self.limits.append(Message.of("relate.limited.ties", count=count))

    def figure(self, item: int, column: int) -> int:
        """Return the variable behind a cell; one without a figure may be any number."""
        known = self._known.get((item, column))
        if known is not None:
            return known
        ends = self._printed(item, column)
        variable = self._add(ends, (item, column))
        self._known[item, column] = variable
        return variable

    def once(self, question: Callable[["Network", About], Answer], about: About) -> Answer:
        """Return what a question about these figures has for an answer, worked out once."""
        key = question, about
        if key not in self._answers:
            self._answers[key] = question(self, about)
        return cast("Answer", self._answers[key])

    def known(self, item: int, column: int) -> bool:
        """Tell whether some relation has asked for the figure of a cell."""
        return (item, column) in self._known

    @cached_property
    def customs(self) -> "Customs":
        """Return with how many decimals figures are printed."""
        from bulletin.relate.usual_decimals import Customs

        return Customs(self.table)

    def latent(self, ends: Range = EVERYTHING) -> int:
        """Return a new variable that is nowhere printed."""
        return self._add(ends, None)

    def foreign(self, cell: Cell, exponent: int, item: int, path: str) -> int:
        """Return the variable behind a figure of another table; asked for once a figure."""
        known = self._foreign.get((path, cell.position))
        if known is None:
            figure = cell.figure
            ends = figure.interval(exponent=exponent) if figure else ANYTHING
            known = self._foreign[path, cell.position] = self._add((ends.low, ends.high), None)
            label = self.table.items[item].label
            self.places[known] = Place(cell.position, label, Measure.LEVEL, cell.text.strip(), path)
        return known

    def earlier(self, item: int, column: int) -> int:
        """Return the latent level of an item in the period before that of a level column."""
        known = self._earlier.get((item, column))
        if known is None:
            known = self._earlier[item, column] = self.latent()
        return known

    def printed(self, variable: int) -> bool:
        """Tell whether a variable stands behind a printed figure."""
        cell = self.cells[variable]
        return cell is not None and self.table.figure(*cell) is not None

    def weight(self, variable: int) -> float:
        """Return the reliability weight of a figure: 1 mostly, infinite where it is certain."""
        cell = self.cells[variable]
        return self._weights.get(cell, 1.0) if cell else 1.0

    def doubtful(self, variable: int) -> bool:
        """Tell whether a variable stands behind a printed figure that may be wrong."""
        return self.printed(variable) and self.weight(variable) != inf

    def scale(self, variable: int) -> int:
        """Return the power of ten between the printed figure and its base unit."""
        cell = self.cells[variable]
        return self.table.power(*cell) if cell else 0

    @cached_property
    def below_zero(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the items, and the columns, that print some figure below zero."""
        figures = ((key, cell.figure) for key, cell in self.table.cells.items())
        keys = [key for key, figure in figures if figure and figure.digits < 0]
        return frozenset(item for item, _ in keys), frozenset(column for _, column in keys)

    @cached_property
    def may_be_below_zero(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the items, and the columns, that are so somewhere, or are balances by words."""
        items, columns = self.below_zero
        table = self.table
        return (
            items | {each.index for each in table.items if said("signed", each.label.casefold())},
            columns
            | {each.index for each in table.columns if said("signed", each.label.casefold())},
        )

    def value(self, variable: int) -> Fraction | None:
        """Return the printed number itself in base units, None where none is printed."""
        cell = self.cells[variable]
        figure = self.table.figure(*cell) if cell else None
        if figure is None:
            return None
        scale = self.scale(variable)
        return figure.value * Fraction(10) ** scale if scale else figure.value

    def rounding(self, item: int, column: int) -> Rounding:
        """Return the rounding profile of a cell; averages and quotients are never exact."""
        table = self.table
        profile = table.rounding(item, column)
        if profile is not Rounding.EXACT:
            return profile
        named = table.items[item].average or table.columns[column].average
        return Rounding.NEAREST if named or (item, column) in self._quotients else profile

    def as_quotient(self, item: int, column: int) -> None:
        """Take a figure for the quotient of others, which is rounded also among exact ones."""
        self._quotients.add((item, column))
        known = self._known.get((item, column))
        if known is not None:
            low, high = self.exact[known] = self._printed(item, column)
            self.floats[known] = float(low), float(high)

    def _add(self, ends: Range, cell: tuple[int, int] | None) -> int:
        self.exact.append(ends)
        self.floats.append((float(ends[0]), float(ends[1])))
        self.cells.append(cell)
        return len(self.cells) - 1

    def _printed(self, item: int, column: int) -> Range:
        cell = self.table.cell(item, column)
        if cell is None or cell.figure is None:
            return EVERYTHING
        rounding = self.rounding(item, column)
        exponent = self.table.power(item, column)
        ends = cell.figure.interval(rounding, exponent)
        if rounding is Rounding.ADJUSTED and self.table.measure(item, column) is Measure.SHARE:
            ends = _absorbing(self.table, item, column, ends)
        return ends.low, ends.high


def _absorbing(table: Table, item: int, column: int, ends: Interval) -> Interval:
    """
    Return the interval of a share that may have absorbed what rounding left to 100.

    One share of the list is moved until all add to 100, and no table says which: the
    greatest, the last, or the one that was nearest to the next step. So each may be off
    by half a step for every share of its list. Errs by missing; that the list adds to
    exactly 100 is tested instead.
    """
    parent = table.items[item].parent
    listed = sum(
        other.parent == parent and table.figure(other.index, column) is not None
        for other in table.items
    )
    room = (ends.high - ends.low) * listed / 2
    return Interval(ends.low - room, ends.high + room)


def silent(table: Table, item: int, column: int) -> str:
    """Return why a cell holds no figure, in words for a reader; empty if it holds one."""
    cell = table.cell(item, column)
    label = table.items[item].label
    if cell is None or cell.mark is Mark.BLANK:
        return Message.of("missing.blank", item=label)
    if cell.mark is None:
        return ""
    return Message.of("missing.mark", item=label, text=cell.text.strip())


def additive(table: Table, item: int, column: int) -> bool:
    """Tell whether figures of this measure may be added at all."""
    return table.measure(item, column) in (
        Measure.LEVEL,
        Measure.SHARE,
        Measure.CHANGE,
        Measure.POINTS,
    )
