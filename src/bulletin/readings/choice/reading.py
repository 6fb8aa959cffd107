"""A reading of a table in one direction, while it is made."""

from bulletin.readings.choice.forest import Forest
from bulletin.readings.claims.sum_claim import ClaimPool, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.likelihood.learned import Learned


class Reading:
    """The claims chosen in one direction, all others still alive, and what was learned."""

    __slots__ = "forest", "learned", "live", "passed_over", "pool", "view", "work"

    def __init__(self, view: View, learned: Learned, pool: ClaimPool) -> None:
        """Begin with no claim chosen; `live` are the series that print something to add."""
        self.view, self.learned, self.pool = view, learned, pool
        self.forest = Forest()
        self.live = view.live
        self.work = 0  # claims asked, times lines
        self.passed_over = 0  # claims of figures alone that were too many to be asked

    @property
    def chosen(self) -> list[SumClaim]:
        """Return the claims chosen."""
        return self.forest.chosen
