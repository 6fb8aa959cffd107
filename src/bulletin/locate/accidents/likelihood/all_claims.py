"""
What all claims of a table say together, summed over how each family may be meant.

A family of claims may also be rounded more loosely, or not be meant at all, and all shares
of a table may be cut or forced to add up: so every accident meets its honest rival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf, log

from bulletin.locate.accidents.claims.families import FamilyOfClaims
from bulletin.locate.accidents.likelihood.gains import PROFILES, Gains, log_sum


@dataclass(slots=True)
class Modes:
    """How likely each profile of shares is, and that each family is not meant, or is loose."""

    profiles: tuple[float, ...]
    off: list[float]
    loose: list[float]


@dataclass(slots=True)
class Totals:
    """The sums of the gains of each family, by profile and for looser rounding."""

    meant: list[list[float]]
    loose: list[float]

    def copied(self) -> "Totals":
        """Return totals that may be changed."""
        return Totals([list(each) for each in self.meant], list(self.loose))

    def add(self, family: int, gains: Gains, sign: int = 1) -> None:
        """Add what a claim says, or take it away."""
        row, meant = self.meant[family], gains.meant
        for profile in range(len(row)):
            row[profile] += sign * meant[profile]
        self.loose[family] += sign * gains.loose


class Families:
    """The families of a table, with the chances that each is meant, loose, or not meant."""

    def __init__(self, families: Sequence[FamilyOfClaims], *, shares: bool) -> None:
        self._priors = [_priors(each.not_meant, each.otherwise) for each in families]
        self._profiles = range(len(PROFILES) if shares else 1)
        self._known: dict[tuple[int, float, float], tuple[float, float, float]] = {}

    def none_said(self) -> Totals:
        """Return the totals of no claim at all."""
        return Totals(
            [[0.0] * len(self._profiles) for _ in self._priors], [0.0] * len(self._priors)
        )

    def summed(self, totals: Totals) -> tuple[float, Modes]:
        """Return the log chance of all claims, summed over how they may be meant."""
        by_profile = []
        terms = []
        for profile in self._profiles:
            each = [
                self._three(f, meant[profile], loose)
                for f, (meant, loose) in enumerate(zip(totals.meant, totals.loose, strict=True))
            ]
            terms.append(each)
            by_profile.append(log(PROFILES[profile]) + sum(total for total, _, _ in each))
        total = log_sum(by_profile)
        weights = [exp(each - total) for each in by_profile]
        best = terms[max(range(len(weights)), key=weights.__getitem__)]
        modes = Modes(tuple(weights), [off for _, off, _ in best], [loose for _, _, loose in best])
        return total, modes

    def _three(self, family: int, meant: float, loose: float) -> tuple[float, float, float]:
        """Return what a family comes to; of most hypotheses most families are as printed."""
        key = family, meant, loose
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _three(self._priors[family], meant, loose)
        return known


def _priors(not_meant: float, otherwise: float) -> tuple[float, float, float]:
    meant = 1 - not_meant - otherwise
    return log(max(meant, 1e-12)), log(otherwise) if otherwise else -inf, log(not_meant)


def _three(
    prior: tuple[float, float, float], meant: float, loose: float
) -> tuple[float, float, float]:
    """Return the log chance of a family, and how likely it is not meant, and loose."""
    a, b, c = prior[0] + meant, prior[1] + loose, prior[2]
    total = log_sum((a, b, c))
    return total, exp(c - total), exp(b - total)
