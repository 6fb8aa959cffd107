"""Shares of groups: where the whole of some shares is another line than that of the rest."""

from collections import Counter
from collections.abc import Sequence

from bulletin.model.table.table import Column, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.whole_of_shares import (
    level_column,
    of_parent,
    shares_of_whole,
    whole_column,
)
from bulletin.words.lexicon import idea

_SEVERAL = 2  # shares that one other whole explains
_TELLING = 10  # the digits of a share of two figures or more, which few wholes fit by chance


def with_wholes_of_groups(network: Network, shares: Sequence[Relation]) -> list[Relation]:
    """
    Return the share relations of a column, each held against the whole that it follows from.

    A column of shares of groups follows from several wholes, and how the groups hang together
    is not always seen. Where another line explains several shares that do not follow from the
    whole supposed for them, they are of that line, and so may others be; so they are where it
    explains the shares of one line in several columns. One wrong figure alone is never explained
    away, unless its head names another whole; of several in one column some may be: errs by
    missing.
    """
    failing = _failing(network, shares)
    if not failing:
        return list(shares)
    wholes = {n: other_wholes(network, shares[n]) for n in failing}
    telling = (whole for n in failing if _tells(network, shares[n]) for whole in wholes[n])
    several = Counter(telling)
    groups = {whole for whole, count in several.items() if count >= _SEVERAL}
    again = network.once(_explained_again, Measure.SHARE)
    groups |= {
        whole
        for n in failing
        for whole in wholes[n]
        if _line_of(network, shares[n].target, whole) in again
    }
    if _tells_of_groups(network, shares[failing[0]]):
        groups.update(whole for n in failing for whole in wholes[n][:1])
    found = list(shares)
    for n in failing if groups else ():
        fitting = [each for each in wholes[n] if each in groups] or wholes[n]
        if fitting:
            found[n] = _of(shares[n], fitting[0])
    return found


def _failing(network: Network, shares: Sequence[Relation]) -> list[int]:
    return [n for n, each in enumerate(shares) if not each.reason and not _holds(network, each)]


def _explained_again(network: Network, measure: Measure) -> frozenset[tuple[int, int]]:
    """Return items with another whole that explains their shares in several columns."""
    found = Counter[tuple[int, int]]()
    for column in columns_of(network.table, measure):
        shares = _shares_of(network, column.index)
        for n in _failing(network, shares) if shares else ():
            for whole in other_wholes(network, shares[n]):
                found[_line_of(network, shares[n].target, whole)] += 1
    return frozenset(line for line, count in found.items() if count >= _SEVERAL)


def _line_of(network: Network, share: int, whole: int) -> tuple[int, int]:
    """Return the items of a share and of a whole."""
    one, other = network.cells[share], network.cells[whole]
    return (one[0], other[0]) if one and other else (-1, -1)


def _tells_of_groups(network: Network, share: Relation) -> bool:
    """Tell whether a head says of what its shares are, and it is not the total."""
    cell = network.cells[share.target]
    return cell is not None and not of_total(network.table.columns[cell[1]])


def of_total(column: Column) -> bool:
    """Tell whether a head says that its shares are of the total, or nothing of what they are."""
    base = column.base.strip(" 0123456789").casefold()
    return not base or idea("total").said_by(base)


def _shares_of(network: Network, column: int) -> list[Relation]:
    level = level_column(network, column)
    if level is None:
        return []
    ends = level, whole_column(network, column, level)
    return list(shares_of_whole(network, column, ends, nearest=of_parent(network, column)))


def whole_of_each(network: Network, column: int) -> dict[int, int]:
    """Return for each item whose share follows from its level the item that it is a share of."""
    shares = _shares_of(network, column)
    found: dict[int, int] = {}
    for each in with_wholes_of_groups(network, shares):
        item, whole = network.cells[each.target], network.cells[each.parts[1]]
        if item and whole and not each.reason and _holds(network, each):
            found[item[0]] = whole[0]
    return found


def _holds(network: Network, share: Relation) -> bool:
    return feasible(share.constraints, network)


def _tells(network: Network, share: Relation) -> bool:
    cell = network.cells[share.target]
    figure = network.table.figure(*cell) if cell else None
    return figure is not None and abs(figure.digits) >= _TELLING


def other_wholes(network: Network, share: Relation) -> list[int]:
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
