"""What the figures say for and against a supposed sum, in bits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log2

from bulletin.relate.arithmetic.sight import Sight

MARGIN = 4.0  # bits left over when all supposed sums of a search have been paid for
_FAILURE = 4.0  # a line that fails among others of its family speaks against its pattern
_ASIDE = 2.0  # each family of lines that is left aside
MOST = 24.0  # no single line tells more
_LONE = 0.5  # a total with one part only says that two figures are equal
_TWO = 2
_MEMORY = 6  # lines that a line is compared with


@dataclass(frozen=True, slots=True)
class Pattern:
    """
    A target and its parts as series, and the lines in which that holds, fails, is open.

    Lines of a family in which the pattern does not hold at all, such as growth rates
    beside levels, are left out. `telling` counts the lines that say more than zeros;
    `bits` is their evidence, `against` that of the lines that fail, `cost` the number
    of bits that it took to choose the pattern among all others.
    """

    target: int
    parts: tuple[int, ...]
    held: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    open: tuple[int, ...] = ()
    telling: int = 0
    bits: float = 0.0
    against: float = 0.0
    cost: float = 0.0

    @property
    def score(self) -> float:
        """Return what is left of the evidence once choice and failures are paid for."""
        return self.bits - self.against - self.cost

    @property
    def convincing(self) -> bool:
        """Tell whether chance can hardly have made the lines agree."""
        return self.score >= MARGIN and self.telling >= min(_TWO, len(self.held) + len(self.failed))


def weigh(sight: Sight, target: int, parts: Sequence[int], cost: float, factor: int = 1) -> Pattern:
    """
    Return the pattern that `factor` times the target is the sum of the parts.

    Each line that holds adds the logarithm of how much likelier its gap is under
    rounding than by chance; zeros and small whole numbers tell next to nothing.
    """
    held, failed, unclear = list[int](), list[int](), list[int]()
    bits, telling = 0.0, 0
    for line in range(sight.lines):
        if not sight.printed[line][target]:
            continue
        if any(sight.withheld[line][part] for part in parts):
            unclear.append(line)
            continue
        told = _told(sight, line, target, parts, factor)
        if told is None:
            printed = any(sight.printed[line][part] for part in parts)
            (failed if printed else unclear).append(line)
            continue
        held.append(line)
        bits += told
        telling += told > 1
    among = _among(sight, held, failed)
    aside = {sight.family[line] for line in failed} - {sight.family[line] for line in among}
    against = _FAILURE * len(among) + _ASIDE * len(aside)
    families = {sight.family[line] for line in held}
    unclear = [line for line in unclear if sight.family[line] in families]
    return Pattern(
        target, tuple(parts), tuple(held), tuple(among), tuple(unclear), telling, bits, against, cost
    )  # fmt: skip


def _among(sight: Sight, held: Sequence[int], failed: Sequence[int]) -> list[int]:
    """Return the failing lines whose family mostly holds."""
    families = [sight.family[line] for line in held]
    others = [sight.family[line] for line in failed]
    return [
        line
        for line in failed
        if families.count(sight.family[line]) >= others.count(sight.family[line])
    ]


def _told(
    sight: Sight, line: int, target: int, parts: Sequence[int], factor: int = 1, spread: float = 1.0
) -> float | None:  # fmt: skip
    """
    Return the bits that a line says for a sum, None where rounding cannot explain it.

    By chance the gap would be of any size up to that of the parts times `spread`.
    """
    middle, half = sight.middle[line], sight.half[line]
    room = factor * half[target]
    off, square, size, filled = factor * middle[target], room * room, 0, 0
    for part in parts:
        off -= middle[part]
        room += half[part]
        square += half[part] * half[part]
        size += abs(middle[part])
        filled += middle[part] != 0
    if abs(off) > room:
        return None
    if not size:
        return 0.0
    # A normal curve stands for the sum of many roundings.
    told = log2(1 + spread * size / (1.45 * square**0.5)) - 2.16 * off * off / square
    told = max(-_FAILURE, min(MOST, told))
    return told if filled >= _TWO else min(told, _LONE)


def discounted(sight: Sight, pattern: Pattern, factor: int = 1) -> Pattern:
    """
    Return the pattern, each line weighed by what it adds to the lines before.

    Where the parts stand to one another as they did in another line, a gap that was
    small there is small here as well, and chance is no longer free to make it large.
    """
    seen: list[list[float]] = []
    bits = 0.0
    for line in pattern.held:
        middle = sight.middle[line]
        size = sum(abs(middle[part]) for part in pattern.parts) or 1
        mix = [middle[part] / size for part in pattern.parts]
        new = min((sum(map(_apart, mix, other)) for other in seen[-_MEMORY:]), default=1.0)
        told = _told(sight, line, pattern.target, pattern.parts, factor, min(new, 1.0)) or 0.0
        seen.append(mix)
        bits += told
    return replace(pattern, bits=bits)


def _apart(one: float, other: float) -> float:
    return abs(one - other)
