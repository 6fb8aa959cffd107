"""Of two parts of a total, one less the other is their balance: exports less imports."""

from collections.abc import Iterator, Sequence
from math import log2

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Addition, Measure
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.differences_seen import Line, difference_seen
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated

_CERTAIN = 14.0  # bits


@stated(turn=10.5)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield balance = one less the other for the two parts of a sum that show it in most lines.

    A balance is known by its words, or by figures below zero. One that is the difference of
    others is read as a part of them; only beside their total, which counts both, that would
    count one twice. Errs by not testing, as where figures are too small to tell.
    """
    for total in network.table.additions or ():
        if len(total.parts) == 2:  # noqa: PLR2004
            one, other = total.parts
            for balance in _balances(network, total):
                ways = [
                    _lines(network, (balance, *pair), across=total.across)
                    for pair in ((one, other), (other, one))
                ]
                found = difference_seen(network, RelationKind.DIFFERENCE, ways)
                if _bits(network, found) >= _CERTAIN:
                    yield from found


def _bits(network: Network, found: Sequence[Relation]) -> float:
    """Return how much the lines that hold tell: of small figures any three may seem tied."""
    bits = 0.0
    for each in found:
        if feasible(each.constraints, network):
            ends = [network.floats[variable] for variable in (each.target, *each.parts)]
            room = sum(high - low for low, high in ends)
            bits += log2(1 + abs(sum(ends[0]) / 2) / room) if room else 0.0
    return bits


def _balances(network: Network, total: Addition) -> Iterator[int]:
    """Yield the columns, or the items, beside a sum that may be below zero, and no list tells."""
    table = network.table
    below = network.may_be_below_zero[total.across]
    told = {each.total for each in table.breakdowns if each.signs and not total.across}
    for each in table.columns if total.across else table.items:
        if each.index in below and each.index not in (total.total, *total.parts, *told):
            yield each.index


def _lines(network: Network, series: tuple[int, int, int], *, across: bool) -> list[Line]:
    """Return the cells of every line in which all three are levels of one unit."""
    table = network.table
    found: list[Line] = []
    for line in (each.index for each in (table.items if across else table.columns)):
        first, second, third = ((line, each) if across else (each, line) for each in series)
        cells = first, second, third
        levels = all(table.measure(*cell) is Measure.LEVEL for cell in cells)
        if levels and table.in_one_unit(cells):
            found.append(cells)
    return found
