"""
Which texts were meant in the suspected cells, weighed against each other.

A hypothesis is a set of figures with a true text each. Its weight is the chance of the
slips that lead from the true texts to the printed ones, times how well the corrected
table fits. An error that is no slip of the fingers always keeps a small chance, so that
"this cell is wrong" can be said without promising a text.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from math import log

from bulletin.locate.chances import FURTHER_CAUSE, HEAVIER, OTHER_TEXT
from bulletin.locate.search.suspects import Suspects, Trial
from bulletin.locate.search.two_corrections import matching
from bulletin.locate.slips.operation import Operation
from bulletin.locate.slips.other_units import OtherUnit, other_units
from bulletin.locate.slips.printable_texts import as_typed
from bulletin.locate.weigh.candidates import Choices
from bulletin.locate.weigh.column_prior import Peers
from bulletin.locate.weigh.found_sums import FoundSums
from bulletin.locate.weigh.hypothesis import (
    Cause,
    FigureChange,
    Meant,
    UnitChange,
    Weighed,
    figures_of,
    middle_of,
)
from bulletin.locate.weigh.residuals import Belief, ResidualLikelihood
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.relate.constraints.ranges import Range

_TWO = 2
_COMBINED = 60  # the likeliest combinations of two texts are tried


class Weighing:
    """Turns suspects into weighed hypotheses, on one table."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.network = trial.network
        self.choices = Choices(trial.network)
        self._peers = Peers(trial.network, trial.constraints)
        self._found_sums = FoundSums(trial.network)

    @cached_property
    def _fit(self) -> ResidualLikelihood:
        return ResidualLikelihood(self.network, self.trial.constraints)

    def hypotheses(self, sets: Sequence[Suspects]) -> list[Weighed]:
        """Return every way in which one or two figures of some set may have been meant."""
        found = [each for suspects in sets for each in self._alone(suspects)]
        pairs = [suspects for suspects in sets if len(suspects.variables) == _TWO]
        combined = (each for suspects in pairs for each in self._together(suspects))
        best = sorted(combined, key=lambda pair: -pair[0].chance * pair[1].chance)[:_COMBINED]
        found += [each for pair in best for each in self._weighed(pair)]
        return found + [self.unsaid(suspects) for suspects in pairs]

    def weighed(self, meant: Cause) -> Weighed:
        """Return the hypothesis of texts that are known to fit, with its weight."""
        return Weighed(meant, self._log_weight([(each,) for each in meant], meant), len(meant))

    def alone(self, cause: Cause) -> Weighed:
        """Return the hypothesis of one cause that is known to leave nothing wrong."""
        return Weighed(cause, self._log_weight([cause], cause, fits=False), 1)

    def conclusive(self, weighed: Weighed) -> bool:
        """Tell whether a hypothesis needs no rival: slips explain it, in figures of no weight."""
        return weighed.slips and self._trusted(weighed.meant) >= 0

    def meant_by(self, operation: Operation) -> Cause:
        """Return what an operation says was meant in its cells; nothing if one is certain."""
        meant = []
        for cell, text in operation.texts.items():
            if text == as_typed(self.network.table.cells[cell]):
                continue  # it is as it should be
            variable = self.network.figure(*cell)
            if not self.network.doubtful(variable):
                return ()
            ends = (
                self.trial.unprinted(variable)
                if text is None
                else self.choices.range_of(variable, text)
            )
            meant.append(FigureChange(variable, text, operation.kind, operation.chance, ends))
        return tuple(meant)

    def together(self, causes: Sequence[Cause]) -> Iterator[Weighed]:
        """
        Yield the hypothesis of several causes, if the whole table can be true with it.

        A cause is an operation on several cells, or a slip in one; each counts once.
        """
        meant = [each for cause in causes for each in cause]
        ranges = self.trial.with_ranges({each.variable: each.ends for each in meant})
        if ranges is None:
            return
        settled = tuple(
            each if each.text else each._replace(ends=ranges[each.variable]) for each in meant
        )
        yield Weighed(settled, self._log_weight(causes, settled), len(causes))

    def _log_weight(self, causes: Sequence[Cause], meant: Cause, *, fits: bool = True) -> float:
        """
        Return the log weight of a hypothesis: the one formula of this room.

        The chances of its causes, what the figures are trusted, how likely they are among
        their like, and how well the corrected table `fits` unless that is known. Figures that
        a cause only moves are printed, so that no size is likelier than another.
        """
        prior = sum(log(cause[0].chance * FURTHER_CAUSE) for cause in causes)
        moved = {each.variable for cause in causes for each in cause if self._moved(cause)}
        weight = prior + self._trusted(meant) + self._among_peers(meant, moved)
        weight += self._found_sums.log_chance({each.variable: each.ends for each in meant})
        if not fits:
            return weight
        return weight + self._fit.score({each.variable: self._believed(each) for each in meant})

    def _moved(self, cause: Cause) -> bool:
        """Tell whether a cause only moves what is printed from cell to cell."""
        table = self.network.table
        cells = [cell for each in cause if (cell := self.network.cells[each.variable])]
        typed = {as_typed(table.cells[cell]) for cell in cells}
        return len(cause) > 1 and all(each.text is None or each.text in typed for each in cause)

    def units(self, conflicts: Sequence[tuple[int, ...]]) -> Iterator[Weighed]:
        """Yield the units that may be a power of ten off, if all fits with another."""
        suspected = frozenset(each for conflict in conflicts for each in conflict)
        for unit in other_units(self.network, suspected):
            if self.trial.with_ranges(unit.ranges) is not None:
                meant = _as_meant(unit)
                beliefs = {v: (middle_of(ends), _width(ends)) for v, ends in unit.ranges.items()}
                yield Weighed(
                    (meant,), log(unit.chance * FURTHER_CAUSE) + self._fit.score(beliefs), 1
                )

    def _alone(self, suspects: Suspects) -> Iterator[Weighed]:
        if len(suspects.variables) != 1:
            return
        (variable,), (left,) = suspects.variables, suspects.left
        for meant in self.choices.within(variable, left):
            yield from self._weighed((meant,))

    def _together(self, suspects: Suspects) -> Iterator[tuple[FigureChange, FigureChange]]:
        """Yield two texts each that fit the sums the two figures share, by arithmetic alone."""
        one, other = (
            self.choices.within(variable, left)
            for variable, left in zip(suspects.variables, suspects.left, strict=True)
        )
        ranges = self.network.floats
        yield from (
            (first, second)
            for first, second in matching(one, other, self.trial.constraints, ranges)
            if first.text is not None and second.text is not None
        )

    def _weighed(self, meant: Cause) -> Iterator[Weighed]:
        """Yield the hypothesis if the whole table can be true with it."""
        fixed = {each.variable: each.ends for each in meant}
        proposed = all(each.text is not None for each in meant)
        if proposed and self.trial.with_ranges(fixed) is None:
            return
        yield self.weighed(meant)

    def _trusted(self, meant: Sequence[Meant]) -> float:
        """Return what the weights of the figures make of the log chance that they are wrong."""
        weights = (self.network.weight(each.variable) for each in figures_of(meant))
        return log(HEAVIER) * sum(weight - 1 for weight in weights)

    def _among_peers(self, meant: Sequence[FigureChange], moved: Collection[int]) -> float:
        return sum(
            self._peers.gain(
                each.variable,
                middle_of(self.network.floats[each.variable]),
                each.middle,
                moved=each.variable in moved,
            )
            for each in meant
        )

    def unsaid(self, suspects: Suspects) -> Weighed:
        """Return the hypothesis that these figures are wrong, whatever was meant."""
        meant = tuple(
            FigureChange(variable, None, SlipKind.NONE, OTHER_TEXT, left)
            for variable, left in zip(suspects.variables, suspects.left, strict=True)
        )
        return self.weighed(meant)

    def _believed(self, meant: FigureChange) -> Belief:
        low, high = meant.ends if meant.text else self.network.floats[meant.variable]
        return meant.middle, _width((low, high))

    def likeliest_slips(self, variable: int) -> list[FigureChange]:
        """Return the texts from which one slip leads to what is printed, likeliest first."""
        return sorted(self.choices.slips(variable), key=lambda each: -self.alone((each,)).weight)


def _as_meant(unit: OtherUnit) -> UnitChange:
    gaps = (("meant", unit.meant), ("typed", unit.typed))
    return UnitChange(unit.place, unit.text, SlipKind.UNIT_EXCHANGED, unit.chance, gaps)


def _width(ends: Range) -> float:
    return float(ends[1]) - float(ends[0])
