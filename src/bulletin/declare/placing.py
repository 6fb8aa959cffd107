"""On which figures a declared relation bears: one set of cells for every line it runs along."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bulletin.declare.label_matches import Axis, match
from bulletin.declare.language.relation_forms import Additive, Condition, Conditional, Ratio, Within
from bulletin.declare.language.statement import Statement
from bulletin.model.table.cell import Mark
from bulletin.model.table.table import Measure, Table

Cells = Mapping[str, tuple[int, int]]  # item and column of each label

_ADDED = (Measure.LEVEL, Measure.SHARE, Measure.CHANGE, Measure.POINTS)
_NEVER_ADDED = (Measure.GROWTH, Measure.INDEX, Measure.RANK, Measure.UNKNOWN)


def placed_on_lines(table: Table, statement: Statement) -> list[Cells]:
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
    for fits in _tests(statement):
        fitting = [line for line in lines if fits(table, line)]
        for kind in (_printed, _withheld, _blank):
            chosen = kind(table, found.axis, fitting)
            if chosen:
                return chosen
    return []


def _printed(table: Table, _: Axis, lines: Sequence[Cells]) -> list[Cells]:
    """Return the lines that print some of the figures."""
    return [line for line in lines if any(table.figure(*cell) for cell in line.values())]


def _withheld(table: Table, _: Axis, lines: Sequence[Cells]) -> list[Cells]:
    """Return lines where signs stand in place of all figures: there, but untestable."""
    return [
        line
        for line in lines
        if all(
            cell is not None and cell.mark not in (None, Mark.BLANK)
            for cell in (table.cell(*each) for each in line.values())
        )
    ]


def _blank(table: Table, axis: Axis, lines: Sequence[Cells]) -> list[Cells]:
    """Return lines that have cells without figures, and print figures elsewhere."""
    along = 1 if axis is Axis.ITEMS else 0
    places = {key[along] for key, cell in table.cells.items() if cell.figure is not None}
    return [
        line
        for line in lines
        if all(cell in table.cells and cell[along] in places for cell in line.values())
    ]


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
