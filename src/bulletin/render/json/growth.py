"""`bulletin.growth/1`: what levels and their growth imply."""

from collections.abc import Mapping

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.findings.report import FileReport
from bulletin.render.form import Result
from bulletin.render.json.files import LinesDocument, lines_apart, lines_document
from bulletin.render.json.place import Implied, Where, implied, where

SCHEMA = "bulletin.growth/1"


class GrowthRow(Where):
    """An item and what follows for it; null where nothing does, and why in `reason`."""

    group: str
    head: str
    subject: str
    item: str
    role: str
    depth: int
    unit: str
    level: str
    growth: str
    implied_growth: Implied | None
    previous: Implied | None
    change: Implied | None
    total: str
    contribution: Implied | None
    weight: Implied | None
    reason: str
    period: str
    against: str
    basis: str
    contribution_rate: Implied | None


def document(result: Result[GrowthLine]) -> LinesDocument:
    """Return the document of everything that follows."""
    return lines_document(SCHEMA, result, _row)


def objects(result: Result[GrowthLine]) -> list[Mapping[str, object]]:
    """Return one object an item."""
    return lines_apart(SCHEMA, result, _row)


def _row(file: FileReport, line: GrowthLine) -> Mapping[str, object]:
    row: GrowthRow = {
        **where(file, line.place),
        "group": line.group,
        "head": line.column,
        "subject": line.subject,
        "item": line.item,
        "role": line.role.value,
        "depth": line.depth,
        "unit": line.unit,
        "level": line.level,
        "growth": line.growth,
        "implied_growth": implied(line.implied_growth, line.shown_growth),
        "previous": implied(line.previous, line.shown_previous),
        "change": implied(line.change, line.shown_change),
        "total": line.total,
        "contribution": implied(line.contribution, line.shown_contribution),
        "weight": implied(line.weight, line.shown_weight),
        "reason": translated(line.reason),
        "period": line.period,
        "against": line.against,
        "basis": line.basis,
        "contribution_rate": implied(line.contribution_rate, line.shown_contribution_rate),
    }
    return row
