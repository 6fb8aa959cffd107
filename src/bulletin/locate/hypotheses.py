"""
Which texts were meant in the suspected cells, weighed against each other.

A hypothesis is a set of figures with a true text each. Its weight is the chance of the
slips that lead from the true texts to the printed ones, times how well the corrected
table fits. An error that is no slip of the fingers always keeps a small chance, so that
"this cell is wrong" can be said without promising a text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import exp, inf, log

from bulletin.locate.fit import Fit
from bulletin.locate.slips import likeliest
from bulletin.locate.suspects import Suspects, Trial
from bulletin.locate.texts import as_typed, customary_decimals, range_of, texts_within
from bulletin.model.table import Table
from bulletin.relate.constraint import EVERYTHING, Range

_WRONG = 0.01  # of figures are mistyped at all: what a second slip costs
_OTHER = 0.03  # of errors are no slip of the fingers
_OTHER_TEXTS = 3000  # about so many texts could stand there after such an error
_ENUMERATED = 12  # texts left for a cell are listed one by one up to here
_FIRST_TEXTS = 40  # of a pair's first figure, the likeliest are combined with the second


@dataclass(frozen=True, slots=True)
class Meant:
    """One figure of a hypothesis: its variable, the true text or None, slip and range."""

    variable: int
    text: str | None
    slip: str
    left: Range


@dataclass(frozen=True, slots=True)
class Weighed:
    """A set of corrections and its log weight."""

    meant: tuple[Meant, ...]
    weight: float


class Weighing:
    """Turns suspects into weighed hypotheses, on one table."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._network = trial.network
        self._table: Table = trial.network.table
        self._fit = Fit(trial.network, trial.constraints)

    def hypotheses(self, suspects: Suspects) -> Iterator[Weighed]:
        """Yield every way in which the suspected figures may have been meant."""
        if len(suspects.variables) == 1:
            yield from self._single(suspects.variables[0], suspects.left[0], {}, ())
        else:
            yield from self._several(suspects)

    def _several(self, suspects: Suspects) -> Iterator[Weighed]:
        """Fix the text of one figure, propagate, and go on with the next."""
        order = sorted(
            range(len(suspects.variables)), key=lambda k: _width(suspects.left[k])
        )
        (first, *_), last = order, order[-1]
        variable, left = suspects.variables[first], suspects.left[first]
        texts = sorted(self._texts(variable, left), key=lambda each: -each[2])[:_FIRST_TEXTS]
        for text, slip, chance in texts:
            if text is None or len(order) > 2 or self._trial.exhausted:
                continue
            fixed = {variable: range_of(text, self._network.scale(variable))}
            other = suspects.variables[last]
            ranges = self._trial.with_ranges({**fixed, other: EVERYTHING})
            if ranges is not None:
                meant = Meant(variable, text, slip, left)
                for found in self._single(other, ranges[other], fixed, (meant,)):
                    yield Weighed(found.meant, found.weight + log(chance) + log(_WRONG))
        yield self._unsaid(suspects)

    def _unsaid(self, suspects: Suspects) -> Weighed:
        """Return the hypothesis that these figures are wrong, whatever was meant."""
        meant = tuple(
            Meant(variable, None, "", left)
            for variable, left in zip(suspects.variables, suspects.left, strict=True)
        )
        beliefs = {
            each.variable: self._believed(each.variable, each.left, None) for each in meant
        }
        chance = log(_OTHER / _OTHER_TEXTS * _ENUMERATED) + log(_WRONG)
        return Weighed(meant, chance * len(meant) + self._fit.score(beliefs))

    def _single(
        self,
        variable: int,
        left: Range,
        fixed: Mapping[int, Range],
        before: tuple[Meant, ...],
    ) -> Iterator[Weighed]:
        beliefs = {each: _belief(ends) for each, ends in fixed.items()}
        for text, slip, chance in self._texts(variable, left):
            if text is None:
                ends: Range = left
            else:
                ends = range_of(text, self._network.scale(variable))
                if self._trial.with_ranges({**fixed, variable: ends}) is None:
                    continue
            fit = self._fit.score({**beliefs, variable: self._believed(variable, ends, text)})
            meant = Meant(variable, text, slip, left)
            yield Weighed((*before, meant), log(chance) + log(_WRONG) + fit)

    def _believed(self, variable: int, ends: Range, text: str | None) -> tuple[float, float]:
        low, high = ends
        middle = (low + high) / 2 if low != -inf and high != inf else 0.0
        if text is not None:
            return middle, float(high - low)
        was = self._network.floats[variable]
        return middle, was[1] - was[0]

    def _texts(self, variable: int, left: Range) -> Iterator[tuple[str | None, str, float]]:
        """Yield the texts that fit what is left, with slip and chance; None for any text."""
        cell = self._network.cells[variable]
        figure = self._table.figure(*cell) if cell else None
        if cell is None or figure is None:
            return
        scale = self._network.scale(variable)
        custom = customary_decimals(self._table, *cell)
        typed = as_typed(self._table.cells[cell])
        slips = likeliest(typed, custom)
        for text, slip in slips.items():
            if custom is not None and _decimals(text) != custom:
                continue
            if not _meets(range_of(text, scale), left):
                continue
            yield text, slip.name, slip.chance
        decimals = figure.decimals if custom is None else custom
        others = texts_within(left, decimals, scale, _ENUMERATED)
        chance = _OTHER / _OTHER_TEXTS
        if others is None:
            yield None, "", chance * _ENUMERATED
            return
        for text in others:
            if text not in slips and text != typed:
                yield text, "another figure", chance


def probabilities(found: list[Weighed]) -> list[tuple[Weighed, float]]:
    """Return hypotheses with their probability, likeliest first; ties keep their order."""
    best = max((each.weight for each in found), default=0.0)
    masses = [exp(max(each.weight - best, -700.0)) for each in found]
    total = sum(masses)
    ranked = [(each, mass / total) for each, mass in zip(found, masses, strict=True)]
    return sorted(ranked, key=lambda pair: -pair[1])


def _decimals(text: str) -> int:
    return len(text.partition(".")[2])


def _meets(one: Range, other: Range) -> bool:
    margin = 1e-9 * (abs(one[0]) + abs(one[1]))
    return one[0] <= other[1] + margin and other[0] <= one[1] + margin


def _width(ends: Range) -> float:
    return float(ends[1]) - float(ends[0])


def _belief(ends: Range) -> tuple[float, float]:
    return (float(ends[0]) + float(ends[1])) / 2, float(ends[1]) - float(ends[0])
