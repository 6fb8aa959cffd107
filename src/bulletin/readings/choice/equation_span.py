"""Whether a claim says anything new: sums of sums that are known follow from these."""

from bisect import insort
from collections.abc import Iterable, Sequence

_PRIME = (1 << 61) - 1


class EquationSpan:
    """
    All equations that follow from those taken up, by elimination modulo a prime.

    What is left of an equation stands in the series that come last in `order`.
    """

    def __init__(self, order: Sequence[int] = ()) -> None:
        self._rows: dict[int, dict[int, int]] = {}
        self._pivots: list[int] = []  # of the rows, in their order
        self._order = order
        self._rank = {series: rank for rank, series in enumerate(order)}

    def adds(self, total: int, parts: Iterable[int]) -> bool:
        """Take up the equation of a claim; tell whether it was new."""
        left = self._reduced(total, parts)
        if not left:
            return False
        pivot = min(left)
        insort(self._pivots, pivot)
        inverse = pow(left[pivot], -1, _PRIME)
        self._rows[pivot] = {key: value * inverse % _PRIME for key, value in left.items()}
        return True

    def implies(self, total: int, parts: Iterable[int]) -> bool:
        """Tell whether the equation of a claim follows from those taken up."""
        return not self._reduced(total, parts)

    def left_over(self, total: int, parts: Iterable[int]) -> dict[int, int]:
        """Return what is left of the equation of a claim: how often each series is counted."""
        half = _PRIME // 2
        return {
            self._order[rank] if self._order else rank: often if often <= half else often - _PRIME
            for rank, often in self._reduced(total, parts).items()
        }

    def _reduced(self, total: int, parts: Iterable[int]) -> dict[int, int]:
        rank = self._rank
        left = {rank.get(part, part): 1 for part in parts}
        left[rank.get(total, total)] = _PRIME - 1
        for pivot in self._pivots:  # a row holds nothing before its pivot
            factor = left.get(pivot)
            if not factor:
                continue
            for key, value in self._rows[pivot].items():
                if rest := (left.get(key, 0) - factor * value) % _PRIME:
                    left[key] = rest
                else:
                    left.pop(key, None)
        return left
