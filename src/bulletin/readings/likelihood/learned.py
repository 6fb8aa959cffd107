"""What the judge has learned of a table so far."""

from collections import defaultdict

from bulletin.readings.claims.priors import NEAR_MISS, NEAR_MISS_OF_DECIMALS, NEAR_MISS_SEEN
from bulletin.readings.claims.sum_claim import SumClaim


class Learned:
    """
    What the claims chosen so far tell of the table.

    `adds`: how likely each line can be added; `before`: the same before its own figures
    were asked. `exact`: how often sums come out to the last unit; `misses`: by claim, in how
    many lines it misses by a little more than rounding, and of how many; `nil`: how often a
    blank stands for nothing.
    `corrections`: by line, the claims that fail there and their gaps.
    """

    __slots__ = "adds", "before", "corrections", "exact", "misses", "nil"

    def __init__(self, adds: list[float], before: list[float]) -> None:
        """Begin with what is usual in tables."""
        self.adds, self.before = adds, before
        self.exact, self.nil = 0.5, 0.8
        self.misses: dict[SumClaim, tuple[int, int]] = {}
        self.corrections: dict[int, list[tuple[SumClaim, int]]] = defaultdict(list)

    def near(self, claim: SumClaim, *, decimals: bool) -> float:
        """
        Return how often sums miss by a little more than rounding, told by other claims.

        `decimals`: the figures are printed with some.
        """
        others = [counts for other, counts in self.misses.items() if other is not claim]
        near, every = (sum(counts) for counts in zip(*others, strict=True)) if others else (0, 0)
        before = NEAR_MISS_OF_DECIMALS if decimals else NEAR_MISS
        return (near + before) / (every + NEAR_MISS_SEEN)
