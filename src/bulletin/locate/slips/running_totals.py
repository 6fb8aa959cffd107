"""
Running totals typed in place of the figures themselves (Scholtus 2008, section 4).

Months or quarters are published singly and from the start of the year, side by side; who
types the second for the first prints, from some row on, the sum of all figures so far.
Undone, each figure of the block is what is printed less what is printed above it.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from bulletin.locate.chances import (
    LEAST_RUNNING_TOTALS,
    LEAST_SETTLED,
    RUNNING_TOTALS,
    RUNNING_TOTALS_FROM_A_ROW,
    SURE_RUNNING_TOTALS,
)
from bulletin.locate.search.suspects import Trial
from bulletin.locate.slips.operation import Operation, Where
from bulletin.locate.slips.printable_texts import as_typed
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.table import Table
from bulletin.relate.network import additive

_LONGEST = 40  # rows of a block

Texts = Mapping[Where, str | None]


def running_totals(trial: Trial, run: Sequence[Where]) -> Iterator[Operation]:
    """
    Yield the blocks of a run of cells that may be running totals, undone.

    A block ends with the run or just above its last cell, where a total may stand. It
    begins with a figure that is itself, or with one to which all above were added.
    """
    for stop in (len(run), len(run) - 1):
        cells = run[max(0, stop - _LONGEST) : stop]
        chain = _chain(trial, cells)
        blocks: list[Texts] = [dict(chain[: number + 1]) for number in range(len(chain))]
        begun = [each for each in blocks if _changed(trial, each)[-1:] == [*each][-1:]]
        for texts in begun:
            yield from _operation(trial, texts, whole=texts is begun[-1])
        for below in ({}, *blocks):
            for origin in (0, 1):  # the first row may be a total
                for texts in _heaped(trial, cells[origin : len(cells) - len(below)], below):
                    yield from _operation(trial, texts, whole=False)


def _chain(trial: Trial, cells: Sequence[Where]) -> list[tuple[Where, str]]:
    """Return cells from the last upwards, each with what it adds to the one above it."""
    chain = []
    for above, cell in reversed([*pairwise(cells)]):
        text = _undone(trial, cell, [above])
        if text is None:
            break
        chain.append((cell, text))
    return chain


def _heaped(trial: Trial, cells: Sequence[Where], below: Texts) -> Iterator[Texts]:
    """Yield a block with the last of some cells taken for the sum of all of them."""
    if len(cells) > LEAST_RUNNING_TOTALS:
        *above, last = cells
        text = _undone(trial, last, above)
        if text is not None:
            yield {**below, last: text}


def _operation(trial: Trial, texts: Texts, *, whole: bool) -> Iterator[Operation]:
    """Yield the operation of those texts that differ from what is typed."""
    changed = {where: texts[where] for where in sorted(_changed(trial, texts))}
    if len(changed) >= LEAST_RUNNING_TOTALS:
        least = 1 if whole and len(changed) >= SURE_RUNNING_TOTALS else LEAST_SETTLED
        yield Operation(
            changed,
            SlipKind.RUNNING_TOTALS,
            RUNNING_TOTALS if whole else RUNNING_TOTALS_FROM_A_ROW,
            least,
        )


def _changed(trial: Trial, texts: Texts) -> list[Where]:
    cells = trial.network.table.cells
    return [where for where, text in texts.items() if text != as_typed(cells[where])]


def _undone(trial: Trial, where: Where, above: Sequence[Where]) -> str | None:
    """Return what is printed in a cell less what is printed above, None if it cannot be meant."""
    table = trial.network.table
    if not above or not all(_like(table, where, each) for each in above):
        return None
    printed, *added = (table.figure(*each) for each in (where, *above))
    if printed is None or None in added:
        return None
    figures = [each for each in added if each is not None]
    custom = trial.network.customs.decimals(*where) or 0
    decimals = max(custom, printed.decimals, *(each.decimals for each in figures))
    left = printed.value - sum((each.value for each in figures), Fraction(0))
    if left < 0 and trial.unprinted(trial.network.figure(*where))[0] >= 0:
        return None
    return str(Figure(int(left * 10**decimals), decimals))


def _like(table: Table, one: Where, other: Where) -> bool:
    """Tell whether two figures may be added to each other at all."""
    return additive(table, *one) and (
        (table.unit(*one), table.measure(*one)) == (table.unit(*other), table.measure(*other))
    )
