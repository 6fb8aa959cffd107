"""
A blank table of a kind, and the relations that its figures will have.

They are found as always: on a specimen, the blank filled in with figures that agree with
all that the labels claim.
"""

import csv
import io
from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import FileReport, Judgement
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Table
from bulletin.understand.kinds.kind import load

_WHOLE = Fraction(1_000_000)
_ANY = "100.0"  # shows which cells are figures, and what their columns measure
_CHECKED = (
    RelationKind.SUM,
    RelationKind.DIFFERENCE,
    RelationKind.OF_WHICH,
    RelationKind.SHARE,
    RelationKind.GROWTH,
    RelationKind.HULL,
)


class Blank(NamedTuple):
    """The rows of a table to type into, and the relations that will be tested in it."""

    kind: str
    rows: tuple[tuple[str, ...], ...]
    relations: tuple[Judgement, ...]


def blank_form(kind: str) -> Blank:
    """
    Return a blank table with its relations.

    Only those are named that labels and heads state; what figures alone show is chance
    in a specimen.

    Raises:
        UsageError: there is no such kind.
    """
    rows = list(csv.reader(io.StringIO(load(kind).blank)))
    return Blank(kind, tuple(map(tuple, rows)), tuple(_relations(rows)))


def _relations(rows: list[list[str]]) -> list[Judgement]:
    (table,) = _examined(_filled(rows, None)).tables
    found = [
        each
        for each in _examined(_filled(rows, table)).judgements
        if each.kind in _CHECKED and not any(place.path for place in each.parts)
    ]
    known = {
        (each.target.position.column, each.parts[1].position)
        for each in found
        if each.kind is RelationKind.SHARE and _stated(each)
    }
    return [
        each
        for each in found
        if _stated(each)
        or (
            each.kind is RelationKind.SHARE
            and (each.target.position.column, each.parts[1].position) in known
        )
    ]


def _stated(found: Judgement) -> bool:
    """Tell whether words state a relation; `of which` alone may mean a line further up."""
    if found.kind is RelationKind.OF_WHICH:
        return found.evidence is Evidence.CLASSIFICATION
    return found.evidence is not Evidence.ARITHMETIC


def _examined(rows: list[list[str]]) -> FileReport:
    page = io.StringIO()
    csv.writer(page, lineterminator="\n").writerows(rows)
    return examine_text(page.getvalue())


def _filled(rows: list[list[str]], table: Table | None) -> list[list[str]]:
    """Return the rows with a figure in every blank: any, or one that agrees with the others."""
    if table is None:
        return [[text or _ANY for text in row] for row in rows]
    levels = _levels(table)
    filled = [list(row) for row in rows]
    for (item, column), cell in table.cells.items():
        line, at = cell.position
        if rows[line - 1][at - 1] == "":
            filled[line - 1][at - 1] = _figure(table.measure(item, column), levels.get(item))
    return filled


def _figure(measure: Measure, level: Fraction | None) -> str:
    if measure is Measure.SHARE:
        return f"{float(100 * (level or _WHOLE) / _WHOLE):.4f}"
    if measure is Measure.INDEX:
        return "100.0000"
    if measure in (Measure.GROWTH, Measure.CHANGE, Measure.POINTS):
        return "0.0000"
    return f"{float(level or _WHOLE):.4f}"


def _levels(table: Table) -> Mapping[int, Fraction]:
    """Return a level for every item such that parts add up to their totals, all unlike."""
    found: dict[int, Fraction] = {}
    for each in table.breakdowns:
        whole = found.setdefault(each.total, _WHOLE)
        weights = range(2, len(each.parts) + 2)
        rest = 0 if each.exhaustive else 1
        for part, weight in zip(each.parts, weights, strict=True):
            found.setdefault(part, whole * weight / (sum(weights) + rest))
        if any(sign < 0 for sign in each.signs):
            signed = zip(each.signs, each.parts, strict=True)
            found[each.total] = sum((sign * found[part] for sign, part in signed), Fraction(0))
    return found
