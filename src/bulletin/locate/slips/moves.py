"""
Figures in the wrong cell, or of the wrong kind: exchanged, shifted, or added up.

Each is one operation of the hand however many cells it touches, so it is weighed as one
slip and not as two or ten. Here they are only thought of; whether one of them explains
anything is asked elsewhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from bulletin.locate.cases import Clash
from bulletin.locate.chances import (
    BLOCK_SHIFTED,
    FIGURES_EXCHANGED_ACROSS,
    FIGURES_EXCHANGED_DOWN,
    LEAST_BLOCK,
    SIGNS_ADDED,
)
from bulletin.locate.search.suspects import Trial
from bulletin.locate.slips.operation import Operation, Where
from bulletin.locate.slips.printable_texts import as_typed, decimals_of
from bulletin.locate.slips.running_totals import running_totals
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.table import Measure, Table


def suspected(trial: Trial, clashes: Sequence[Clash]) -> list[Where]:
    """Return the cells of which one must be wrong, in the order of the network."""
    members = {variable for clash in clashes for variable in clash.members}
    return [cell for variable in sorted(members) if (cell := trial.network.cells[variable])]


def moves(trial: Trial, clashes: Sequence[Clash]) -> Iterator[Operation]:
    """Yield every exchange, shift and running total that touches a figure of some clash."""
    network = trial.network
    places = suspected(trial, clashes)
    yield from exchanges(trial, places)
    yield from _signs(trial, places)
    for block in _blocks(network.table, places):
        yield from running_totals(trial, block)
        if sum(bool(each.constraints) for each in clashes) >= LEAST_BLOCK:
            for texts in _shifts(network.table, block):
                yield Operation(texts, SlipKind.ROWS_SHIFTED, BLOCK_SHIFTED, LEAST_BLOCK)


def _signs(trial: Trial, places: Sequence[Where]) -> Iterator[Operation]:
    """Yield signs before several levels of one column, where other levels have none."""
    table = trial.network.table
    below: dict[int, dict[Where, str]] = {}
    for where in places:
        text = as_typed(table.cells[where])
        if text.startswith("-") and table.measure(*where) is Measure.LEVEL:
            below.setdefault(table.series(*where), {})[where] = text.removeprefix("-")
    for texts in below.values():
        if len(texts) > 1:
            yield Operation(texts, SlipKind.SIGNS_ADDED, SIGNS_ADDED)


def exchanges(trial: Trial, places: Sequence[Where]) -> Iterator[Operation]:
    """Yield every exchange of one of these cells with a neighbour."""
    for one, other in _neighbours(trial.network.table, places):
        yield from _exchanged(trial, one, other)


def _exchanged(trial: Trial, one: Where, other: Where) -> Iterator[Operation]:
    table = trial.network.table
    exchanged = {one: as_typed(table.cells[other]), other: as_typed(table.cells[one])}
    if exchanged[one] == exchanged[other]:
        return
    if not all(_may_stand(trial, *each) for each in exchanged.items()):
        return
    if table.series(*one) == table.series(*other):
        yield Operation(exchanged, SlipKind.FIGURES_EXCHANGED, FIGURES_EXCHANGED_DOWN)
    else:
        yield Operation(exchanged, SlipKind.COLUMNS_EXCHANGED, FIGURES_EXCHANGED_ACROSS)


def _may_stand(trial: Trial, where: Where, text: str) -> bool:
    """Tell whether a text has the decimals of its new place, and a sign that is known there."""
    custom = trial.network.customs.decimals(*where)
    below = trial.unprinted(trial.network.figure(*where))[0] < 0
    return custom in (None, decimals_of(text)) and (below or not text.startswith("-"))


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


def _blocks(table: Table, places: Sequence[Where]) -> Iterator[list[Where]]:
    """Yield the runs of suspected cells that stand one below the other as printed."""
    down = 1 if table.transposed else 0
    for series in sorted({table.series(*where) for where in places}):
        lines = sorted(each for each in places if table.series(*each) == series)
        runs = [lines[:1]]
        for above, below in pairwise(lines):
            if below[down] == above[down] + 1:
                runs[-1].append(below)
            else:
                runs.append([below])
        yield from (run for run in runs if len(run) >= LEAST_BLOCK)


def _shifts(table: Table, block: Sequence[Where]) -> Iterator[Mapping[Where, str | None]]:
    """Yield what the block would be had all of it been typed one row too low, or too high."""
    texts = [as_typed(table.cells[cell]) for cell in block]
    for start in (0, 1):
        for stop in (len(block), len(block) - 1):
            cells, typed = block[start:stop], texts[start:stop]
            if len(cells) >= LEAST_BLOCK:
                yield dict(zip(cells, (*typed[1:], None), strict=True))
                yield dict(zip(cells, (None, *typed[:-1]), strict=True))
