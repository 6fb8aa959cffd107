"""Shares that add to 100 with no total printed: so says a classification, or line after line."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.model.figure import Rounding
from bulletin.model.table import Evidence, Measure
from bulletin.relate.constraint import Sum
from bulletin.relate.links import columns_of
from bulletin.relate.network import Network
from bulletin.relate.propagation import feasible
from bulletin.relate.relation import Relation
from bulletin.relate.shares import as_printed
from bulletin.understand.kinds import Listing, load

_Cell = tuple[int, int]
_COMPOSED = ("构成", "结构", "composition", "distribution", "structure")
_SHARED = (*_COMPOSED, "比重", "占比", "share")
_ALL = 100  # per cent
_FAR = 25  # further from 100 they are shares of something else
_FEWEST_LINES = 3
_ONE_IN = 4  # lines that may fail
_WIDEST = 30  # shares of one list: of more, hardly one is printed as more than nothing


def find(network: Network) -> Iterator[Relation]:
    """Yield that shares add to 100, for lists that no total heads."""
    listed = list(_listed(network))
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
        words = f"{table.title} {table.headnote} {column.printed}".casefold()
        for listing in load(table.kind).listings:
            if frozenset(item.name for item in printed) not in listing.complete:
                continue
            places = tuple(item.index for item in printed)
            if headed.isdisjoint(places) and _composed(listing, words):
                lists.setdefault(places, []).append(column.index)
    for places, columns in lists.items():
        yield from _near(network, places, columns)


def _composed(listing: Listing, words: str) -> bool:
    known = _COMPOSED if listing.people else _SHARED
    if listing.signs or listing.overlapping or any(word in words for word in listing.never):
        return False
    return any(word in words for word in known)


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
    start, width = 0, len(shares[0])
    while start < width - 1:
        ends = range(start + 2, min(width, start + _WIDEST) + 1)
        found = next((each for e in ends if (each := _agreed(network, shares, start, e))), [])
        yield from (each for each in found if taken.isdisjoint((each.target, *each.parts)))
        start += len(found[0].parts) + 1 if found else 1


def _agreed(
    network: Network, lines: Sequence[Sequence[_Cell]], start: int, end: int
) -> list[Relation]:
    relations = []
    for line in lines:
        cells = line[start:end]
        if all(_is_share(network, cell) or _is_beyond(network, cell) for cell in cells):
            relations.append(_hundred(network, cells, Evidence.ARITHMETIC))
    held = sum(feasible(each.constraints, network) for each in relations)
    enough = held >= _FEWEST_LINES and (len(relations) - held) * _ONE_IN <= len(relations)
    return relations if enough else []


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
    if table.measure(item, column) is not Measure.SHARE or table.items[item].parent is not None:
        return None
    return figure.value if figure else None


def _hundred(network: Network, cells: Sequence[_Cell], evidence: Evidence) -> Relation:
    shares = tuple(network.figure(*cell) for cell in cells)
    adjusted = all(network.table.columns[j].rounding is Rounding.ADJUSTED for _, j in cells)
    summed = tuple(as_printed(network, *cell) for cell in cells) if adjusted else shares
    constraint = Sum(summed, (1,) * len(shares), _ALL)
    return Relation("hundred", shares[0], shares[1:], (constraint,), evidence)
