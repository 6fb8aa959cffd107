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
            cells = [(item.index, column.index) for item in printed]
            if headed.isdisjoint(item.index for item in printed) and _composed(listing, words):
                yield from _near(network, cells)


def _composed(listing: Listing, words: str) -> bool:
    known = _COMPOSED if listing.people else _SHARED
    if listing.signs or listing.overlapping or any(word in words for word in listing.never):
        return False
    return any(word in words for word in known)


def _near(network: Network, cells: Sequence[_Cell]) -> Iterator[Relation]:
    figures = [figure for cell in cells if (figure := network.table.figure(*cell))]
    rest = sum((figure.value for figure in figures), Fraction(-100))
    if -_FAR <= rest <= _FAR:
        yield _hundred(network, cells, Evidence.CLASSIFICATION)


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
        if all(_is_share(network, cell) for cell in cells):
            relations.append(_hundred(network, cells, Evidence.ARITHMETIC))
    held = sum(feasible(each.constraints, network) for each in relations)
    enough = held >= _FEWEST_LINES and (len(relations) - held) * _ONE_IN <= len(relations)
    return relations if enough else []


def _is_share(network: Network, cell: _Cell) -> bool:
    """Tell whether a cell prints a share of a list that no total heads, and not all or nothing."""
    table, (item, column) = network.table, cell
    figure = table.figure(item, column)
    if table.measure(item, column) is not Measure.SHARE or figure is None:
        return False
    return table.items[item].parent is None and 0 < figure.value < 100  # noqa: PLR2004


def _hundred(network: Network, cells: Sequence[_Cell], evidence: Evidence) -> Relation:
    shares = tuple(network.figure(*cell) for cell in cells)
    adjusted = all(network.table.columns[j].rounding is Rounding.ADJUSTED for _, j in cells)
    summed = tuple(as_printed(network, *cell) for cell in cells) if adjusted else shares
    constraint = Sum(summed, (1,) * len(shares), 100)
    return Relation("hundred", shares[0], shares[1:], (constraint,), evidence)
