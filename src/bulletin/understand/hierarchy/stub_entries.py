"""Labels with their figures, before their place in the hierarchy is known."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Column, Measure, Period
from bulletin.understand.labels.heads import read_head
from bulletin.understand.labels.periods import find_period, is_period
from bulletin.understand.labels.row_labels import Label
from bulletin.understand.labels.units import read_unit
from bulletin.understand.layout.rectangle import Rectangle
from bulletin.understand.layout.row_in_one_cell import figures_of_row

_COMPARED = (Measure.SHARE, Measure.GROWTH, Measure.INDEX)
_RATES = (Dimension.PER_CENT, Dimension.PER_MILLE, Dimension.POINTS)


class StubEntry(NamedTuple):
    """
    A label and what stands beside it.

    `levels` and `shares` are the figures in columns of that measure, None where none is
    printed. `section`: nothing at all stands beside it, so it heads what follows.
    """

    place: int
    label: Label
    printed: str
    key: Position
    unit: Unit | None = None
    unit_position: Position | None = None
    measure: Measure | None = None
    period: Period | None = None
    code: str = ""
    parent: str = ""
    levels: tuple[Figure | None, ...] = ()
    shares: tuple[Figure | None, ...] = ()
    section: bool = False

    @property
    def figures(self) -> tuple[Figure | None, ...]:
        """Return the figures that add up, levels first."""
        return self.levels + self.shares


def read_entries(
    rectangle: Rectangle,
    labels: Sequence[Label],
    columns: Sequence[Column],
    cells: Mapping[tuple[int, int], Cell],
) -> tuple[StubEntry, ...]:
    """Return one entry a label."""
    levels = [c.index for c in columns if c.measure is Measure.LEVEL]
    shares = [c.index for c in columns if c.measure is Measure.SHARE]
    compared = not levels and any(c.measure in _COMPARED for c in columns)
    entries = []
    told = [_entry(rectangle, *each) for each in enumerate(labels)]
    if compared and rectangle.transposed:
        told = [each._replace(measure=Measure.LEVEL) if _counts(each) else each for each in told]
    for i, entry in enumerate(_in_blocks(told)):
        row = [cells[i, c.index] for c in columns]
        # A row of rates among levels does not add up with them.
        silent = entry.measure not in (None, Measure.LEVEL)
        entries.append(
            entry._replace(
                levels=tuple(None if silent else cells[i, c].figure for c in levels),
                shares=tuple(cells[i, c].figure for c in shares),
                section=_is_section(row, entry.printed),
            )
        )
    # A form that nobody has filled in has no sections, only items.
    if all(entry.section for entry in entries):
        return tuple(entry._replace(section=False) for entry in entries)
    return tuple(entries)


def _in_blocks(entries: Sequence[StubEntry]) -> list[StubEntry]:
    """
    Return the entries, those of a block with the measure that its first row states.

    `Output (100 million yuan), Primary ..., Composition (%), Primary ...`: below a row of
    shares or of indices, rows that were listed before and state nothing are the same of
    them. The block ends with the first row that says something else, or is new.
    """
    found = list[StubEntry]()
    seen, head = set[str](), None
    for entry in entries:
        again = entry.measure is None and entry.unit is None and entry.label.clean in seen
        if entry.measure in _COMPARED:
            head = entry
        elif head is not None and not again:
            head = None
        found.append(entry if head in (None, entry) else _like(entry, head))
        if head is None:
            seen.add(entry.label.clean)
    return found


def _like(entry: StubEntry, head: StubEntry) -> StubEntry:
    return entry._replace(measure=head.measure, unit=head.unit)


def _counts(entry: StubEntry) -> bool:
    """Tell whether a head across names its unit, which then goes before what the title says."""
    counted = entry.unit is not None and entry.unit.dimension is Dimension.QUANTITY
    return counted and entry.measure is None


def _is_section(row: Sequence[Cell], printed: str) -> bool:
    """Tell whether nothing stands beside a label, unless it swallowed its whole row."""
    empty = bool(row) and all(cell.mark is Mark.BLANK for cell in row)
    return empty and len(figures_of_row(printed)) != len(row)


def _entry(rectangle: Rectangle, index: int, label: Label) -> StubEntry:
    stub, cell = rectangle.stubs[index], rectangle.units[index]
    unit, position = label.unit, None
    if cell is not None and cell.bare:
        unit, position = read_unit(cell.text, lenient=True) or unit, cell.position
    measure = _measure(label, unit, transposed=rectangle.transposed, printed=stub.bare)
    period = find_period(stub.bare) if rectangle.transposed and not is_period(stub.bare) else None
    return StubEntry(
        index, label, stub.text, stub.position, unit, position, measure,
        period if period and period.year else None,
        rectangle.codes[index] or label.code, rectangle.parents[index],
    )  # fmt: skip


def _measure(label: Label, unit: Unit | None, *, transposed: bool, printed: str) -> Measure | None:
    """Return the measure of a row whose unit is a rate, or whose head across says one."""
    told = read_head(printed).measure if transposed else Measure.UNKNOWN
    if told not in (Measure.LEVEL, Measure.UNKNOWN):
        return told
    if "100" in printed and read_head(printed).measure is Measure.INDEX:
        return Measure.INDEX  # 总产出指数（上年=100）
    if unit is None or unit.dimension not in _RATES:
        return None
    if unit.dimension is Dimension.POINTS:
        return Measure.POINTS
    told = read_head(label.clean).measure
    return told if told not in (Measure.LEVEL, Measure.UNKNOWN) else Measure.RATE
