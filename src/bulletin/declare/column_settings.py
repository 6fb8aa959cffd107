"""Columns as a user declares them, by their heads: what they measure, and in which unit."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Column, Measure, Table

_IN_UNITS = (Measure.LEVEL, Measure.CHANGE)


class ColumnRole(StrEnum):
    """What a column is, other than figures."""

    ITEM = "item"
    GROUP = "group"
    UNIT = "unit"
    CODE = "code"
    PARENT = "parent"
    IGNORED = "ignored"


class ColumnSettings(NamedTuple):
    """What is declared of a column; what is None is found out."""

    measure: Measure | None = None
    unit: str | None = None
    rounding: Rounding | None = None
    role: ColumnRole | None = None


def with_columns(
    table: Table, settings: Mapping[str, ColumnSettings], unit: str | None = None
) -> Table:
    """
    Return the table with its columns as declared.

    `unit` is that of all levels whose own head names none; the unit that a row names
    goes before both.
    """
    from bulletin.declare.label_matches import (
        Axis,
        indices,
    )  # the rest of this file is all that options need

    columns = [_in_unit(each, unit) if unit else each for each in table.columns]
    for head, wanted in settings.items():
        for index in indices(table, Axis.COLUMNS, head):
            columns[index] = _declared(columns[index], wanted)
    return table._replace(columns=tuple(columns))


def as_unit(text: str) -> Unit:
    """Return the unit that a text names; an unknown word is a base of its own."""
    from bulletin.understand.labels.units import read_unit

    return read_unit(text, lenient=True) or Unit(text, printed=text)


def _in_unit(column: Column, unit: str) -> Column:
    if column.measure not in _IN_UNITS or _stated_unit(column):
        return column
    return column._replace(unit=as_unit(unit))


def _stated_unit(column: Column) -> Unit | None:
    from bulletin.understand.labels.heads import read_head

    return read_head(column.label).unit


def _declared(column: Column, wanted: ColumnSettings) -> Column:
    measure = wanted.measure or column.measure
    unit = column.unit
    if measure not in _IN_UNITS and unit and unit.dimension is Dimension.QUANTITY:
        unit = _stated_unit(column)  # the unit of levels, stated for the whole table
    if wanted.unit:
        unit = as_unit(wanted.unit)
    return column._replace(measure=measure, unit=unit, rounding=wanted.rounding or column.rounding)
