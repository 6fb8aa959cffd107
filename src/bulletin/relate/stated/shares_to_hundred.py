"""Shares that add to 100 with no total printed: so says a classification, or line after line."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import log2

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.rounded_sum import RoundedSum
from bulletin.model.figures.unit import Dimension
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Evidence, Measure, Table
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.stated.share import as_printed
from bulletin.words.lexicon import said

_Cell = tuple[int, int]
_ALL = 100  # per cent
_FAR = 25  # further from 100 they are shares of something else
_FEWEST_LINES = 3
_ONE_IN = 4  # lines that may fail
_SPREAD = 20.0  # per cent: how far sums of rates that have nothing to do with 100 lie apart
_CERTAIN = 14.0  # bits
_WIDEST = 30  # shares of one list: of more, hardly one is printed as more than nothing


@stated(turn=5)
def find(network: Network) -> Iterator[Relation]:
    """Yield that shares add to 100, for lists that no total heads."""
    listed = [*_listed(network), *_contributions(network)]
    yield from listed
    taken = {part for each in listed for part in (each.target, *each.parts)}
    items, columns = range(len(network.table.items)), range(len(network.table.columns))
    yield from _in_lines(network, [[(i, j) for i in items] for j in columns], taken)
    yield from _in_lines(network, [[(i, j) for j in columns] for i in items], taken)


def _listed(network: Network) -> Iterator[Relation]:
    """
    Yield complete breakdowns of a classification, printed as shares without their total.

    Title or head must speak of a composition, and nothing else may be printed beside the
    parts: one in each group of people, say, is a share too, and never adds to 100.
    """
    table = network.table
    headed = {part for each in table.breakdowns if each.exhaustive for part in each.parts}
    lists: dict[tuple[int, ...], list[int]] = {}
    for column in columns_of(table, Measure.SHARE):
        printed = [
            item
            for item in table.items
            if item.parent is None and table.figure(item.index, column.index)
        ]
        keys = frozenset(item.name for item in printed)
        places = tuple(item.index for item in printed)
        if keys in column.composes and headed.isdisjoint(places):
            lists.setdefault(places, []).append(column.index)
    for places, columns in lists.items():
        yield from _near(network, places, columns)


def _contributions(network: Network) -> Iterator[Relation]:
    """Yield that contributions to a growth add to its 100 per cent, over a complete breakdown."""
    table = network.table
    columns = [
        each for each in columns_of(table, Measure.RATE) if said("contribution-share", each.printed)
    ]
    for column in columns:
        for each in table.breakdowns:
            whole = table.figure(each.total, column.index)
            cells = [(part, column.index) for part in each.parts]
            if whole is None or whole.value != _ALL:
                continue
            if any(table.figure(*cell) is None for cell in cells):
                continue
            if _adds_up(each) and each.exhaustive:
                yield _hundred(network, cells, each.evidence)


def _adds_up(breakdown: Breakdown) -> bool:
    return breakdown.additive and not breakdown.overlapping and not breakdown.signs


def _near(network: Network, items: Sequence[int], columns: Sequence[int]) -> Iterator[Relation]:
    """
    Yield that a list adds to 100 in the columns where it nearly does.

    Where it does in nearly all, it is tested in the others too, however far they are
    off; and where just one figure is less than nothing or more than all, because the
    others are a composition all the same.
    """
    near = [each for each in columns if -_FAR <= _rest(network, items, each) <= _FAR]
    far = len(columns) - len(near)
    every = len(near) >= _FEWEST_LINES and far * _ONE_IN <= len(columns)
    for each in columns:
        if every or each in near or _one_beyond(network, items, each):
            cells = [(item, each) for item in items]
            yield _hundred(network, cells, Evidence.CLASSIFICATION)


def _values(network: Network, items: Sequence[int], column: int) -> list[Fraction]:
    figures = (network.table.figure(item, column) for item in items)
    return [figure.value for figure in figures if figure]


def _rest(network: Network, items: Sequence[int], column: int) -> Fraction:
    """Return by how much the shares of a column exceed 100."""
    return sum(_values(network, items, column), Fraction(-_ALL))


def _one_beyond(network: Network, items: Sequence[int], column: int) -> bool:
    values = _values(network, items, column)
    inside = [value for value in values if 0 <= value <= _ALL]
    # Changes of shares are small and add up to nothing: they are no composition.
    return len(values) > len(inside) == len(values) - 1 > 1 and _FAR <= sum(inside) <= _ALL


def _in_lines(
    network: Network, lines: Sequence[Sequence[_Cell]], taken: set[int]
) -> Iterator[Relation]:
    """Yield neighbours whose shares add to 100 in line after line: in three, and nearly all."""
    shares = [line for line in lines if any(_is_share(network, cell) for cell in line)]
    if len(shares) < _FEWEST_LINES:
        return
    finest = max(each.decimals for line in shares for each in _figures(network, line))
    ends = [[_ends(network, cell, finest) for cell in line] for line in shares]
    less_all = RoundedSum(-_ALL * 2 * 10**finest, -_ALL * 2 * 10**finest)
    start, width = 0, len(shares[0])
    while start < width - 1:
        stops = _promising(ends, less_all, start, min(width, start + _WIDEST))
        found = next((each for e in stops if (each := _agreed(network, shares, start, e))), [])
        yield from (each for each in found if taken.isdisjoint((each.target, *each.parts)))
        start += len(found[0].parts) + 1 if found else 1


def _figures(network: Network, line: Sequence[_Cell]) -> list[Figure]:
    return [figure for cell in line if (figure := network.table.figure(*cell))]


def _ends(network: Network, cell: _Cell, decimals: int) -> tuple[int, int] | None:
    """Return the ends of a share in whole numbers, None where none is printed."""
    figure = network.table.figure(*cell)
    if figure is None or not (_is_share(network, cell) or _is_beyond(network, cell)):
        return None
    return figure.ends(decimals, network.rounding(*cell))


def _promising(
    ends: Sequence[Sequence[tuple[int, int] | None]], less_all: RoundedSum, start: int, last: int
) -> Iterator[int]:
    """Yield the ends of runs that add to 100 often enough to be asked for all relations."""
    sums = dict.fromkeys(range(len(ends)), less_all)
    for column in range(start, last):
        there = ((line, ends[line][column]) for line in sums)
        sums = {line: sums[line].plus(share) for line, share in there if share}
        held = sum(each.adds_up for each in sums.values())
        if len(sums) < _FEWEST_LINES:
            return
        if column > start and _enough(held, len(sums)):
            yield column + 1


def _enough(held: int, lines: int) -> bool:
    return held >= _FEWEST_LINES and (lines - held) * _ONE_IN <= lines


def _agreed(
    network: Network, lines: Sequence[Sequence[_Cell]], start: int, end: int
) -> list[Relation]:
    relations = []
    for line in lines:
        cells = line[start:end]
        if all(_is_share(network, cell) or _is_beyond(network, cell) for cell in cells):
            relations.append(_hundred(network, cells, Evidence.ARITHMETIC))
    held = [each for each in relations if feasible(each.constraints, network)]
    enough = _enough(len(held), len(relations))
    return relations if enough and _told(network, held) else []


def _told(network: Network, held: Sequence[Relation]) -> bool:
    """
    Tell whether a head says that figures are shares, or chance can hardly have made them so.

    Rates that add to 100 line after line are shares too, if there are three or more and
    they are printed so exactly that each line tells much.
    """
    figures = {figure for each in held for figure in (each.target, *each.parts)}
    cells = [cell for figure in figures if (cell := network.cells[figure])]
    if all(network.table.measure(*cell) is Measure.SHARE for cell in cells):
        return True
    bits = 0.0
    for each in held:
        ends = [network.floats[figure] for figure in (each.target, *each.parts)]
        bits += log2(max(1.0, _SPREAD / sum(high - low for low, high in ends)))
    return len(held[0].parts) > 1 and bits >= _CERTAIN


def _is_share(network: Network, cell: _Cell) -> bool:
    """Tell whether a cell prints a share of a list that no total heads, and not all or nothing."""
    value = _share(network, cell)
    return value is not None and 0 < value < _ALL


def _is_beyond(network: Network, cell: _Cell) -> bool:
    """Tell whether a cell prints what no share can be, less than nothing or more than all."""
    value = _share(network, cell)
    return value is not None and not 0 <= value <= _ALL


def _share(network: Network, cell: _Cell) -> Fraction | None:
    table, (item, column) = network.table, cell
    figure = table.figure(item, column)
    if table.items[item].parent is not None or not _is_part(table, item, column):
        return None
    return figure.value if figure else None


def _is_part(table: Table, item: int, column: int) -> bool:
    """Tell whether a cell is said to be a share, or at least a rate in per cent."""
    measure, unit = table.measure(item, column), table.unit(item, column)
    per_cent = unit is not None and unit.dimension is Dimension.PER_CENT
    return measure is Measure.SHARE or (measure is Measure.RATE and per_cent)


def _hundred(network: Network, cells: Sequence[_Cell], evidence: Evidence) -> Relation:
    shares = tuple(network.figure(*cell) for cell in cells)
    adjusted = all(network.table.columns[j].rounding is Rounding.ADJUSTED for _, j in cells)
    summed = tuple(as_printed(network, *cell) for cell in cells) if adjusted else shares
    constraint = Sum(summed, (1,) * len(shares), _ALL)
    return Relation(RelationKind.HUNDRED, shares[0], shares[1:], (constraint,), evidence)
