"""Whether a table gives any reason to ask what happened to it: cheap, and asked of every table."""

from itertools import pairwise

from bulletin.model.findings.report import Outcome
from bulletin.model.table.cell import Mark
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Prices, Table
from bulletin.relate.judge import Judged, Verdict
from bulletin.relate.network import additive

_ALIKE = 2 / 3  # of the figures of two lines


def suspicious(judged: Judged) -> bool:
    """
    Tell whether something fails, was withdrawn, is blank, missing, or stands twice.

    Errs by asking: what is asked is weighed against its honest rivals.
    """
    if any(each.outcome is Outcome.FAILED or _withdrawn(judged, each) for each in judged.verdicts):
        return True
    table = judged.table
    if _blank(table) or _doubled(table) or _unpaired(judged) or _unsummed(judged):
        return True
    if any(each.meant for each in table.items):
        from bulletin.check.known_lists.labels import mistyped_items

        return bool(mistyped_items(table)) or _unlisted(table)
    return not _listed(table) and _unlisted(table)


def _unlisted(table: Table) -> bool:
    """Tell whether a known list lacks a line, or is out of order."""
    from bulletin.check.known_lists.missing import missing
    from bulletin.check.known_lists.order import misplaced

    return bool(missing(table) or misplaced(table))


def _listed(table: Table) -> bool:
    """Tell whether all items that are known stand in complete lists, in their order."""
    names = [each.name for each in table.items if each.name]
    rest = set(names)
    for each in table.known.classifications:
        rest.difference_update(each.totals)
        there = [name for name in names if name in each.parts]
        block = names[names.index(there[0]) :][: len(there)] if there else []
        if set(there) in each.complete and block == sorted(there, key=each.parts.index):
            rest.difference_update(there)
    return not rest


def _withdrawn(judged: Judged, verdict: Verdict) -> bool:
    """Tell whether a column is tested no further since its own figures refute it."""
    cell = judged.network.cells[verdict.relation.target]
    if verdict.relation.constraints or cell is None:
        return False
    stated = judged.table.columns[cell[1]].prices is not Prices.OTHER
    return stated and verdict.relation.kind in (RelationKind.GROWTH, RelationKind.SHARE)


def _unsummed(judged: Judged) -> bool:
    """Tell whether a list that labels state is not borne out in a column that may be added."""
    network, table = judged.network, judged.table
    held = {
        network.cells[each.relation.target]
        for each in judged.verdicts
        if each.outcome is Outcome.HELD and each.relation.kind.additive
    }
    stated = [each for each in table.breakdowns if each.evidence is not Evidence.ARITHMETIC]
    totals = {each.total for each in stated}
    if any(each.total and each.index not in totals for each in table.items[:-1]):
        return True
    return any(
        additive(table, each.total, column.index)
        and table.figure(each.total, column.index) is not None
        and (each.total, column.index) not in held
        for each in stated
        for column in table.columns
        if each.exhaustive and each.additive and not each.overlapping
    )


def _unpaired(judged: Judged) -> bool:
    """Tell whether a column of indices and one of changes bear no relation to each other."""
    measures = {each.measure for each in judged.table.columns}
    both = {Measure.INDEX, Measure.GROWTH} <= measures
    return both and all(e.relation.kind is not RelationKind.INDEX for e in judged.verdicts)


def _blank(table: Table) -> bool:
    """Tell whether a figure is missing among others; that of a total often is not printed."""
    printed = {key for key, cell in table.cells.items() if cell.figure}
    items, columns = {item for item, _ in printed}, {column for _, column in printed}
    parts = {part for each in table.breakdowns for part in each.parts} or items
    return any(
        cell.mark is Mark.BLANK and item in items & parts and column in columns
        for (item, column), cell in table.cells.items()
    )


def _doubled(table: Table) -> bool:
    lines: dict[int, dict[int, str]] = {}
    for cell in table.cells.values():
        if cell.figure:
            lines.setdefault(cell.position.line, {})[cell.position.column] = cell.text
    ordered = [lines[each] for each in sorted(lines)]
    for one, other in pairwise(ordered):
        alike = sum(other.get(column) == text for column, text in one.items())
        if alike > 1 and alike >= _ALIKE * len(one):
            return True
    return False
