"""What a hypothesis is: figures with what was meant in each, and how likely that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf

from bulletin.locate.chances import ENUMERATED, OTHER_TEXT
from bulletin.model.report import Place
from bulletin.model.slip_kind import SlipKind
from bulletin.relate.constraints.ranges import Range


@dataclass(frozen=True, slots=True)
class Meant:
    """
    One figure of a hypothesis: variable, true text or None, slip, and the range left.

    `unit` is where a unit is stated that is meant instead of a figure, None for a figure.
    `gaps` are what the sentence about the slip names.
    """

    variable: int
    text: str | None
    slip: SlipKind
    chance: float
    ends: Range
    unit: Place | None = None
    gaps: tuple[tuple[str, str], ...] = ()

    @property
    def middle(self) -> float:
        """Return the middle of the range, zero where it has no end."""
        return middle_of(self.ends)


Cause = tuple[Meant, ...]  # one slip, or an operation on several cells


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
        return all(each.chance > OTHER_TEXT * ENUMERATED for each in self.meant)


def probabilities(found: Sequence[Weighed]) -> list[tuple[Weighed, float]]:
    """Return hypotheses with their probability, likeliest first; ties keep their order."""
    best = max((each.weight for each in found), default=0.0)
    masses = [exp(max(each.weight - best, -700.0)) for each in found]
    total = sum(masses)
    ranked = [(each, mass / total) for each, mass in zip(found, masses, strict=True)]
    return sorted(ranked, key=lambda pair: -pair[1])


def middle_of(ends: Range) -> float:
    """Return the middle of a range, zero where it has no end."""
    low, high = ends
    return float(low + high) / 2 if low != -inf and high != inf else 0.0
