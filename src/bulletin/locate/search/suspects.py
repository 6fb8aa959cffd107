"""
Which figures, if they alone were wrong, would explain everything that cannot be.

Free a figure (ignore its print) and propagate: if all the rest fits, it is a suspect
and the rest says which range is left for it. If no single figure explains everything,
two are freed, and so on: a search tree over conflicts (Reiter 1987, hitting sets),
which finds every smallest set up to the limit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from bulletin.model.table.table import Measure
from bulletin.relate.constraints.constraint import Constraint, Sum
from bulletin.relate.constraints.propagation import Propagation
from bulletin.relate.constraints.ranges import EVERYTHING, Range
from bulletin.relate.network import Network

NOT_NEGATIVE: Range = (0.0, inf)
_MOST_TRIALS = 1500  # propagations; what is left undone is said


@dataclass(frozen=True, slots=True)
class Suspects:
    """A set of figures that explains every conflict, and the ranges the others leave."""

    variables: tuple[int, ...]
    left: tuple[Range, ...]


class Trial:
    """One table's constraints, on which sets of figures can be tried."""

    def __init__(self, network: Network, constraints: Sequence[Constraint]) -> None:
        self.network = network
        self.constraints = constraints
        self._propagation = Propagation(constraints)
        self.trials = 0
        self._signed = frozenset((*_signed(network), *differences(constraints)))

    @property
    def exhausted(self) -> bool:
        """Tell whether the limit of trials was reached, so that something was left undone."""
        return self.trials >= _MOST_TRIALS

    @property
    def hopeless(self) -> bool:
        """Tell whether nothing fits although all figures are ignored but the certain ones."""
        doubtful = tuple(v for v in self._members if self.network.doubtful(v))
        return not isinstance(self.freed(doubtful), Suspects)

    @property
    def trusted(self) -> bool:
        """Tell whether some figure here is certain."""
        return any(self.network.printed(v) and not self.network.doubtful(v) for v in self._members)

    @property
    def _members(self) -> dict[int, None]:
        return dict.fromkeys(v for each in self.constraints for v in each.variables)

    def unprinted(self, variable: int) -> Range:
        """Return what a figure may be once its print is ignored: a level stays above zero."""
        return EVERYTHING if variable in self._signed else NOT_NEGATIVE

    def with_ranges(self, changed: dict[int, Range]) -> list[Range] | None:
        """Return all ranges once some are replaced and everything is propagated, None if empty."""
        ranges: list[Range] = list(self.network.floats)
        for variable, ends in changed.items():
            ranges[variable] = ends
        return self._narrowed(ranges)

    def narrower(self, ranges: Sequence[Range], variable: int, ends: Range) -> list[Range] | None:
        """Return ranges already propagated once one more figure is known, None if empty."""
        further = list(ranges)
        further[variable] = ends
        return self._narrowed(further)

    def _narrowed(self, ranges: list[Range]) -> list[Range] | None:
        self.trials += 1
        return ranges if self._propagation.narrow(ranges) is None else None

    def freed(self, variables: tuple[int, ...]) -> Suspects | tuple[int, ...]:
        """Return what is left for the freed figures, or else figures that still clash."""
        ranges: list[Range] = list(self.network.floats)
        for variable in variables:
            ranges[variable] = self.unprinted(variable)
        blame = [0] * len(ranges)
        self.trials += 1
        empty = self._propagation.narrow(ranges, blame=blame)
        if empty is None:
            return Suspects(variables, tuple(ranges[variable] for variable in variables))
        return self._clashing(blame[empty], variables)

    def _clashing(self, blamed: int, freed: tuple[int, ...]) -> tuple[int, ...]:
        members: dict[int, None] = {}
        for number, constraint in enumerate(self.constraints):
            if blamed >> number & 1:
                members.update(dict.fromkeys(constraint.variables))
        return tuple(
            variable
            for variable in sorted(members)
            if variable not in freed and self.network.doubtful(variable)
        )


def sets_by_size(
    trial: Trial, known: tuple[int, ...], conflicts: Sequence[tuple[int, ...]], most: int
) -> Iterator[list[Suspects]]:
    """
    Yield the sets of figures, `known` included, that explain all conflicts.

    First the sets that add nothing to the known ones, then those that add one figure,
    and so on up to `most`. `conflicts` are sets of figures of which one must be wrong.
    A set that explains everything is widened within the conflicts that it meets, for
    the caller may find that no slip leads from its figures to what is printed.
    """
    level: dict[tuple[int, ...], None] = {known: None}
    for size in range(most + 1):
        found: list[Suspects] = []
        following: dict[tuple[int, ...], None] = {}
        for chosen in level:
            outcome = _outcome(trial, chosen, conflicts)
            if isinstance(outcome, Suspects):
                found.append(outcome)
                outcome = _beside(chosen, conflicts)
            if size < most:
                wider = (tuple(sorted((*chosen, each))) for each in outcome)
                following.update(dict.fromkeys(wider))
            if trial.exhausted:
                break
        yield found
        level = following


def _beside(chosen: tuple[int, ...], conflicts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """Return the other figures of the conflicts that the chosen ones meet."""
    met = {each for conflict in conflicts if set(conflict) & set(chosen) for each in conflict}
    return tuple(sorted(met - set(chosen)))


def _outcome(
    trial: Trial, chosen: tuple[int, ...], conflicts: Sequence[tuple[int, ...]]
) -> Suspects | tuple[int, ...]:
    open_conflicts = [each for each in conflicts if not set(each) & set(chosen)]
    if not open_conflicts:
        return trial.freed(chosen)
    shared = set(open_conflicts[0]).intersection(*open_conflicts[1:])
    # One figure in all conflicts is the smallest explanation, unless it weighs as much as several.
    light = all(trial.network.weight(each) <= 1 for each in shared)
    return tuple(sorted(shared)) if shared and light else min(open_conflicts, key=len)


def _signed(network: Network) -> Iterator[int]:
    """Yield the figures that may be below zero: rates, and columns that print one below."""
    table = network.table
    below = {
        table.series(*key)
        for key, cell in table.cells.items()
        if cell.figure and cell.figure.digits < 0
    }
    for variable, cell in enumerate(network.cells):
        known = cell is not None and table.measure(*cell) in _NEVER_BELOW
        if cell is None or not known or table.series(*cell) in below:
            yield variable


def differences(constraints: Sequence[Constraint]) -> Iterator[int]:
    """Yield the figures that are a difference of others, and so may be below zero."""
    for each in constraints:
        if isinstance(each, Sum) and each.signs.count(-1) > 1:
            yield each.variables[0]


_NEVER_BELOW = (Measure.LEVEL, Measure.SHARE, Measure.INDEX)
