"""Rows that were broken in two: the label on one line, its figures on the next."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.read.row_shape import Row, Shape, Shaped, shaped

_MOST = 3  # of so many rows of figures at most one may lack its label


class Unbroken(NamedTuple):
    """The rows, and what is to be said of those that were put together."""

    rows: tuple[Row, ...]
    notices: tuple[str, ...]


def unbroken(rows: Sequence[Row], lines: Sequence[int]) -> Unbroken:
    """
    The rows, a label without figures joined to the figures without label right below it.

    Only where nearly every row of figures has a label and every one that has none follows a
    lone label: elsewhere a row without label is a panel's total, or a row of units.
    """
    every = [shaped(row) for row in rows]
    bare = [i for i, row in enumerate(every) if row.shape is Shape.FIGURES and row.filled[0]]
    figured = sum(row.shape is Shape.FIGURES for row in every)
    first = next((i for i, row in enumerate(every) if row.shape is Shape.FIGURES), 0)
    if not bare or _MOST * len(bare) > figured or not all(_follows(every, i, first) for i in bare):
        return Unbroken(tuple(rows), ())
    joined = list(rows)
    for i in bare:
        joined[i] = (rows[i - 1][0], *rows[i][1:])
        joined[i - 1] = ()
    said = (
        Message.of(
            "read.split.row", label=rows[i - 1][0].strip(), line=lines[i - 1], other=lines[i]
        )
        for i in bare
    )
    return Unbroken(tuple(joined), tuple(said))


def _follows(every: Sequence[Shaped], at: int, first: int) -> bool:
    above = every[at - 1]
    return at > first and above.filled == (0,)
