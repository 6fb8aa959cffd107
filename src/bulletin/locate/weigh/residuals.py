"""
How well the figures fit each other, as the log chance of what rounding leaves over.

A sum of rounded parts misses its rounded total by a little; how much is likely follows
from the quanta of all of them. Of two corrections that are both possible, the one that
leaves an everyday remainder is the likelier.
"""

from collections.abc import Mapping, Sequence
from math import erf, inf, log, sqrt

from bulletin.locate.chances import WORST_FIT
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.network import Network

Belief = tuple[float, float]  # middle and width of a figure's interval


class ResidualLikelihood:
    """The log chance of every constraint of a table, and what a change makes of it."""

    def __init__(self, network: Network, constraints: Sequence[Constraint]) -> None:
        self._beliefs: list[Belief | None] = [
            _belief(ends) if network.printed(variable) else None
            for variable, ends in enumerate(network.floats)
        ]
        self._earlier = {
            each.base: each
            for each in constraints
            if isinstance(each, Product) and not network.printed(each.base) and each.offset
        }
        self._scored = [
            each
            for each in constraints
            if isinstance(each, Sum)
            or (isinstance(each, Product) and each.base not in self._earlier)
        ]
        self._touching: dict[int, list[int]] = {}
        for number, each in enumerate(self._scored):
            for variable in self._sources(each):
                self._touching.setdefault(variable, []).append(number)
        self._now = [self._density(each, {}) for each in self._scored]

    def score(self, changes: Mapping[int, Belief]) -> float:
        """Return the total log chance once the middles of some figures are changed."""
        touched = {number for variable in changes for number in self._touching.get(variable, ())}
        return sum(
            self._density(each, changes) if number in touched else self._now[number]
            for number, each in enumerate(self._scored)
        )

    def _sources(self, constraint: Constraint) -> set[int]:
        """Return the variables whose change moves this constraint, also through latent ones."""
        found = set(constraint.variables)
        for variable in constraint.variables:
            if variable in self._earlier:
                found.update(self._earlier[variable].variables)
        return found

    def _believed(self, variable: int, changes: Mapping[int, Belief]) -> Belief | None:
        if variable in changes:
            return changes[variable]
        product = self._earlier.get(variable)
        if product is None:
            return self._beliefs[variable]
        now, rate = self._believed(product.result, changes), self._believed(product.rate, changes)
        if now is None or rate is None or rate[0] + product.offset == 0:
            return None
        factor = product.divisor / (rate[0] + product.offset)
        middle = now[0] * factor
        spread = abs(middle / (rate[0] + product.offset)) * rate[1]
        return middle, sqrt((now[1] * factor) ** 2 + spread**2)

    def _density(self, constraint: Constraint, changes: Mapping[int, Belief]) -> float:
        believed = [self._believed(variable, changes) for variable in constraint.variables]
        known = [each for each in believed if each is not None]
        if len(known) < len(believed):
            return 0.0
        if isinstance(constraint, Sum):
            miss = sum(sign * each[0] for sign, each in zip(constraint.signs, known, strict=True))
            density = _log_density(miss - constraint.constant, [width for _, width in known])
            return density + _log_step(known[0])
        return _product_density(constraint, known) if isinstance(constraint, Product) else 0.0


def _belief(ends: tuple[float, float]) -> Belief | None:
    low, high = ends
    return None if high - low == inf else ((low + high) / 2, high - low)


def _log_step(target: Belief) -> float:
    """
    Return the log of the step in which a total is printed.

    Times a density it is the chance of just that print, whatever the unit: 亿元 for 万元
    throughout makes every remainder and every step ten thousand times as wide.
    """
    return log(target[1]) if target[1] > 0 else 0.0


def _product_density(product: Product, known: Sequence[Belief]) -> float:
    (result, dresult), (base, dbase), (rate, drate) = known
    if not base:
        return WORST_FIT  # nothing is a share of nothing
    quotient = product.divisor * result / base
    widths = [drate, dresult * product.divisor / base, quotient / base * dbase]
    return _log_density(rate + product.offset - quotient, [abs(width) for width in widths])


def _log_density(miss: float, widths: Sequence[float]) -> float:
    """
    Return the log density of a sum of uniform errors of these widths.

    The widest is kept uniform, the others together are taken as normal: exact for one
    error, close for many.
    """
    widest = max(widths, default=0.0)
    if widest <= 0:
        return 0.0
    spread = sqrt(max(sum(width * width for width in widths) - widest * widest, 0.0) / 12)
    spread = max(spread, widest * 1e-3) * sqrt(2)
    inside = erf((miss + widest / 2) / spread) - erf((miss - widest / 2) / spread)
    return log(inside / (2 * widest)) if inside > 0 else WORST_FIT - log(widest)
