"""What the judge has learned of a table so far."""

from collections import defaultdict
from dataclasses import dataclass, field

from bulletin.readings.claims.priors import NEAR_MISS, NEAR_MISS_OF_DECIMALS, NEAR_MISS_SEEN
from bulletin.readings.claims.sum_claim import SumClaim


@dataclass(slots=True)
class Learned:
    """
    What the claims chosen so far tell of the table.

    `adds`: how likely each line can be added; `before`: the same before its own figures
    were asked. `exact`: how often sums come out to the last unit; `misses`: by claim, in how
    many lines it misses by a little more than rounding, and of how many; `nil`: how often a
    blank stands for nothing.
    `corrections`: by line, the claims that fail there and their gaps.
    """

    adds: list[float]
    before: list[float]
    exact: float = 0.5
    misses: dict[SumClaim, tuple[int, int]] = field(default_factory=dict)
    nil: float = 0.8
    corrections: dict[int, list[tuple[SumClaim, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def near(self, claim: SumClaim, *, decimals: bool) -> float:
        """
        Return how often sums miss by a little more than rounding, told by other claims.

        `decimals`: the figures are printed with some.
        """
        others = [counts for other, counts in self.misses.items() if other is not claim]
        near, every = (sum(counts) for counts in zip(*others, strict=True)) if others else (0, 0)
        before = NEAR_MISS_OF_DECIMALS if decimals else NEAR_MISS
        return (near + before) / (every + NEAR_MISS_SEEN)
