"""`bulletin.shares/1`: parts as shares of their wholes."""

from collections.abc import Mapping

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import ShareLine
from bulletin.model.findings.report import FileReport
from bulletin.render.form import Result
from bulletin.render.json.files import LinesDocument, lines_apart, lines_document
from bulletin.render.json.place import Ends, Implied, Where, implied, maybe_ends, where

SCHEMA = "bulletin.shares/1"


class ShareRow(Where):
    """A part and its share in per cent; `outcome` is null where no share is printed."""

    group: str
    head: str
    item: str
    whole: str
    role: str
    depth: int
    level: str
    share: str | None
    interval: Ends | None
    printed: str | None
    outcome: str | None
    basis: str
    reason: str
    period: str
    against: str
    earlier: Implied | None
    change: Implied | None
    quotient: Implied | None


def document(result: Result[ShareLine]) -> LinesDocument:
    """Return the document of all shares."""
    return lines_document(SCHEMA, result, _row)


def objects(result: Result[ShareLine]) -> list[Mapping[str, object]]:
    """Return one object a share."""
    return lines_apart(SCHEMA, result, _row)


def _row(file: FileReport, line: ShareLine) -> Mapping[str, object]:
    row: ShareRow = {
        **where(file, line.place),
        "group": line.group,
        "head": line.column,
        "item": line.item,
        "whole": line.whole,
        "role": line.role.value,
        "depth": line.depth,
        "level": line.level,
        "share": line.shown or None,
        "interval": maybe_ends(line.share),
        "printed": line.printed or None,
        "outcome": line.outcome.value if line.outcome else None,
        "basis": line.basis.value,
        "reason": translated(line.reason),
        "period": line.period,
        "against": line.against,
        "earlier": implied(line.earlier, line.shown_earlier),
        "change": implied(line.change, line.shown_change),
        "quotient": implied(line.quotient, line.shown_quotient),
    }
    return row
