"""What is thought to have happened to which lines and columns, before it is weighed."""

from typing import NamedTuple

from bulletin.locate.accidents.claims.printed_figures import TextsBySlot
from bulletin.model.findings.happened import Happened


class Event(NamedTuple):
    """
    One event: the columns and the lines, first and last, that it touched.

    `detail` is the power of ten of another unit, the label of a line lost.
    """

    kind: Happened
    columns: tuple[int, ...]
    first: int
    last: int
    detail: str = ""


class Thought(NamedTuple):
    """
    A hypothesis before it is weighed: events, the texts that were meant, their log chance.

    Without events it is an honest rival.
    """

    events: tuple[Event, ...]
    texts: TextsBySlot
    prior: float
