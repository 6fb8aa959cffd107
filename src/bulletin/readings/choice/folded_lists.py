"""The lists that are left to read once parts are folded away under their totals."""

from collections.abc import Sequence

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import SumClaim

_STRONG = 12.0
_LISTS = 3


def folded_lists(reading: Reading) -> list[list[int]]:
    """Return the series left once parts that have a total are folded away, in several ways."""
    chosen, every = reading.chosen, reading.view.printed
    hosts = _mask(chosen, hosts=True)
    strong = [claim for claim in chosen if claim.score > _STRONG]
    lowest = [claim for claim in chosen if not claim.mask & hosts]
    masks = [_mask(chosen), _mask(chosen) & ~hosts, _mask(strong), _mask(lowest)]
    lists = [[i for i in every if not mask >> i & 1] for mask in dict.fromkeys(masks)]
    return [each for each in lists if len(each) >= _LISTS]


def _mask(claims: Sequence[SumClaim], *, hosts: bool = False) -> int:
    found = 0
    for claim in claims:
        found |= 1 << claim.total if hosts else claim.mask
    return found
