"""What adds up is counted in one unit: a unit that only some members state is that of all."""

from collections.abc import Sequence

from bulletin.model.figures.unit import Unit
from bulletin.model.table.table import Addition, Column, Item, Measure, Table

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


def _column_in(column: Column, unit: Unit) -> Column:
    plain = column.unit is None and column.measure in _COUNTED
    return column._replace(unit=unit) if plain else column


def _item_in(item: Item, unit: Unit) -> Item:
    plain = item.unit is None and item.measure is None
    return item._replace(unit=unit) if plain else item


def _only(units: Sequence[Unit | None]) -> Unit | None:
    stated = {(unit.base, unit.exponent, unit.dimension): unit for unit in units if unit}
    return next(iter(stated.values())) if len(stated) == 1 and None in units else None
