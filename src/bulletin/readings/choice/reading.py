"""A reading of a table in one direction, while it is made."""

from dataclasses import dataclass, field

from bulletin.readings.choice.forest import Forest
from bulletin.readings.claims.sum_claim import ClaimPool, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.likelihood.learned import Learned


@dataclass(slots=True)
class Reading:
    """The claims chosen in one direction, all others still alive, and what was learned."""

    view: View
    learned: Learned
    forest: Forest = field(default_factory=Forest)
    pool: ClaimPool = field(default_factory=ClaimPool)
    live: int = 0

    @property
    def chosen(self) -> list[SumClaim]:
        """Return the claims chosen."""
        return self.forest.chosen
