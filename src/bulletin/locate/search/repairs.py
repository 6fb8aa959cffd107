"""
Which clashes a change of some figures settles, and whether it breaks what held before.

Only the relations that a change touches are asked, not the whole table: this screens the
many changes that are thinkable, and what passes is propagated through everything after
that. A sum whose figures are all printed is asked by how far it misses, in as many steps
as figures are changed.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from math import isfinite
from typing import NamedTuple

from bulletin.locate.cases import Clash
from bulletin.locate.search.suspects import Trial
from bulletin.model.figures.rounded_sum import RoundedSum, reversed_ends, rounded_sum
from bulletin.relate.constraints.constraint import Constraint, Sum
from bulletin.relate.constraints.propagation import narrow
from bulletin.relate.constraints.ranges import Range

_MARGIN = 1e-9  # of the figures: a sum this close to its limit is left to propagation


class _Gap(NamedTuple):
    """A sum less its constant with what is printed, and with which sign each figure counts."""

    signs: Mapping[int, int]
    printed: RoundedSum

    def closed(self, before: Sequence[Range], changed: Mapping[int, Range]) -> bool:
        """Tell whether the sum can be true once some figures are changed."""
        low, high = self.printed
        size = 0.0
        for variable, ends in changed.items():
            if sign := self.signs.get(variable):
                least, most = _signed(ends, sign)
                was_least, was_most = _signed(before[variable], sign)
                low, high = low + (least - was_least), high + (most - was_most)
                size += abs(float(least)) + abs(float(most)) + abs(float(low)) + abs(float(high))
        margin = _MARGIN * size  # endless where a figure is freed: then anything goes
        return not (low > margin or high < -margin)


class Repairs:
    """The clashes of one case, by their numbers, and all the constraints around them."""

    def __init__(self, trial: Trial, clashes: Sequence[Clash]) -> None:
        self.clashes = frozenset(range(len(clashes)))
        self._trial, self._clashes = trial, clashes
        self._ranges: Sequence[Range] = trial.network.floats
        self._members = [frozenset(each.members) for each in clashes]
        self._gaps = [[*self._gaps_of(each)] for each in clashes]

    def left(self, changed: Mapping[int, Range]) -> frozenset[int]:
        """Return the numbers of the clashes that stay once some figures are changed."""
        return frozenset(each for each in self.clashes if not self._settles(changed, each))

    def relations(self, clashes: Collection[int]) -> int:
        """Return how many of these clashes are relations that fail by themselves."""
        return sum(bool(self._clashes[each].constraints) for each in clashes)

    def settles(self, changed: Mapping[int, Range], least: int) -> bool:
        """Tell whether no clash stays, of which so many at least are failed relations."""
        enough = self.relations(self.clashes) >= least
        return enough and all(self._settles(changed, each) for each in self.clashes)

    def breaks(self, changed: Mapping[int, Range]) -> bool:
        """Tell whether a relation that held can no longer hold once some figures are changed."""
        touched = self._touched(changed)
        held = [each for each in touched if each not in self._clashing]
        return narrow(held, self._with(changed)) is not None

    def shared(self, clashes: Collection[int]) -> list[int]:
        """Return the figures that stand in all of these clashes, in the order of the network."""
        return sorted(frozenset.intersection(*(self._members[each] for each in clashes)))

    def room(self, variable: int, changed: Mapping[int, Range]) -> Range | None:
        """Return what the relations of a figure leave for it once others are changed."""
        ranges = self._with({**changed, variable: self._trial.unprinted(variable)})
        return ranges[variable] if narrow(self._touched([variable]), ranges) is None else None

    def _settles(self, changed: Mapping[int, Range], number: int) -> bool:
        members = self._members[number]
        if members.isdisjoint(changed):
            return False
        if len(members) == 1 and not self._across(members, changed):
            return False  # it would look as odd in the next row
        if not all(gap.closed(self._ranges, changed) for gap in self._gaps[number]):
            return False
        return narrow(self._clashes[number].constraints, self._with(changed)) is None

    def _across(self, odd: Collection[int], changed: Collection[int]) -> bool:
        """Tell whether a figure that looks odd changed together with another of its row."""
        cells, line = self._trial.network.cells, self._trial.network.table.line
        rows = {line(*cell) for each in odd if (cell := cells[each])}
        beside = (cells[each] for each in changed if each not in odd)
        return any(cell is not None and line(*cell) in rows for cell in beside)

    def _with(self, changed: Mapping[int, Range]) -> list[Range]:
        ranges = list(self._ranges)
        for variable, ends in changed.items():
            ranges[variable] = ends
        return ranges

    def _gaps_of(self, clash: Clash) -> list[_Gap]:
        sums = (each for each in clash.constraints if isinstance(each, Sum))
        gaps = (_gap(each, self._ranges) for each in sums)
        return [each for each in gaps if all(map(isfinite, each.printed))]

    @cached_property
    def _clashing(self) -> frozenset[Constraint]:
        return frozenset(each for clash in self._clashes for each in clash.constraints)

    @cached_property
    def _touching(self) -> Mapping[int, list[Constraint]]:
        touching: dict[int, list[Constraint]] = {}
        for constraint in self._trial.constraints:
            for variable in constraint.variables:
                touching.setdefault(variable, []).append(constraint)
        return touching

    def _touched(self, variables: Collection[int]) -> list[Constraint]:
        found = (each for variable in variables for each in self._touching.get(variable, ()))
        return list(dict.fromkeys(found))


def _gap(constraint: Sum, ranges: Sequence[Range]) -> _Gap:
    signs = dict(zip(constraint.variables, constraint.signs, strict=True))
    terms = (_signed(ranges[variable], sign) for variable, sign in signs.items())
    return _Gap(signs, rounded_sum(terms, -constraint.constant))


def _signed(ends: Range, sign: int) -> Range:
    return ends if sign > 0 else reversed_ends(ends)
