"""
How likely a figure is among its like, before any relation is asked.

Levels of one column spread over orders of magnitude, rates over a few points. A
proposal far outside of what its column prints is a poor one even where every relation
allows it; a heavy-tailed density (Student's t) keeps the unusual possible. A few peers
only speak against what would be absurd beside them; all that is known of a level then is
that every order of magnitude is as likely as another, so that twice the number is half
as likely. A total follows from its parts and has no such likelihood of its own.
"""

from collections.abc import Sequence
from math import log
from statistics import median
from typing import NamedTuple

from bulletin.locate.chances import (
    BELOW_ZERO,
    ENOUGH_PEERS,
    FEWEST_PEERS,
    MOSTLY_POSITIVE,
    NARROWEST_OF_FEW,
    NARROWEST_SPREAD,
    PEER_FREEDOM,
)
from bulletin.locate.search.suspects import differences
from bulletin.model.table.table import Measure, Table
from bulletin.relate.constraints.constraint import Constraint, Sum
from bulletin.relate.network import Network

_RATIO = (Measure.LEVEL, Measure.INDEX)
_WIDER = 1.4826  # from the median deviation to the standard deviation of a normal law


class _Spread(NamedTuple):
    """Middle and width of a series; where it is not sure, it only speaks against the absurd."""

    middle: float
    width: float
    sure: bool
    positive: bool  # nearly all of it


class Peers:
    """The spread of every column of a table, worked out when first asked for."""

    def __init__(self, network: Network, constraints: Sequence[Constraint]) -> None:
        self._network = network
        self._totals = {each.variables[0] for each in constraints if isinstance(each, Sum)}
        self._balances = set(differences(constraints))
        self._spreads: dict[tuple[int, Measure, str], _Spread | None] = {}

    def gain(self, variable: int, was: float, proposed: float, *, moved: bool = False) -> float:
        """
        Return by how much the log density among its like rises with a proposal.

        One that was `moved` here from another cell need not be likely in size by itself.
        """
        cell = self._network.cells[variable]
        if cell is None:
            return 0.0
        table = self._network.table
        unit = table.unit(*cell)
        key = table.series(*cell), table.measure(*cell), unit.base if unit else ""
        if key not in self._spreads:
            self._spreads[key] = _spread(self._values(table, *key), ratio=key[1] in _RATIO)
        spread, ratio = self._spreads[key], key[1] in _RATIO
        signs = 0.0
        if ratio and variable not in self._balances and spread and spread.positive:
            signs = BELOW_ZERO * ((was < 0) - (proposed < 0))
        least = self._least(variable) if ratio else None
        before, after = _coordinate(was, least), _coordinate(proposed, least)
        gained = _density(after, spread) - _density(before, spread) if spread else 0.0
        if spread and spread.sure:
            return gained + signs
        if ratio and not proposed:
            return 0.0  # nothing is neither large nor small
        free = ratio and variable not in self._totals and not moved
        return signs + min(gained, 0.0) + (before - after if free else 0.0)

    def _least(self, variable: int) -> float:
        """Return half a unit of the last printed place: what prints as 0 is smaller than that."""
        cell = self._network.cells[variable]
        figure = self._network.table.figure(*cell) if cell else None
        return 0.5 * 10.0 ** (self._network.scale(variable) - (figure.decimals if figure else 0))

    def _values(self, table: Table, series: int, measure: Measure, base: str) -> list[float]:
        found = []
        for (item, beside), cell in table.cells.items():
            alike = table.series(item, beside) == series and cell.figure is not None
            if not alike or table.measure(item, beside) != measure:
                continue
            unit = table.unit(item, beside)
            if (unit.base if unit else "") == base:
                low, high = self._network.floats[self._network.figure(item, beside)]
                found.append((low + high) / 2)
        return found


def _spread(values: Sequence[float], *, ratio: bool) -> _Spread | None:
    """Return middle and width of the figures, both robust against the wrong one."""
    known = [_coordinate(value, 0.0 if ratio else None) for value in values if value or not ratio]
    if len(known) < FEWEST_PEERS:
        return None
    middle = median(known)
    width = _WIDER * median(abs(each - middle) for each in known)
    positive = sum(value >= 0 for value in values) >= MOSTLY_POSITIVE * len(values)
    sure = len(known) >= ENOUGH_PEERS
    wide = max(width, NARROWEST_SPREAD[ratio]) if sure else max(2 * width, NARROWEST_OF_FEW[ratio])
    return _Spread(middle, wide, sure, positive)


def _density(coordinate: float, spread: _Spread) -> float:
    off = (coordinate - spread.middle) / spread.width
    return -(PEER_FREEDOM + 1) / 2 * log(1 + off * off / PEER_FREEDOM)


def _coordinate(value: float, least: float | None) -> float:
    """Return the logarithm of a level, no smaller than `least`; a rate as it is, without one."""
    return value if least is None else log(max(abs(value), least))
