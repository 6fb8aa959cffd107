"""What adds up is counted in one unit: a unit that only some members state is that of all."""

from collections.abc import Sequence

from bulletin.model.figures.unit import Unit
from bulletin.model.table.table import Addition, Breakdown, Column, Item, Measure, Table

_COUNTED = (Measure.LEVEL, Measure.CHANGE)


def in_one_unit(table: Table, additions: Sequence[Addition]) -> Table:
    """
    Return the table, the members of sums that state no unit in the unit of the others.

    Assumes that figures which add up as printed are printed in one power of ten. Nothing
    is changed where members state several units.
    """
    columns, items = list(table.columns), list(table.items)
    for each in additions:
        if not each.held or (not each.across and any(column.unit for column in columns)):
            continue
        places = each.total, *each.parts
        if each.across and (unit := _only([columns[i].unit for i in places])):
            for i in places:
                columns[i] = _column_in(columns[i], unit)
        elif not each.across and (unit := _only([items[i].unit for i in places])):
            for i in places:
                items[i] = _item_in(items[i], unit)
    return table._replace(columns=tuple(columns), items=tuple(items))


def with_balances(table: Table, balances: Sequence[Breakdown]) -> Table:
    """
    Return the table, what is worked out from others by words in the unit that these state.

    Assumes that a balance which is right as printed is printed in their power of ten, though
    its label states none. Nothing is changed where no column shows that.
    """
    items = list(table.items)
    for each in balances:
        unit = _only([items[i].unit for i in (each.total, *each.parts)])
        if unit and any(_right_as_printed(table, each, column.index) for column in table.columns):
            for i in (each.total, *each.parts):
                items[i] = items[i] if items[i].unit else items[i]._replace(unit=unit)
    return table._replace(items=tuple(items))


def _right_as_printed(table: Table, balance: Breakdown, column: int) -> bool:
    """Tell whether a balance follows in one column as if all were in one unit."""
    figures = [table.figure(item, column) for item in (balance.total, *balance.parts)]
    printed = [figure.interval() for figure in figures if figure]
    if len(printed) < len(figures):
        return False
    gap = sum(
        sign * (ends.low + ends.high)
        for sign, ends in zip((-1, *balance.signs), printed, strict=True)
    )
    return abs(gap) <= sum(ends.high - ends.low for ends in printed)


def _column_in(column: Column, unit: Unit) -> Column:
    plain = column.unit is None and column.measure in _COUNTED
    return column._replace(unit=unit) if plain else column


def _item_in(item: Item, unit: Unit) -> Item:
    plain = item.unit is None and item.measure is None
    return item._replace(unit=unit) if plain else item


def _only(units: Sequence[Unit | None]) -> Unit | None:
    stated = {(unit.base, unit.exponent, unit.dimension): unit for unit in units if unit}
    return next(iter(stated.values())) if len(stated) == 1 and None in units else None
