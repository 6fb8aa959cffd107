"""Totals that add up about only: of chained volumes, or estimated apart from their parts."""

from collections.abc import Sequence
from math import factorial, inf, log

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import Misfit, SumClaim

_LOOSE = 0.005  # totals do not just add up
_MISSING = 0.8  # of the totals of such a table
_SEVERAL = 2  # gaps
_LOOSELY = 0.05  # of a total, up to which it then misses
_DRIFTING = 0.5  # of these miss the more, the further from a line in which they add up


def about_only(reading: Reading, claim: SumClaim, failures: Sequence[Misfit]) -> float:
    """
    Return how likely totals add up about only, and so miss these gaps, as a logarithm.

    Volumes that are chained do, and totals of which something else was taken or estimated:
    nearly all of a table, so that each that adds up speaks against it. One gap alone tells
    of none.
    """
    if len(failures) < _SEVERAL:
        return -inf
    tested = sum(each.telling for each in reading.chosen) + len(failures)
    held = tested - len(failures)
    found = log(_LOOSE) + len(failures) * log(_MISSING) + held * log(1 - _MISSING)
    found += sum(map(_small, failures))
    drifting = _DRIFTING / _by_slips(claim, failures) if _drifts(claim, failures) else 0.0
    return found + log(1 - _DRIFTING + drifting)


def _small(failure: Misfit) -> float:
    """Return how much likelier a gap is of a total that adds up about only, as a logarithm."""
    return log(1 / _LOOSELY if abs(failure.gap) <= _LOOSELY * _size(failure) else _LOOSELY)


def _size(failure: Misfit) -> float:
    """Return how large a figure is that leaves a gap, in the unit of the gap."""
    return failure.step / (2 * failure.chance)


def _drifts(claim: SumClaim, failures: Sequence[Misfit]) -> bool:
    """Tell whether gaps are of one sign, and larger from line to line or smaller, held ones 0."""
    gaps = dict.fromkeys(claim.borne_out(), 0.0)
    gaps |= {each.line: each.gap / _size(each) for each in failures}
    sizes = [abs(gaps[line]) for line in sorted(gaps)]
    signs = {each.gap > 0 for each in failures}
    return len(signs) == 1 and sizes in (sorted(sizes), sorted(sizes, reverse=True))


def _by_slips(claim: SumClaim, failures: Sequence[Misfit]) -> float:
    """Return how likely gaps that slips leave are of one sign and in such an order."""
    held, failing = claim.telling, len(failures)
    orders = factorial(held + failing) / factorial(held)
    return min(1.0, 2 / orders) * 0.5 ** (failing - 1)
