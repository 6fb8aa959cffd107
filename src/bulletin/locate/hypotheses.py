"""
Which texts were meant in the suspected cells, weighed against each other.

A hypothesis is a set of figures with a true text each. Its weight is the chance of the
slips that lead from the true texts to the printed ones, times how well the corrected
table fits. An error that is no slip of the fingers always keeps a small chance, so that
"this cell is wrong" can be said without promising a text.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp, inf, log

from bulletin.locate.fit import Belief, Fit
from bulletin.locate.operation import Operation
from bulletin.locate.pairs import matching
from bulletin.locate.peers import Peers
from bulletin.locate.slips import likeliest
from bulletin.locate.suspects import Suspects, Trial
from bulletin.locate.texts import as_typed, decimals_of, meet, range_of, stands_beside, texts_within
from bulletin.locate.units import other_units
from bulletin.model.figure import Rounding
from bulletin.model.report import Place
from bulletin.relate.ranges import EVERYTHING, Range

_WRONG = 0.01  # of figures are mistyped at all: what a second slip costs
_HEAVIER = 1e-6  # each weight beyond the first: less likely than any text is, slip or none
_OTHER = 0.03  # of errors are no slip of the fingers
_OTHER_TEXTS = 3000  # about so many texts could stand there after such an error
_ENUMERATED = 12  # texts left for a cell are listed one by one up to here
_TWO = 2
_COMBINED = 60  # the likeliest combinations of two texts are tried


@dataclass(frozen=True, slots=True)
class Meant:
    """
    One figure of a hypothesis: variable, true text or None, slip, and the range left.

    `unit` is where a unit is stated that is meant instead of a figure, None for a figure.
    """

    variable: int
    text: str | None
    slip: str
    chance: float
    ends: Range
    unit: Place | None = None

    @property
    def middle(self) -> float:
        """Return the middle of the range, zero where it has no end."""
        return _middle(self.ends)


@dataclass(frozen=True, slots=True)
class Weighed:
    """
    A set of corrections, its log weight, and how many causes it takes.

    An operation on several cells is one cause.
    """

    meant: tuple[Meant, ...]
    weight: float
    causes: int

    @property
    def slips(self) -> bool:
        """Tell whether every correction is explained by a slip of the fingers."""
        return all(each.chance > _OTHER_CHANCE * _ENUMERATED for each in self.meant)


_OTHER_CHANCE = _OTHER / _OTHER_TEXTS
_COPIED = 0.005  # of errors copy just that neighbour which prints the same
_ANOTHER = {
    False: ("another figure", _OTHER_CHANCE),
    True: ("a neighbour's figure copied", _COPIED),
}


class Weighing:
    """Turns suspects into weighed hypotheses, on one table."""

    def __init__(self, trial: Trial) -> None:
        self.trial = self._trial = trial
        self.network = self._network = trial.network
        self._slips: dict[int, list[Meant]] = {}
        self._peers = Peers(trial.network, trial.constraints)
        self._customs: dict[int, int | None] = {}

    @cached_property
    def _fit(self) -> Fit:
        return Fit(self._network, self._trial.constraints)

    def hypotheses(self, sets: Sequence[Suspects]) -> list[Weighed]:
        """Return every way in which one or two figures of some set may have been meant."""
        found = [each for suspects in sets for each in self._alone(suspects)]
        pairs = [suspects for suspects in sets if len(suspects.variables) == _TWO]
        combined = (each for suspects in pairs for each in self._together(suspects))
        best = sorted(combined, key=lambda pair: -pair[0].chance * pair[1].chance)[:_COMBINED]
        found += [each for pair in best for each in self._weighed(pair)]
        return found + [self.unsaid(suspects) for suspects in pairs]

    def choices(self, variable: int, left: Range) -> list[Meant]:
        """Return what may have been meant in a figure whose true number lies in a range."""
        return [*self.slips_within(variable, left), *self._others(variable, left)]

    def weighed(self, meant: tuple[Meant, ...]) -> Weighed:
        """Return the hypothesis of texts that are known to fit, with its weight."""
        chance = sum(log(each.chance * _WRONG) for each in meant)
        weight = chance + self._trusted(meant) + self._likely(meant)
        return Weighed(meant, weight, len(meant))

    def alone(self, cause: tuple[Meant, ...]) -> Weighed:
        """Return the hypothesis of one cause that is known to leave nothing wrong."""
        moved = [each.variable for each in cause] if self._moved(cause) else ()
        prior = log(cause[0].chance * _WRONG) + self._trusted(cause)
        return Weighed(cause, prior + self._among_peers(cause, moved), 1)

    def conclusive(self, weighed: Weighed) -> bool:
        """Tell whether a hypothesis needs no rival: slips explain it, in figures of no weight."""
        return weighed.slips and self._trusted(weighed.meant) >= 0

    def meant_by(self, operation: Operation) -> tuple[Meant, ...]:
        """Return what an operation says was meant in its cells; nothing if one is certain."""
        meant = []
        for cell, text in operation.texts.items():
            if text == as_typed(self._network.table.cells[cell]):
                continue  # it is as it should be
            variable = self._network.figure(*cell)
            if not self._network.doubtful(variable):
                return ()
            ends = (
                self._trial.unprinted(variable) if text is None else self._range_of(variable, text)
            )
            meant.append(Meant(variable, text, operation.name, operation.chance, ends))
        return tuple(meant)

    def together(self, causes: Sequence[tuple[Meant, ...]]) -> Iterator[Weighed]:
        """
        Yield the hypothesis of several causes, if the whole table can be true with it.

        A cause is an operation on several cells, or a slip in one; each counts once.
        """
        meant = [each for cause in causes for each in cause]
        ranges = self._trial.with_ranges({each.variable: each.ends for each in meant})
        if ranges is None:
            return
        settled = tuple(
            each if each.text else replace(each, ends=ranges[each.variable]) for each in meant
        )
        prior = sum(log(cause[0].chance * _WRONG) for cause in causes) + self._trusted(settled)
        moved = {each.variable for cause in causes for each in cause if self._moved(cause)}
        yield Weighed(settled, prior + self._likely(settled, moved), len(causes))

    def _moved(self, cause: tuple[Meant, ...]) -> bool:
        """Tell whether a cause only moves what is printed from cell to cell."""
        table = self._network.table
        cells = [cell for each in cause if (cell := self._network.cells[each.variable])]
        typed = {as_typed(table.cells[cell]) for cell in cells}
        return len(cause) > 1 and all(each.text is None or each.text in typed for each in cause)

    def units(self, conflicts: Sequence[tuple[int, ...]]) -> Iterator[Weighed]:
        """Yield the units that may be a power of ten off, if all fits with another."""
        suspected = frozenset(each for conflict in conflicts for each in conflict)
        for unit in other_units(self._network, suspected):
            if self._trial.with_ranges(unit.ranges) is not None:
                meant = Meant(-1, unit.text, unit.slip, unit.chance, EVERYTHING, unit.place)
                beliefs = {v: (_middle(ends), _width(ends)) for v, ends in unit.ranges.items()}
                yield Weighed((meant,), log(unit.chance * _WRONG) + self._fit.score(beliefs), 1)

    def _alone(self, suspects: Suspects) -> Iterator[Weighed]:
        if len(suspects.variables) != 1:
            return
        (variable,), (left,) = suspects.variables, suspects.left
        for meant in self.choices(variable, left):
            yield from self._weighed((meant,))

    def _together(self, suspects: Suspects) -> Iterator[tuple[Meant, Meant]]:
        """Yield two texts each that fit the sums the two figures share, by arithmetic alone."""
        one, other = (
            self.choices(variable, left)
            for variable, left in zip(suspects.variables, suspects.left, strict=True)
        )
        ranges = self._network.floats
        yield from (
            (first, second)
            for first, second in matching(one, other, self._trial.constraints, ranges)
            if first.text is not None and second.text is not None
        )

    def _weighed(self, meant: tuple[Meant, ...]) -> Iterator[Weighed]:
        """Yield the hypothesis if the whole table can be true with it."""
        fixed = {each.variable: each.ends for each in meant}
        proposed = all(each.text is not None for each in meant)
        if proposed and self._trial.with_ranges(fixed) is None:
            return
        yield self.weighed(meant)

    def _trusted(self, meant: Sequence[Meant]) -> float:
        """Return what the weights of the figures make of the log chance that they are wrong."""
        weights = (self._network.weight(each.variable) for each in meant if each.unit is None)
        return log(_HEAVIER) * sum(weight - 1 for weight in weights)

    def _likely(self, meant: Sequence[Meant], moved: Collection[int] = ()) -> float:
        """
        Return how well the corrected table fits, in itself and among its like.

        Figures that were `moved` are printed, so that no size is likelier than another.
        """
        beliefs = {each.variable: self._believed(each) for each in meant}
        return self._fit.score(beliefs) + self._among_peers(meant, moved)

    def _among_peers(self, meant: Sequence[Meant], moved: Collection[int]) -> float:
        return sum(
            self._peers.gain(
                each.variable,
                _middle(self._network.floats[each.variable]),
                each.middle,
                moved=each.variable in moved,
            )
            for each in meant
        )

    def unsaid(self, suspects: Suspects) -> Weighed:
        """Return the hypothesis that these figures are wrong, whatever was meant."""
        meant = tuple(
            Meant(variable, None, "", _OTHER_CHANCE, left)
            for variable, left in zip(suspects.variables, suspects.left, strict=True)
        )
        return self.weighed(meant)

    def _believed(self, meant: Meant) -> Belief:
        low, high = meant.ends if meant.text else self._network.floats[meant.variable]
        return meant.middle, _width((low, high))

    def slips_within(self, variable: int, left: Range) -> list[Meant]:
        """Return the texts inside a range from which one slip leads to what is printed."""
        return [each for each in self._slipped(variable) if meet(each.ends, left)]

    def likeliest_slips(self, variable: int) -> list[Meant]:
        """Return the texts from which one slip leads to what is printed, likeliest first."""
        weights = {each.text: self.alone((each,)).weight for each in self._slipped(variable)}
        return sorted(self._slipped(variable), key=lambda each: -weights[each.text])

    def _slipped(self, variable: int) -> list[Meant]:
        known = self._slips.get(variable)
        if known is None:
            custom = self._custom(variable)
            table, cell = self._network.table, self._network.cells[variable]
            typed = as_typed(table.cells[cell]) if cell else ""
            known = self._slips[variable] = [
                Meant(variable, text, slip.name, slip.chance, self._range_of(variable, text))
                for text, slip in likeliest(typed, custom).items()
                if custom is None or decimals_of(text) == custom
            ]
        return known

    def _others(self, variable: int, left: Range) -> Iterator[Meant]:
        """Yield what may have stood there if it was no slip: the texts left, or no text."""
        custom, scale = self._custom(variable), self._network.scale(variable)
        cell = self._network.cells[variable]
        figure = self._network.table.figure(*cell) if cell else None
        if cell is None or figure is None:
            return
        decimals = figure.decimals if custom is None else custom
        texts = texts_within(left, decimals, scale, _ENUMERATED, self._rounding(variable))
        copied = stands_beside(self._network.table, *cell)
        if texts is None:
            chance = _COPIED if copied else _OTHER_CHANCE * _ENUMERATED
            yield Meant(
                variable, None, "a neighbour's figure copied" if copied else "", chance, left
            )
            return
        slips = {each.text for each in self._slipped(variable)}
        for text in texts:
            if text not in slips and text != str(figure):
                ends = self._range_of(variable, text)
                yield Meant(variable, text, *_ANOTHER[copied], ends)

    def _range_of(self, variable: int, text: str) -> Range:
        cell = self._network.cells[variable]
        like = self._network.table.figure(*cell) if cell else None
        return range_of(text, self._network.scale(variable), self._rounding(variable), like)

    def _rounding(self, variable: int) -> Rounding:
        cell = self._network.cells[variable]
        return self._network.table.rounding(*cell) if cell else Rounding.NEAREST

    def _custom(self, variable: int) -> int | None:
        if variable not in self._customs:
            cell = self._network.cells[variable]
            customs = self._network.customs
            self._customs[variable] = customs.decimals(*cell) if cell else None
        return self._customs[variable]


def probabilities(found: list[Weighed]) -> list[tuple[Weighed, float]]:
    """Return hypotheses with their probability, likeliest first; ties keep their order."""
    best = max((each.weight for each in found), default=0.0)
    masses = [exp(max(each.weight - best, -700.0)) for each in found]
    total = sum(masses)
    ranked = [(each, mass / total) for each, mass in zip(found, masses, strict=True)]
    return sorted(ranked, key=lambda pair: -pair[1])


def _middle(ends: Range) -> float:
    low, high = ends
    return float(low + high) / 2 if low != -inf and high != inf else 0.0


def _width(ends: Range) -> float:
    return float(ends[1]) - float(ends[0])
