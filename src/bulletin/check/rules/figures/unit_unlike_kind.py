"""A unit that cannot measure what the row or the column holds."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.table import Column, Item, Measure, Table
from bulletin.relate.judge import Judged
from bulletin.words.lexicon import idea, said

_LEAST_FITTING = 3  # rows in units that fit, which show that the table is of its kind


@rule(Severity.WARNING)
def unit_unlike_kind(judged: Judged) -> Iterator[Failure]:
    """
    A unit that cannot measure what stands there.

    Why it matters:
        A unit that slipped by a line, or 亿 typed for 万 in a head, makes every figure
        under it wrong at once, and no single digit shows it. So does 人 where 万人 is
        meant: there are no fractions of people.

    What it allows:
        Rows whose label says that they are of another sort (values, rates, numbers of
        people). A head that states its own unit beside another one in the title, as
        long as some column goes by the title. Units that nobody listed.

    What it cannot see:
        A wrong unit of the right sort, such as 件 for 条.
    """
    yield from _against_kind(judged.table)
    yield from _against_label(judged.table)
    yield from _against_title(judged.table)
    yield from _broken_wholes(judged.table)


def _against_kind(table: Table) -> Iterator[Failure]:
    """Yield rows and heads in a unit that this kind of table never uses."""
    kind = table.known
    if not kind.unlike:
        return
    known = any(item.name for item in table.items)
    stated = [
        (item, item.unit)
        for item in table.items
        if item.unit and item.unit_position and (item.name or not known)
    ]
    unlike = [(item, unit) for item, unit in stated if _unlike(unit, kind.unlike)]
    if len(stated) - len(unlike) >= max(_LEAST_FITTING, len(unlike)):
        for item, unit in unlike:
            if item.unit_position and not _of_another_sort(item.label):
                yield _failure(item.unit_position, item.label, unit.printed, kind.title)
    for column in table.columns:
        head = column.stated_unit
        if column.measure is Measure.LEVEL and head and head.base in kind.unlike and not stated:
            yield _failure(column.key, column.label, head.printed, kind.title)


def _of_another_sort(label: str) -> bool:
    return said("of-another-sort", label.casefold())


def _unlike(unit: Unit, bases: frozenset[str]) -> bool:
    return unit.base in bases or unit.dimension in (Dimension.PER_CENT, Dimension.PER_MILLE)


def _against_label(table: Table) -> Iterator[Failure]:
    """Yield rows whose unit cell says one thing and whose label another."""
    for item in table.items:
        if item.unit_position and item.unit_position != item.key:
            cell, label = table.unit_cells.get(item.unit_position), item.stated_unit
            if cell and label and _at_odds(cell, label):
                printed = item.printed.strip()
                yield _failure(item.unit_position, item.label, cell.printed, printed)


def _against_title(table: Table) -> Iterator[Failure]:
    """Yield a head whose multiplier differs from the title's, which then no column goes by."""
    text = table.headnote or table.title
    stated = table.stated_unit
    levels = [each for each in table.columns if each.measure is Measure.LEVEL]
    if not stated or not levels or any(item.unit for item in table.items):
        return
    heads = [(column, column.stated_unit) for column in levels]
    if all(unit and _at_odds(unit, stated) and unit.comparable(stated) for _, unit in heads):
        column, unit = heads[0]
        if unit:
            yield _failure(column.key, column.label, unit.printed, text.strip())


def _broken_wholes(table: Table) -> Iterator[Failure]:
    """
    Yield the first of several figures with decimals that count people one by one.

    Averages have decimals, and so have people counted by thousands: that is the unit meant.
    """
    wholes = idea("whole-things").whole
    broken: list[tuple[Item, Column, Unit]] = []
    for item in table.items:
        for column in table.columns:
            figure, unit = (
                table.figure(item.index, column.index),
                table.unit(item.index, column.index),
            )
            if figure is None or unit is None or unit.base not in wholes or unit.exponent:
                continue
            if table.measure(item.index, column.index) is not Measure.LEVEL:
                continue
            if item.average or column.average or said("average", table.title.casefold()):
                continue
            if figure.value.denominator == 1:
                return
            broken.append((item, column, unit))
    if len(broken) > 1:
        item, column, unit = broken[0]
        cell = table.cells[item.index, column.index]
        yield _failure(cell.position, item.label, unit.printed, cell.text.strip())


def _at_odds(one: Unit, other: Unit) -> bool:
    """Tell whether two known units differ in base or multiplier; 台 and 台套 do not."""
    if not one.base or not other.base or one.stray or other.stray:
        return False
    alike = one.base in other.base or other.base in one.base
    return not alike or one.exponent != other.exponent


def _failure(position: Position, item: str, printed: str, context: str) -> Failure:
    where = Place(position, item, Measure.UNKNOWN, printed.strip())
    gaps = {"item": item or where.printed, "printed": where.printed, "context": context}
    return Failure(where, gaps)
