"""Shares of groups: where the whole of some shares is another line than that of the rest."""

from collections import Counter
from collections.abc import Sequence

from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_SEVERAL = 2  # shares that one other whole explains
_TELLING = 10  # the digits of a share of two figures or more, which few wholes fit by chance


def with_wholes_of_groups(network: Network, shares: Sequence[Relation]) -> list[Relation]:
    """
    Return the share relations of a column, each held against the whole that it follows from.

    A column of shares of groups follows from several wholes, and how the groups hang together
    is not always seen. Where another line explains several shares that do not follow from the
    whole supposed for them, they are of that line, and so may others be. One wrong figure
    alone is never explained away; of several in one column some may be: errs by missing.
    """
    failing = [n for n, each in enumerate(shares) if not each.reason and not _holds(network, each)]
    if len(failing) < _SEVERAL:
        return list(shares)
    wholes = {n: _other_wholes(network, shares[n]) for n in failing}
    telling = (whole for n in failing if _tells(network, shares[n]) for whole in wholes[n])
    several = Counter(telling)
    groups = {whole for whole, count in several.items() if count >= _SEVERAL}
    found = list(shares)
    for n in failing if groups else ():
        fitting = [each for each in wholes[n] if each in groups] or wholes[n]
        if fitting:
            found[n] = _of(shares[n], fitting[0])
    return found


def _holds(network: Network, share: Relation) -> bool:
    return feasible(share.constraints, network)


def _tells(network: Network, share: Relation) -> bool:
    cell = network.cells[share.target]
    figure = network.table.figure(*cell) if cell else None
    return figure is not None and abs(figure.digits) >= _TELLING


def _other_wholes(network: Network, share: Relation) -> list[int]:
    """Return the figures in the column of the whole that explain a share, the nearest first."""
    part, base = (network.cells[each] for each in share.parts)
    if part is None or base is None:
        return []
    table = network.table
    lines = [each.index for each in table.items if table.figure(each.index, base[1]) is not None]
    lines.sort(key=lambda line: abs(line - part[0]))
    others = (network.figure(line, base[1]) for line in lines if line != part[0])
    return [each for each in others if each != share.parts[1] and _fits(network, share, each)]


def _fits(network: Network, share: Relation, whole: int) -> bool:
    return feasible((Product(share.parts[0], whole, share.target),), network)


def _of(share: Relation, whole: int) -> Relation:
    part = share.parts[0]
    return share._replace(parts=(part, whole), constraints=(Product(part, whole, share.target),))
