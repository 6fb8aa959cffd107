"""Shares of a whole that is nowhere printed: level over share gives one whole in every line."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.relate.column_pairs import columns_of, level_of
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.whole_of_shares import elsewhere, whole_of

_ALL = 100  # per cent
_FEWEST = 4  # lines that must imply one whole, each of them closely
_CLOSE = Fraction(1, 10)  # how far the ends of a close range lie apart, against its middle
_ONE_IN = 4  # lines that may imply another one
_TWO_WAYS = Message.of("untested.two.ways")


class _Line(NamedTuple):
    """An item whose share and level are printed, and the whole that they imply."""

    share: int
    level: int
    whole: Range


@stated(turn=3)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield the share of each line against the whole that most other lines imply.

    Only where no whole of these shares is printed. A few shares of different wholes
    imply different ones, and a coarse share implies any: at least four lines must agree
    closely, and three in four of all. Nor is one tested that may be cut, or forced. Errs by
    not testing.
    """
    for column in columns_of(network.table, Measure.SHARE):
        level = level_of(network.table, column.index)
        if level is not None and _nowhere_printed(network, column):
            yield from _against_one_whole(_lines(network, column, level), network)


def _nowhere_printed(network: Network, column: Column) -> bool:
    table = network.table
    shares = [each.index for each in table.items if table.figure(each.index, column.index)]
    return elsewhere(network, column.index) or all(
        whole_of(table, each, nearest=False) is None for each in shares
    )


def _lines(network: Network, column: Column, level: int) -> list[_Line]:
    table = network.table
    found = []
    units = {table.unit(each.index, level) for each in table.items}
    for item in table.items:
        cells = (item.index, column.index), (item.index, level)
        if len(units) > 1 or any(table.figure(*cell) is None for cell in cells):
            continue
        if [table.measure(*cell) for cell in cells] == [Measure.SHARE, Measure.LEVEL]:
            share, of = (network.figure(*cell) for cell in cells)
            whole = _implied(network.exact[share], network.exact[of])
            if whole is not None:
                found.append(_Line(share, of, whole))
    return found


def _implied(share: Range, level: Range) -> Range | None:
    """Return the whole of which a level is a share; None where it may be any."""
    if share[0] <= 0 or level[0] <= 0:
        return None
    return level[0] * _ALL / share[1], level[1] * _ALL / share[0]


def _against_one_whole(lines: Sequence[_Line], network: Network) -> Iterator[Relation]:
    agreeing = _agreeing(lines)
    close = sum(
        high - low <= _CLOSE * (high + low) / 2 for low, high in (e.whole for e in agreeing)
    )
    if close < _FEWEST or (len(lines) - len(agreeing)) * _ONE_IN > len(lines):
        return
    for line in lines:
        others = [each.whole for each in agreeing if each is not line]
        ends = max(low for low, _ in others), min(high for _, high in others)
        product = Product(line.level, network.latent(ends), line.share)
        relation = Relation(
            RelationKind.SHARE, line.share, (line.level,), (product,), Evidence.MARKER
        )
        yield (
            relation
            if _is_clear(network, product)
            else relation._replace(constraints=(), reason=_TWO_WAYS)
        )


def _is_clear(network: Network, product: Product) -> bool:
    """Tell whether a share follows, or would not either if it had been cut or forced."""
    if feasible((product,), network):
        return True
    from bulletin.relate.rounded_otherwise import follows_if_forced

    return not follows_if_forced(network, (product,), (product.rate,))


def _agreeing(lines: Sequence[_Line]) -> list[_Line]:
    """Return the most lines whose implied wholes have a number in common."""
    points = [each.whole[0] for each in lines]
    best = max(points, key=lambda at: sum(_holds(each, at) for each in lines), default=None)
    return [] if best is None else [each for each in lines if _holds(each, best)]


def _holds(line: _Line, at: Fraction | float) -> bool:
    return line.whole[0] <= at <= line.whole[1]
