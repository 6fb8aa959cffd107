"""On which figures a declared relation bears: one set of cells for every line it runs along."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bulletin.declare.forms import Additive, Condition, Conditional, Ratio, Within
from bulletin.declare.labels import Axis, match
from bulletin.declare.statement import Statement
from bulletin.model.cell import Mark
from bulletin.model.table import Measure, Table

Cells = Mapping[str, tuple[int, int]]  # item and column of each label

_ADDED = (Measure.LEVEL, Measure.SHARE, Measure.CHANGE, Measure.POINTS)
_NEVER_ADDED = (Measure.GROWTH, Measure.INDEX, Measure.RANK, Measure.UNKNOWN)


def placed(table: Table, statement: Statement) -> list[Cells]:
    """
    Return the cells that each label means, once for every line that can hold the relation.

    Items are related in every column of levels, shares and changes, columns in every
    item whose figures are such. Where there is none, rates are taken too; growth and
    indices never are, unless the relation has a constant (index = 100 + growth) or is a
    condition, which may be one on a rate (growth >= -100).
    """
    found = match(table, statement.labels)
    lines: list[Cells] = [
        {label: _cell(found.axis, index, line) for label, index in each.items()}
        for each in found.sets
        for line in _lines(table, found.axis)
    ]
    printed = [line for line in lines if any(table.figure(*cell) for cell in line.values())]
    withheld = [line for line in lines if _withheld(table, line)]
    blank = [line for line in lines if _blank(table, found.axis, line)]
    for fits in _tests(statement):
        for candidates in (printed, withheld, blank):
            chosen = [line for line in candidates if fits(table, line)]
            if chosen:
                return chosen
    return []


def _withheld(table: Table, line: Cells) -> bool:
    """Tell whether signs stand in place of all figures: a line that is there but untestable."""
    cells = [table.cell(*cell) for cell in line.values()]
    return all(cell is not None and cell.mark not in (None, Mark.BLANK) for cell in cells)


def _blank(table: Table, axis: Axis, line: Cells) -> bool:
    """Tell whether a line has cells without figures, and prints figures elsewhere."""
    along = 1 if axis is Axis.ITEMS else 0
    (place,) = {cell[along] for cell in line.values()}
    return all(cell in table.cells for cell in line.values()) and any(
        cell.figure is not None and key[along] == place for key, cell in table.cells.items()
    )


def _cell(axis: Axis, index: int, line: int) -> tuple[int, int]:
    return (index, line) if axis is Axis.ITEMS else (line, index)


def _lines(table: Table, axis: Axis) -> Sequence[int]:
    return range(len(table.columns if axis is Axis.ITEMS else table.items))


def _tests(statement: Statement) -> Iterator[Callable[[Table, Cells], bool]]:
    """Yield what a line must satisfy, the strictest first."""
    form = statement.form
    if isinstance(form, Additive) and form.constant:
        yield lambda table, line: Measure.RANK not in _measures(table, line.values())
        return
    levels = statement.labels if not isinstance(form, Ratio) else (form.result, form.base)

    def added(table: Table, line: Cells) -> bool:
        return set(_measures(table, (line[label] for label in levels))) <= set(_ADDED)

    def not_growth(table: Table, line: Cells) -> bool:
        measures = _measures(table, (line[label] for label in levels))
        return not set(measures) & set(_NEVER_ADDED)

    yield added
    yield not_growth
    alone = isinstance(form, Within) and len(form.parts) == 1
    if alone or isinstance(form, Condition | Conditional):
        yield lambda _table, _line: True  # a bound may be one on a rate


def _measures(table: Table, cells: Iterable[tuple[int, int]]) -> list[Measure]:
    return [table.measure(*cell) for cell in cells]
