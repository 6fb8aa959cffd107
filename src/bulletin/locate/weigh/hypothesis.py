"""What a hypothesis is: figures with what was meant in each, and how likely that is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, inf
from typing import NamedTuple

from bulletin.locate.chances import ENUMERATED, OTHER_TEXT
from bulletin.model.findings.report import Place
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.relate.constraints.ranges import Range


class FigureChange(NamedTuple):
    """One figure of a hypothesis: variable, true text or None, slip, and the range left."""

    variable: int
    text: str | None
    slip: SlipKind
    chance: float
    ends: Range

    @property
    def where(self) -> int:
        """Return what tells this change from others."""
        return self.variable

    @property
    def middle(self) -> float:
        """Return the middle of the range, zero where it has no end."""
        return middle_of(self.ends)


class UnitChange(NamedTuple):
    """A unit that is meant otherwise: where it is stated, how, and what the sentence names."""

    where: Place
    text: str
    slip: SlipKind
    chance: float
    gaps: tuple[tuple[str, str], ...]


Meant = FigureChange | UnitChange
Cause = tuple[FigureChange, ...]  # one slip, or an operation on several cells


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


def typed(meant: Iterable[Meant]) -> frozenset[tuple[int | Place, str | None]]:
    """Return what corrections type where: by this, two ways to one hypothesis are known as one."""
    return frozenset((each.where, each.text) for each in meant)


def figures_of(meant: Iterable[Meant]) -> Cause:
    """Return the changes of figures, without those of units."""
    return tuple(each for each in meant if isinstance(each, FigureChange))


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
