"""What the shares of a column are shares of: which level column, and whose level is the whole."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Evidence, Item, Measure, Table
from bulletin.readings.generators.total_heads import total_heads, totals_over
from bulletin.relate.adding_up import adds_up
from bulletin.relate.column_pairs import level_of
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation

_ALL = 100  # per cent
_SEVERAL = 3  # two levels exchanged spoil two shares and leave the sum as it was


def of_parent(network: Network, column: int) -> bool:
    """
    Tell whether the shares of a column are of the nearest whole and not of the first.

    Most heads do not say what the share is of. The root of the hierarchy is believed
    unless the nearest parent explains more of the column.
    """
    return network.once(_explains_more, column)


def _explains_more(network: Network, column: int) -> bool:
    inner = [
        each
        for each in network.table.breakdowns
        if network.table.items[each.total].parent is not None
    ]
    if not inner:
        return False
    level = level_column(network, column)
    if level is not None:
        ends = level, whole_column(network, column, level)
        ways = (shares_of_whole(network, column, ends, nearest=each) for each in (True, False))
        parent, root = (_held(network, list(way)) for way in ways)
        return parent > root
    inner = [each for each in inner if each.exhaustive]
    hundred = sum(_adds_to_hundred(network, each, column) for each in inner)
    return hundred > sum(adds_up(network, each, column) == "equal" for each in inner)


def level_column(network: Network, column: int) -> int | None:
    """
    Return the level column that the shares of a column are of.

    The one that its head names or the nearest; but where a column that its head calls the
    total of that one bears out more of them, they are shares of the total: `Total, Male,
    Female, Share`.
    """
    nearest = level_of(network.table, column)
    if nearest is None or not _totals_of(network.table, nearest):
        return nearest
    return network.once(_level_borne_out, (column, nearest))


def _totals_of(table: Table, level: int) -> list[int]:
    """Return the columns that may be the total of a level and of others beside it."""
    heads = total_heads(table.columns)
    return [each.column for each in heads if any(level in side for side in each.sides)]


def _level_borne_out(network: Network, ends: tuple[int, int]) -> int:
    column, nearest = ends
    totals = _totals_of(network.table, nearest)
    wholes = (nearest, *totals_over(network.table, nearest))
    mine = max(_borne_out(network, column, (nearest, whole)) for whole in wholes)
    held = {total: _borne_out(network, column, (total, total)) for total in totals}
    best = max(totals, key=lambda total: held[total])
    return best if held[best] > mine else nearest


def whole_column(network: Network, column: int, level: int) -> int:
    """
    Return the column in which the wholes of the shares of a column stand.

    That of the parts themselves, unless more shares are borne out by a column beside it
    that its head calls the total of it: males in per cent of all people.
    """
    return network.once(_whole_column, (column, level))


def _whole_column(network: Network, ends: tuple[int, int]) -> int:
    column, level = ends
    chosen = [level, *totals_over(network.table, level)]
    if len(chosen) > 1:
        chosen.sort(key=lambda each: -_borne_out(network, column, (level, each)))
    return chosen[0]


def _borne_out(network: Network, column: int, ends: tuple[int, int]) -> int:
    """Return how many shares of a column these levels explain, of parent or root."""
    ways = (shares_of_whole(network, column, ends, nearest=nearest) for nearest in (True, False))
    return max(_held(network, list(way)) for way in ways)


def _adds_to_hundred(network: Network, breakdown: Breakdown, column: int) -> bool:
    parts = tuple(network.figure(part, column) for part in breakdown.parts)
    printed = all(network.printed(part) for part in parts)
    return printed and feasible((Sum(parts, (1,) * len(parts), 100),), network)


def whole_of(table: Table, item: int, *, nearest: bool) -> int | None:
    """Return the item whose level is 100 per cent: the parent, or the root of the hierarchy."""
    whole = table.items[item].parent
    if whole is None:
        return item if table.children(item) else None
    while not nearest and (above := table.items[whole].parent) is not None:
        whole = above
    return whole


def elsewhere(network: Network, column: int) -> bool:
    """
    Tell whether the shares of a column are of something that the table does not print.

    Most of them fit no level then, rounded or cut. A mistyped whole does that too, but its own
    parts do not add up to it, and its own share is 100 all the same.
    """
    return network.once(_of_something_else, column)


def _of_something_else(network: Network, column: int) -> bool:
    level = level_column(network, column)
    if level is None:
        return False
    nearest = of_parent(network, column)
    ends = level, whole_column(network, column, level)
    tested = [
        each for each in shares_of_whole(network, column, ends, nearest=nearest) if not each.reason
    ]
    held = _held(network, tested)
    if 2 * max(held, _held_if_cut(network, tested)) >= len(tested):
        return False
    wholes = {cell[0] for each in tested if (cell := network.cells[each.parts[1]])}
    several = not held or len(tested) - held >= _SEVERAL
    return all(
        _not_all_of_itself(network, whole, column)
        or (several and _adds_up(network, whole, ends[1]))
        for whole in wholes
    )


def _adds_up(network: Network, whole: int, level: int) -> bool:
    return any(
        each.total == whole and each.exhaustive and adds_up(network, each, level) == "equal"
        for each in network.table.breakdowns
    )


def _not_all_of_itself(network: Network, whole: int, column: int) -> bool:
    if network.table.figure(whole, column) is None:
        return False
    low, high = network.floats[network.figure(whole, column)]
    return not low <= _ALL <= high


def shares_of_whole(
    network: Network, column: int, ends: tuple[int, int], *, nearest: bool
) -> Iterator[Relation]:
    """Yield the share of each item; `ends` are the columns of parts and of wholes."""
    table, (level, of) = network.table, ends
    for item in table.items:
        whole = whole_of(table, item.index, nearest=nearest)
        itself = nearest and whole == item.index and _is_all(network, item.index, column)
        if whole is not None and not itself and (whole == item.index or not nearest):
            whole = _all_of_itself(network, whole, (column, *ends))
        if whole is None or not _due(table, item, column):
            continue
        if table.measure(item.index, column) is not Measure.SHARE:
            continue
        share = network.figure(item.index, column)
        part, base = network.figure(item.index, level), network.figure(whole, of)
        missing = (
            silent(table, item.index, column)
            or silent(table, item.index, level)
            or silent(table, whole, of)
        )
        alike = True
        mine, theirs = table.unit(item.index, level), table.unit(whole, of)
        if mine and theirs and not mine.comparable(theirs):
            missing, alike = Message.of("untested.part.unit"), False
        constraints = (Product(part, base, share),) if alike else ()
        evidence = _evidence(table, item.index)
        yield Relation(RelationKind.SHARE, share, (part, base), constraints, evidence, missing)


def _all_of_itself(network: Network, top: int, columns: tuple[int, int, int]) -> int | None:
    """
    Return the item that the shares below a top of the hierarchy are of.

    A top whose own share is not 100 is no whole: that is the only other item without a parent
    whose share is, as the total of a country below that of its first ten. Where there is none,
    nobody knows the whole of several tops; an only one is it, and its share is wrong, unless
    figures alone make it a top. Of several that round to 100 it is the one that more shares
    follow from.
    """
    column = columns[0]
    table = network.table
    tops = [each.index for each in table.items if each.parent is None]
    whole = [each for each in tops if _is_all(network, each, column)]
    if not _not_all_of_itself(network, top, column):
        return network.once(_followed_most, (*columns, top)) if len(whole) > 1 else top
    if len(whole) == 1:
        return whole[0]
    only = [each for each in tops if table.children(each)] == [top]
    return top if only and _evidence(table, top) is not Evidence.ARITHMETIC else None


def _followed_most(network: Network, ends: tuple[int, int, int, int]) -> int:
    """Return the item that most shares are of, of a top and others that are all there is."""
    column, level, of, top = ends
    items = [each.index for each in network.table.items]
    tops = [each for each in items if network.table.items[each].parent is None]
    shares = [each for each in items if network.table.figure(each, column) is not None]
    parts = [(network.figure(each, level), network.figure(each, column)) for each in shares]

    def followed(whole: int) -> int:
        base = network.figure(whole, of)
        return sum(feasible((Product(part, base, share),), network) for part, share in parts)

    return max((top, *(each for each in tops if _is_all(network, each, column))), key=followed)


def _is_all(network: Network, item: int, column: int) -> bool:
    printed = network.table.figure(item, column) is not None
    return printed and not _not_all_of_itself(network, item, column)


def _due(table: Table, item: Item, column: int) -> bool:
    """Tell whether a share is printed, or left out among siblings whose shares are printed."""
    if table.figure(item.index, column) is not None:
        return True
    return (
        item.parent is not None
        and (item.index, column) in table.cells
        and any(table.figure(each.index, column) for each in table.children(item.parent))
    )


def _evidence(table: Table, item: int) -> Evidence:
    """Return what the whole of an item rests on: the breakdown that the item stands in."""
    found = (each.evidence for each in table.breakdowns if item == each.total or item in each.parts)
    return next(found, Evidence.INDENT)


def _held(network: Network, relations: list[Relation]) -> int:
    return sum(not each.reason and feasible(each.constraints, network) for each in relations)


def _held_if_cut(network: Network, relations: list[Relation]) -> int:
    """Return how many shares follow from their levels if digits were cut and not rounded."""
    found = 0
    for each in relations:
        cell = network.cells[each.target]
        figure = network.table.figure(*cell) if cell else None
        if figure is None:
            continue
        step = Fraction(figure.quantum, 10**figure.decimals)
        cut = network.latent((figure.value, figure.value + step))
        part, whole = each.parts
        found += feasible((Product(part, whole, cut),), network)
    return found


def of_another_column(network: Network, column: int) -> bool:
    """Tell whether the shares of a column are of wholes in another one, and no hundred."""
    level = level_column(network, column)
    return level is not None and whole_column(network, column, level) != level
