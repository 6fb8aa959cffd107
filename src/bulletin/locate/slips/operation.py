"""What one movement of the hand did to several cells at once (Scholtus 2016, edit operations)."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.findings.slip_kind import SlipKind

Where = tuple[int, int]


class Operation(NamedTuple):
    """
    An operation undone: what was meant in each of its cells, its kind and its chance.

    A cell whose true text nobody can know has None. The chance is that of just this
    operation among all errors, however many cells it touches. It is thought of only where
    it settles at least so many relations, for a few may come out right by chance.
    """

    texts: Mapping[Where, str | None]
    kind: SlipKind
    chance: float
    least: int = 1
