"""How far apart rounding alone leaves a total and its parts, and how likely."""

from math import exp, pi, sqrt

from bulletin.readings.claims.sum_claim import SumClaim
from bulletin.readings.claims.view import FigureLine

CURVE = 1 / sqrt(2 * pi)


def rounding_room(line: FigureLine, claim: SumClaim) -> int:
    """Return how far rounding can leave a total from the sum of its parts."""
    if line.width:
        return line.width * (claim.whole & (line.figures | line.nil)).bit_count()
    return line.half[claim.total] + sum(claim.pick(line.half))


def finest_step(line: FigureLine, claim: SumClaim) -> int:
    """Return the step of the finest figure of the claim; beside it others may be finer."""
    if line.width:
        return 2 * line.finest
    return 2 * min(line.half[claim.total], *claim.pick(line.half)) or 2 * line.finest


def rounding_spread(line: FigureLine, claim: SumClaim) -> float:
    """Return how far rounding usually leaves them: a standard deviation."""
    if line.width:
        square = line.width * line.width * ((line.figures & claim.mask).bit_count() + 1)
    else:
        square = sum(each * each for each in claim.pick(line.half)) + line.half[claim.total] ** 2
    return sqrt(square / 3)


def rounding_chance(line: FigureLine, claim: SumClaim, gap: int) -> float:
    """Return how likely rounding alone leaves a gap, one step wide."""
    spread = rounding_spread(line, claim)
    return min(1.0, finest_step(line, claim) * CURVE / spread * exp(-0.5 * (gap / spread) ** 2))
