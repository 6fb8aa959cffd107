"""Shares that follow from their levels only if they were cut, or forced to add up."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network


def follows_if_forced(
    network: Network, constraints: Sequence[Constraint], shares: Iterable[int]
) -> bool:
    """
    Tell whether constraints can hold if shares were forced, or cut.

    Who does so prints a share up to one unit of its last place from the true one. False
    without any share.
    """
    wider = _wider(network, shares)
    return bool(wider) and feasible([_exchanged(each, wider) for each in constraints], network)


def _wider(network: Network, shares: Iterable[int]) -> dict[int, int]:
    """Return for each share another variable, which may be a unit off."""
    found = dict[int, int]()
    for variable in shares:
        cell = network.cells[variable]
        figure = network.table.figure(*cell) if cell else None
        if figure:
            step = Fraction(figure.quantum, 10**figure.decimals)
            found[variable] = network.latent((figure.value - step, figure.value + step))
    return found


def _exchanged(constraint: Constraint, others: Mapping[int, int]) -> Constraint:
    """Return a sum or product of other variables."""
    if isinstance(constraint, Sum):
        variables = tuple(others.get(each, each) for each in constraint.variables)
        return Sum(variables, constraint.signs, constraint.constant)
    if isinstance(constraint, Product):
        rate = others.get(constraint.rate, constraint.rate)
        return Product(
            constraint.result, constraint.base, rate, constraint.offset, constraint.divisor
        )
    return constraint
