"""Whether a claim says anything new: sums of sums that are known follow from these."""

from collections.abc import Iterable, Sequence

_PRIME = (1 << 61) - 1


class EquationSpan:
    """
    All equations that follow from those taken up, by elimination modulo a prime.

    What is left of an equation stands in the series that come last in `order`.
    """

    def __init__(self, order: Sequence[int] = ()) -> None:
        self._rows: dict[int, dict[int, int]] = {}
        self._order = list(order)
        self._rank = {series: rank for rank, series in enumerate(order)}

    def adds(self, total: int, parts: Iterable[int]) -> bool:
        """Take up the equation of a claim; tell whether it was new."""
        left = self._reduced(total, parts)
        if not left:
            return False
        pivot = min(left)
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
        todo = sorted(left)
        done: set[int] = set()
        while todo:
            pivot = todo.pop(0)
            if pivot in done:
                continue
            done.add(pivot)
            factor, row = left.get(pivot), self._rows.get(pivot)
            if not factor or row is None:
                continue
            for key, value in row.items():
                if rest := (left.get(key, 0) - factor * value) % _PRIME:
                    left[key] = rest
                    if key not in done and key not in todo:
                        todo.append(key)
                else:
                    left.pop(key, None)
            todo.sort()
        return left
