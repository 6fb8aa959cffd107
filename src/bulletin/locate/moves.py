"""
Figures in the wrong cell: two exchanged, or a block shifted.

Each is one operation of the hand however many cells it touches (Scholtus 2016, edit
operations), so it is weighed as one slip and not as two or ten.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from bulletin.locate.hypotheses import Weighed, Weighing
from bulletin.locate.texts import as_typed
from bulletin.model.table import Table

_EXCHANGED = 0.02  # of errors
_SHIFTED = 0.001  # of errors, for each of the some twenty blocks that may have moved
_LEAST_BLOCK = 3  # rows that must be off before a shift of all of them is thought of

Where = tuple[int, int]


def moves(weighing: Weighing, conflicts: Sequence[tuple[int, ...]]) -> Iterator[Weighed]:
    """Yield exchanges and shifts after which the whole table can be true."""
    cells = weighing.network.cells
    suspected = {variable for conflict in conflicts for variable in conflict}
    places = [cell for variable in sorted(suspected) if (cell := cells[variable])]
    table = weighing.network.table
    for one, other in _neighbours(table, places):
        yield from _exchanged(weighing, one, other)
    if len(conflicts) < _LEAST_BLOCK:
        return  # a shift upsets more than one relation
    for block in _blocks(places):
        for moved in _shifts(table, block):
            yield from weighing.moved(moved, "rows shifted by one from here", _SHIFTED)


def _exchanged(weighing: Weighing, one: Where, other: Where) -> Iterator[Weighed]:
    table = weighing.network.table
    texts = as_typed(table.cells[one]), as_typed(table.cells[other])
    if texts[0] == texts[1]:
        return
    same = one[1] == other[1]
    name = "two neighbouring figures exchanged" if same else "figures typed in each other's column"
    yield from weighing.moved({one: texts[1], other: texts[0]}, name, _EXCHANGED)


def _neighbours(table: Table, places: Sequence[Where]) -> Iterator[tuple[Where, Where]]:
    """Yield each suspected cell with the cells below it and to the right of it, once each."""
    seen: dict[tuple[Where, Where], None] = {}
    for item, column in places:
        for pair in (
            ((item - 1, column), (item, column)),
            ((item, column), (item + 1, column)),
            ((item, column - 1), (item, column)),
            ((item, column), (item, column + 1)),
        ):
            if all(table.figure(*each) is not None for each in pair):
                seen[pair] = None
    yield from seen


def _blocks(places: Sequence[Where]) -> Iterator[list[Where]]:
    """Yield the runs of suspected cells that stand one below the other in one column."""
    for column in sorted({column for _, column in places}):
        items = sorted(item for item, beside in places if beside == column)
        run = items[:1]
        for above, below in pairwise([*items, -1]):
            if below == above + 1:
                run.append(below)
                continue
            if len(run) >= _LEAST_BLOCK:
                yield [(item, column) for item in run]
            run = [below]


def _shifts(table: Table, block: Sequence[Where]) -> Iterator[Mapping[Where, str | None]]:
    """Yield what the block would be had all of it been typed one row too low, or too high."""
    texts = [as_typed(table.cells[cell]) for cell in block]
    for start in (0, 1):
        for stop in (len(block), len(block) - 1):
            cells, typed = block[start:stop], texts[start:stop]
            if len(cells) >= _LEAST_BLOCK:
                yield dict(zip(cells, (*typed[1:], None), strict=True))
                yield dict(zip(cells, (None, *typed[:-1]), strict=True))
