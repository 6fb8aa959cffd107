"""A list of shares that closes with what is left over (`其他`, Other) is all of a whole."""

from collections.abc import Iterator, Sequence
from math import ceil, floor

from bulletin.messages.message import Message
from bulletin.mistyping.digits import one_slip_explains
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Item, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import said

_ALL = 100  # per cent
_FEWEST = 4  # shares: of two or three, anything may be the rest


@stated(turn=6)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield that such shares add to 100, where no total heads them and nothing follows the rest.

    Answers to a question that allows several, and a choice of lines before the rest, look
    the same and add to anything. So a list that is off is doubted only if one slip of the
    hand in one share explains by how much, and as a warning; else it is said not to be
    tested. Errs by missing.
    """
    for column in columns_of(network.table, Measure.SHARE):
        listed = _listed(network, column)
        if len(listed) >= _FEWEST and said("the-rest", listed[-1].label.casefold()):
            yield _to_hundred(network, [(item.index, column.index) for item in listed])


def _listed(network: Network, column: Column) -> list[Item]:
    """Return the items of a flat list of shares; empty if it has a total or other measures."""
    table = network.table
    printed = [each for each in table.items if table.figure(each.index, column.index)]
    flat = not any(each.parent is not None or table.children(each.index) for each in printed)
    shares = all(table.measure(each.index, column.index) is Measure.SHARE for each in printed)
    figures = (table.figure(each.index, column.index) for each in printed)
    whole = any(figure and figure.value >= _ALL for figure in figures)
    return printed if flat and shares and not whole else []


def _to_hundred(network: Network, cells: Sequence[tuple[int, int]]) -> Relation:
    shares = tuple(network.figure(*cell) for cell in cells)
    constraint = Sum(shares, (1,) * len(shares), _ALL)
    held = feasible((constraint,), network)
    mistyped = [] if held else _mistyped(network, constraint, cells)
    target, *parts = [*mistyped[:1], *(each for each in shares if each not in mistyped[:1])]
    relation = Relation(
        RelationKind.HUNDRED, target, tuple(parts), (constraint,), Evidence.MARKER, firm=False
    )
    if held or mistyped:
        return relation
    return relation._replace(constraints=(), reason=Message.of("untested.several.answers"))


def _mistyped(network: Network, hundred: Sum, cells: Sequence[tuple[int, int]]) -> list[int]:
    """Return the shares that one slip turns into what is printed, from what the others leave."""
    found = []
    left = hundred.implied(network.exact)
    for variable, cell, (low, high) in zip(hundred.variables, cells, left, strict=True):
        figure = network.table.figure(*cell)
        if figure is None or low < 0 or figure.digits <= 0:
            continue
        unit = 10**figure.decimals
        if one_slip_explains(figure.digits, ceil(low * unit), floor(high * unit)):
            found.append(variable)
    return found
