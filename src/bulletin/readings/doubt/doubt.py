"""A line in which a chosen claim fails."""

from collections.abc import Iterable
from fractions import Fraction

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import Misfit, SumClaim

_NIL = 0.9  # of sums with a blank hold: then blanks stand for nothing


class Doubt:
    """A line in which a chosen claim fails, and the odds that a figure there is wrong."""

    __slots__ = "claim", "failure", "joint", "odds", "reading", "scale"

    def __init__(self, reading: Reading, claim: SumClaim, failure: Misfit, odds: float) -> None:
        """
        Begin with the odds of this line alone; `joint` are those with what crosses it.

        `scale` is half of the finest place of the line, in base units.
        """
        self.reading, self.claim, self.failure = reading, claim, failure
        self.odds = self.joint = odds
        self.scale = Fraction(1, 2) / Fraction(10) ** reading.view.lines[failure.line].decimals

    @property
    def probability(self) -> float:
        """Return how likely a figure of this line is wrong."""
        return self.joint / (1 + self.joint)

    def cells(self) -> Iterable[tuple[tuple[int, int], int]]:
        """Yield item and column of each member, with the sign by which the gap would mend it."""
        yield self.reading.view.key(self.claim.total, self.failure.line), -1
        for part in self.claim.parts:
            yield self.reading.view.key(part, self.failure.line), 1

    def may_lack(self, cell: tuple[int, int]) -> bool:
        """Tell whether the cell of an item and a column may stand for a figure not printed."""
        printed = self.reading.view.table.figure(*cell) is not None
        return not printed and self.reading.learned.nil < _NIL
