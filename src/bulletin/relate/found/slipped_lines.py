"""A line that fails among many that hold: whether a slip of the hand is what sets it apart."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor, inf

from bulletin.mistyping.true_numbers import meant_within
from bulletin.model.table.table import Measure
from bulletin.readings.claims.priors import SLIP_IN_LINE
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network

_FEWEST = 3  # lines that hold
# Of 57 such patterns in published tables, of 1,360 lines, one has lines that are meant
# otherwise, and that has two of them.
_OTHERWISE = 0.001
_LIKELY = 19.0  # to one
# Where words name growth, an index or a share, only the levels it is of are left to the figures:
# of 510 such lines in published tables one fails, and that is a misprint.
_LIKELY_NAMED = 3.0
_NAMED = Measure.GROWTH, Measure.INDEX, Measure.SHARE
_LITTLE = Fraction(1, 20)  # of a figure


class HeldLines:
    """What the lines in which a pattern holds say of one in which it does not."""

    def __init__(self, network: Network, targets: Sequence[int], failed: int) -> None:
        """Take the targets of the lines that hold, and how many lines do not."""
        ends = [network.exact[each] for each in targets]
        # What may be nothing tells nothing: whatever is small enough is 0.0 per cent of it.
        self.network, self.held = network, sum(not low <= 0 <= high for low, high in ends)
        low = min((low for low, _ in ends), default=Fraction(0))
        self.spread = max((high for _, high in ends), default=low) - low
        self.otherwise = _OTHERWISE + max(0, failed - 1) / max(1, self.held)

    def show_a_slip(self, target: int, constraint: Constraint) -> bool:
        """
        Tell whether a slip in one figure of a line is likelier than that it is meant otherwise.

        The more exactly the others fix their targets, the fewer are in reach of a slip by
        chance, and the farther it lies from all of them, the less likely it is that it was
        meant so. What is off by no more than rounding once again is no slip: shares that were
        made to fit. Errs by missing.
        """
        if self.held < _FEWEST:
            return False
        left = constraint.implied(self.network.exact)
        implied = dict(zip(constraint.variables, left, strict=True))
        (low, high), (least, most) = self.network.exact[target], implied[target]
        wide = high - low + most - least
        miss = max(least - high, low - most)
        if not 0 < wide < inf or miss < wide:
            return False
        chance = sum(self._chance(each, implied[each]) for each in constraint.variables)
        reach = max(self.spread, miss * miss / self.spread) if self.spread else Fraction(0)
        odds = SLIP_IN_LINE / self.otherwise * float(reach / wide) * chance / len(implied)
        return odds >= (_LIKELY_NAMED if self._named(target) else _LIKELY)

    def _named(self, target: int) -> bool:
        cell = self.network.cells[target]
        return cell is not None and self.network.table.measure(*cell) in _NAMED

    def misses_by_little(self, target: int, constraint: Constraint) -> bool:
        """Tell whether the others put a target a small part of it off, and not where it is."""
        left = constraint.implied(self.network.exact)
        low, high = dict(zip(constraint.variables, left, strict=True))[target]
        least, most = self.network.exact[target]
        gap = max(low - most, least - high)
        return 0 < gap <= _LITTLE * max(-least, most)

    def _chance(self, variable: int, ends: Range) -> float:
        """Return how likely a slip in one figure made of a number between two ends the print."""
        cell = self.network.cells[variable]
        figure = self.network.table.figure(*cell) if cell else None
        if figure is None or cell is None or -inf in ends or inf in ends:
            return 0.0
        step = Fraction(10) ** (self.network.scale(variable) - figure.decimals)
        low, high = ceil(ends[0] / step - Fraction(1, 2)), floor(ends[1] / step + Fraction(1, 2))
        meant = meant_within(figure, figure.decimals, low, high)
        return sum(chance for _, chance in meant)
