"""`bulletin.rank/1`: a standard competition ranking."""

from collections.abc import Mapping

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import RankLine
from bulletin.model.findings.report import FileReport
from bulletin.render.form import Result
from bulletin.render.json.files import LinesDocument, lines_apart, lines_document
from bulletin.render.json.place import Where, where

SCHEMA = "bulletin.rank/1"


class RankRow(Where):
    """An item's place; `open_with` lists the items whose order rounding leaves open."""

    group: str
    head: str
    subject: str
    rank: int
    item: str
    printed: str
    by: str
    unit: str
    among: str
    before: int | None
    tied: bool
    open_with: list[str]
    role: str
    depth: int


def document(result: Result[RankLine]) -> LinesDocument:
    """Return the document of a ranking."""
    return lines_document(SCHEMA, result, _row)


def objects(result: Result[RankLine]) -> list[Mapping[str, object]]:
    """Return one object a place."""
    return lines_apart(SCHEMA, result, _row)


def _row(file: FileReport, line: RankLine) -> Mapping[str, object]:
    row: RankRow = {
        **where(file, line.place),
        "group": line.group,
        "head": line.column,
        "subject": line.subject,
        "rank": line.rank,
        "item": line.item,
        "printed": line.printed,
        "by": line.by,
        "unit": line.unit,
        "among": translated(line.among),
        "before": line.before,
        "tied": line.tied,
        "open_with": list(line.open_with),
        "role": line.role.value,
        "depth": line.depth,
    }
    return row
