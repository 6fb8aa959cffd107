"""What the figures say for and against a supposed sum or average, in bits."""

from collections.abc import Collection
from math import log2
from typing import NamedTuple

from bulletin.relate.found.integer_matrix import IntegerMatrix

MARGIN = 4.0  # bits left over when all suppositions of a search have been paid for
MOST = 24.0  # no single line tells more
_FAILURE = 4.0  # a line that fails among others of its family speaks against its pattern
_ASIDE = 2.0  # each family of lines that is left aside
_LONE = 0.5  # a total with one part only says that two figures are equal
_TWO = 2
_MEMORY = 6  # lines that a line is compared with
# A normal curve stands for the sum of many roundings, each even over its interval.
_PEAK, _FALL = 1.45, 2.16  # sqrt(2 pi / 3), and 3 / 2 in bits


class SupposedPattern(NamedTuple):
    """A target that is supposed to be the sum, or the average, of its parts."""

    target: int
    parts: tuple[int, ...]
    average: bool = False


class Pattern(NamedTuple):
    """
    A claim, and the lines in which it holds, fails, is open.

    Lines of a family in which the claim does not hold at all, such as growth rates
    beside levels, are left out. `telling` counts the lines that say more than zeros;
    `bits` is their evidence, `against` that of the lines that fail, `cost` the number
    of bits that it took to choose the claim among all others.
    """

    claim: SupposedPattern
    held: tuple[int, ...]
    failed: tuple[int, ...]
    open: tuple[int, ...]
    telling: int
    bits: float
    against: float
    cost: float

    @property
    def target(self) -> int:
        """Return the series that is the total."""
        return self.claim.target

    @property
    def parts(self) -> tuple[int, ...]:
        """Return the series that add up to it."""
        return self.claim.parts

    @property
    def score(self) -> float:
        """Return what is left of the evidence once choice and failures are paid for."""
        return self.bits - self.against - self.cost

    @property
    def convincing(self) -> bool:
        """Tell whether chance can hardly have made the lines agree."""
        return self.score >= MARGIN and self.telling >= min(_TWO, len(self.held) + len(self.failed))


def pattern_of(sight: IntegerMatrix, claim: SupposedPattern, cost: float) -> Pattern:
    """
    Return the pattern of a claim that took `cost` bits to choose.

    Each line that holds adds the logarithm of how much likelier its gap is under
    rounding than by chance; zeros and small whole numbers tell next to nothing.
    """
    held, failed, unclear = dict[int, float](), list[int](), list[int]()
    for line in range(sight.lines):
        if not sight.printed[line][claim.target]:
            continue
        if any(sight.withheld[line][part] for part in claim.parts):
            unclear.append(line)
            continue
        told = _told(sight, line, claim)
        if told is not None:
            held[line] = told
        elif any(sight.printed[line][part] for part in claim.parts):
            failed.append(line)
        else:
            unclear.append(line)
    families = bearing(sight, held, failed)
    aside = {sight.family[line] for line in failed} - families
    held = {line: told for line, told in held.items() if sight.family[line] in families}
    failed, unclear = (
        [line for line in lines if sight.family[line] in families] for lines in (failed, unclear)
    )
    return Pattern(
        claim,
        tuple(held),
        tuple(failed),
        tuple(unclear),
        sum(told > 1 for told in held.values()),
        sum(held.values()),
        _FAILURE * len(failed) + _ASIDE * len(aside),
        cost,
    )


def bearing(sight: IntegerMatrix, held: Collection[int], failed: Collection[int]) -> set[str]:
    """Return the families in which at least as many lines hold as fail."""
    families = [sight.family[line] for line in held]
    others = [sight.family[line] for line in failed]
    return {each for each in families if families.count(each) >= others.count(each)}


def _told(
    sight: IntegerMatrix, line: int, claim: SupposedPattern, spread: float = 1.0
) -> float | None:
    """
    Return the bits that a line says for a claim, None where rounding cannot explain it.

    By chance the gap would be of any size up to that of the parts times `spread`; for
    an average, up to their distance from it.
    """
    middle, half = sight.middle[line], sight.half[line]
    times = len(claim.parts) if claim.average else 1
    centre = middle[claim.target] if claim.average else 0
    off, room = times * middle[claim.target], times * half[claim.target]
    square, size, filled = room * room, 0, 0
    for part in claim.parts:
        off -= middle[part]
        room += half[part]
        square += half[part] * half[part]
        size += abs(middle[part] - centre)
        filled += middle[part] != 0
    if abs(off) > room:
        return None
    if not size:
        return 0.0
    told = log2(1 + spread * size / (_PEAK * square**0.5)) - _FALL * off * off / square
    told = max(-_FAILURE, min(MOST, told))
    return told if filled >= _TWO else min(told, _LONE)


def discounted(sight: IntegerMatrix, pattern: Pattern) -> Pattern:
    """
    Return the pattern, each line weighed by what it adds to the lines before.

    Where the parts stand to one another as they did in another line, a gap that was
    small there is small here as well, and chance is no longer free to make it large. What
    counts of parts of an average is how they lie around it.
    """
    seen: list[list[float]] = []
    bits = 0.0
    for line in pattern.held:
        middle = sight.middle[line]
        centre = middle[pattern.target] if pattern.claim.average else 0
        apart = [middle[part] - centre for part in pattern.parts]
        size = sum(map(abs, apart)) or 1
        mix = [each / size for each in apart]
        new = min((sum(map(_apart, mix, other)) for other in seen[-_MEMORY:]), default=1.0)
        bits += _told(sight, line, pattern.claim, min(new, 1.0)) or 0.0
        seen.append(mix)
    return pattern._replace(bits=bits)


def _apart(one: float, other: float) -> float:
    return abs(one - other)
