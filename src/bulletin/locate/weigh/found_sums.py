"""
Sums that only the figures show: too few of their lines hold for one to be relied on.

They say nothing of what is impossible, but a correction that breaks such a sum says that it
held by chance, and the readings of the table say how likely that is.
"""

from collections.abc import Mapping
from functools import cached_property
from math import log
from typing import NamedTuple

from bulletin.locate.chances import SUM_BY_CHANCE
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network


class _Line(NamedTuple):
    """The figures of one sum in one line, in which it holds."""

    total: int
    parts: tuple[int, ...]


class FoundSums:
    """The sums of a table that figures alone show, and what breaking one costs."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def log_chance(self, changes: Mapping[int, Range]) -> float:
        """Return the log chance that the sums which hold no more, once so changed, never did."""
        return sum(
            log(chance)
            for chance, lines in self._sums
            if any(self._broken(line, changes) for line in lines)
        )

    @cached_property
    def _sums(self) -> list[tuple[float, list[_Line]]]:
        found = []
        for each in self._network.table.additions or ():
            if each.evidence is not Evidence.ARITHMETIC:
                continue
            keys = [
                [(line, i) if each.across else (i, line) for i in (each.total, *each.parts)]
                for line in each.held
            ]
            lines = [
                _Line(total, tuple(parts))
                for total, *parts in ([self._network.figure(*key) for key in row] for row in keys)
            ]
            found.append((max(1 - each.probability, SUM_BY_CHANCE), lines))
        return found

    def _broken(self, line: _Line, changes: Mapping[int, Range]) -> bool:
        if line.total not in changes and changes.keys().isdisjoint(line.parts):
            return False
        ends = self._network.floats
        low, high = changes.get(line.total, ends[line.total])
        parts = [changes.get(each, ends[each]) for each in line.parts]
        return float(high) < sum(float(end[0]) for end in parts) or float(low) > sum(
            float(end[1]) for end in parts
        )
