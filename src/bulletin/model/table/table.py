"""A table as understood: items, columns, cells, and which items make up which."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.unit import Dimension, MeantUnit, Unit
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell
from bulletin.model.table.known_kind import KnownKind


class Measure(StrEnum):
    """What the figures of a column (or of a single row) measure."""

    LEVEL = "level"
    SHARE = "share"
    GROWTH = "growth"  # change against the earlier period, in per cent
    INDEX = "index"  # earlier period = 100
    CHANGE = "change"  # absolute change, in the unit of the level
    POINTS = "points"  # difference of two rates, in percentage points
    RATE = "rate"  # a rate that is no share of a printed whole: birth rate, unemployment
    RANK = "rank"
    UNKNOWN = "unknown"


# What compares levels: it is in none of their units, and is never added to one.
COMPARING = Measure.SHARE, Measure.GROWTH, Measure.INDEX, Measure.POINTS, Measure.RANK


def mixes_levels(measures: AbstractSet[Measure]) -> bool:
    """Tell whether levels are among these measures, beside what only compares them."""
    return Measure.LEVEL in measures and not measures.isdisjoint(COMPARING)


class Role(StrEnum):
    """What an item is in the hierarchy."""

    TOTAL = "total"
    PART = "part"
    OF_WHICH = "of-which"
    MEMO = "memo"
    RESIDUAL = "residual"
    ALONE = "alone"


class Basis(StrEnum):
    """
    What growth is measured against, in the one spelling that tables and output know.

    A plain year, a place or a period in the words of the head stand beside these.
    """

    YEAR_BEFORE = "同比"
    PERIOD_BEFORE = "环比"
    YEAR_START = "年初"
    TO_DATE = "累计同比"  # the same months of the year before
    MEAN_OF_YEARS = "年均"  # no single step between two levels


class Prices(StrEnum):
    """In which prices or coverage growth is measured, against the printed levels."""

    SAME = "same"  # current prices, balances, physical quantities
    OTHER = "other"  # constant or comparable prices, or comparable coverage
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """On what a relation rests, strongest first."""

    DECLARED = "declared"
    CLASSIFICATION = "classification"
    MARKER = "marker"
    INDENT = "indent"
    CODE = "code"
    ARITHMETIC = "arithmetic"


class Period(NamedTuple):
    """
    A reference period, or how far back it lies.

    `part` is empty for a whole year, else `Q1`, `H1`, `M05`, `M01-05`, `end` ....
    Where a head says only "previous year", `year` is None and `offset` is -1.
    """

    year: int | None = None
    part: str = ""
    offset: int = 0
    printed: str = ""

    def left_out(self, label: str) -> str:
        """Return what a label says besides when."""
        return label.replace(self.printed, "").strip(" ,，") if self.printed else label


class Item(NamedTuple):
    """
    A row label and its place in the hierarchy (a column label if the table is transposed).

    `label` is clean: no numeral, marker, space or footnote; `printed` is the cell.
    `name` is the key of the label in the kind's classification, empty if unknown.
    `parent` is the index of the item it is part of. `measure` overrides that of the
    columns (a row of rates in a table of levels). `key` is the position of the label.
    `total`: the label claims all beneath it. `average`: it names an average, of which no
    more than rounding may be known. `stated_unit` is the unit that the label itself states.
    `meant` is the known item that the label is one slip away from, empty if none.
    """

    index: int  # type: ignore[assignment]  # a tuple has a method of this name, which is not called
    label: str
    printed: str
    key: Position
    name: str = ""
    depth: int = 0
    parent: int | None = None
    role: Role = Role.ALONE
    unit: Unit | None = None
    unit_position: Position | None = None
    measure: Measure | None = None
    period: Period | None = None
    total: bool = False
    average: bool = False
    stated_unit: Unit | None = None
    meant: str = ""


class Column(NamedTuple):
    """
    A head label and what stands below it (a row if the table is transposed).

    `label` is clean, `printed` the cell, or several joined where heads stand in tiers;
    `tiers` are these several, spanners first.

    `prices` matters for growth and index only. `base` names what shares are shares of
    or indices relate to, where the head says so, `base_period` the time that this is, if it
    is one. `rounding` is its profile. `average` and `per_head`: the head names an average,
    a level per head. `stated_unit` is the unit that the head itself states. `total_tiers`
    are the places among the tiers (0 for a head without) of words for a total, `of_which`
    that some tier says of which. `composes` are the sets of keys of items whose shares are
    said to be all of a whole.
    """

    index: int  # type: ignore[assignment]  # a tuple has a method of this name, which is not called
    label: str
    key: Position
    measure: Measure = Measure.UNKNOWN
    unit: Unit | None = None
    period: Period | None = None
    base: str = ""
    prices: Prices = Prices.UNKNOWN
    rounding: Rounding = Rounding.NEAREST
    printed: str = ""
    tiers: tuple[str, ...] = ()
    base_period: Period | None = None
    average: bool = False
    per_head: bool = False
    stated_unit: Unit | None = None
    total_tiers: tuple[int, ...] = ()
    of_which: bool = False
    composes: tuple[frozenset[str], ...] = ()


class LineAbove(NamedTuple):
    """A cell of title or headnote as printed, and the unit that it states."""

    text: str
    position: Position
    unit: Unit | None = None


class RowInOneCell(NamedTuple):
    """A label that may hold its whole row: the text, its place, the figures at its end."""

    text: str
    position: Position
    figures: tuple[str, ...]


SCOPE: Final = "scope"


class Breakdown(NamedTuple):
    """
    A total and its parts, as indices of items.

    `exhaustive`: the list claims to be complete, so its sum is the total. Otherwise it
    is an of-which list, whose sum may fall short. `overlapping`: the parts may count
    something twice, so not even "parts exceed the whole" may be said.
    `signs` is empty, or one of +1 and -1 a part (natural growth = births - deaths).
    `additive`: levels and shares add up; false where only the hull holds (indices of
    a classification whose levels are never printed still have `additive` true).
    """

    total: int
    parts: tuple[int, ...]
    evidence: Evidence
    exhaustive: bool = False
    overlapping: bool = False
    signs: tuple[int, ...] = ()
    additive: bool = True
    name: str = ""

    @property
    def is_scope(self) -> bool:
        """Tell whether it is one of several lists of rows that a word for total may cover."""
        return self.name == SCOPE


class Addition(NamedTuple):
    """
    A total and its parts, as chosen among all readings of the table.

    They are indices of items, or of columns if `across`. A line is a column, or an item if
    `across`: `held` are those in which the parts add up to the total, `failed` those in
    which they do not, each with the probability that a figure there is wrong. Lines whose
    figures are no levels, or that print too little, are in neither. `undecided` may be parts
    or not, for all that words and figures tell.
    """

    total: int
    parts: tuple[int, ...]
    across: bool
    evidence: Evidence
    held: frozenset[int]
    failed: Mapping[int, float]
    probability: float
    undecided: tuple[int, ...] = ()


class Table(NamedTuple):
    """
    One table of one group (region, year, ...), understood.

    `cells` is keyed by (item index, column index). `transposed`: items run across.
    `group` holds the (head, label) pairs that single this table out of a tidy file.
    `kind` is the name of a kind; `kind_evidence` says why it was chosen.
    """

    kind: str
    items: tuple[Item, ...]
    columns: tuple[Column, ...]
    cells: Mapping[tuple[int, int], Cell]
    breakdowns: tuple[Breakdown, ...] = ()
    stated: tuple[Breakdown, ...] = ()  # as labels have them, whatever figures say
    additions: tuple[Addition, ...] | None = None  # None: its readings were not weighed yet
    title: str = ""
    headnote: str = ""
    notes: tuple[str, ...] = ()
    group: tuple[tuple[str, str], ...] = ()
    transposed: bool = False
    kind_evidence: str = ""
    # cells that should hold a unit: position -> unit as read, with what was stray in it
    unit_cells: Mapping[Position, Unit] = MappingProxyType({})
    # what was meant in those of them that hold something stray or a wrong letter
    meant_units: Mapping[Position, MeantUnit] = MappingProxyType({})
    above: tuple[LineAbove, ...] = ()  # the cells of title and headnote
    rows_in_one_cell: tuple[RowInOneCell, ...] = ()
    stated_unit: Unit | None = None  # that headnote or title states
    chained: bool = False  # chain-linked volumes, which do not add up
    things: frozenset[str] = frozenset()  # bases of units that are known, and no money
    known: KnownKind = KnownKind()
    work: int = 0  # what it took to weigh its readings: claims asked, times lines
    passed_over: int = 0  # sums that its figures may show, too many to be asked

    def cell(self, item: int, column: int) -> Cell | None:
        """Return the cell of an item in a column, None where the row is too short."""
        return self.cells.get((item, column))

    def figure(self, item: int, column: int) -> Figure | None:
        """Return the figure of an item in a column, None where none is printed."""
        cell = self.cells.get((item, column))
        return cell.figure if cell else None

    def measure(self, item: int, column: int) -> Measure:
        """Return what this very cell measures: the row's word goes before the column's."""
        return self.items[item].measure or self.columns[column].measure

    def unit(self, item: int, column: int) -> Unit | None:
        """
        Return the unit of this very cell.

        A row's own unit goes before that of its levels, and is the unit of figures
        whose measure the row itself states; it says nothing of growth and shares.
        """
        row, heads = self.items[item], self.columns[column].unit
        if row.unit is None and row.measure is None:  # nearly always
            return heads
        counted = heads is not None and heads.dimension is Dimension.QUANTITY
        if counted and row.measure in COMPARING:
            return row.unit  # a share is none of the yuan that its column counts
        levels = self.columns[column].measure in (Measure.LEVEL, Measure.CHANGE, Measure.UNKNOWN)
        return row.unit or heads if levels or row.measure else heads

    def power(self, item: int, column: int) -> int:
        """Return the power of ten from a printed figure to its base unit, 0 where none is known."""
        unit = self.unit(item, column)
        return unit.power if unit else 0

    def in_one_unit(self, cells: Iterable[tuple[int, int]]) -> bool:
        """Tell whether cells have one base unit; a unit that nobody states is alike."""
        first, *others = (self.unit(*cell) or Unit("") for cell in cells)
        return all(each.comparable(first) for each in others)

    def series(self, item: int, column: int) -> int:
        """Return the number of the physical column in which a figure is printed among its like."""
        return item if self.transposed else column

    def line(self, item: int, column: int) -> int:
        """Return the number of the physical row in which a figure is printed."""
        return column if self.transposed else item

    def rounding(self, item: int, column: int) -> Rounding:
        """
        Return the rounding profile of this very cell.

        Only what is counted can be exact: rates and shares are quotients, which no
        number of decimals prints in full.
        """
        profile = self.columns[column].rounding
        if profile is not Rounding.EXACT or self.measure(item, column) in _COUNTED:
            return profile
        return Rounding.NEAREST

    def children(self, item: int) -> tuple[Item, ...]:
        """Return the items directly under `item`, in the order of the table."""
        return tuple(each for each in self.items if each.parent == item)


_COUNTED = (Measure.LEVEL, Measure.CHANGE, Measure.UNKNOWN)
