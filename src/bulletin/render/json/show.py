"""`bulletin.show/1`: what was understood of a table."""

from collections.abc import Iterator, Mapping
from typing import NotRequired, TypedDict

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport, Judgement
from bulletin.model.table.table import Column, Item, Table
from bulletin.render.form import Result
from bulletin.render.json.place import Problem, Where, where
from bulletin.render.phrases.unit_names import period_text, unit_text

SCHEMA = "bulletin.show/1"

Cell = tuple[int, int]


class ColumnJson(TypedDict):
    """A head label; `position` is `[line, column]`."""

    position: Cell
    label: str
    measure: str
    unit: str | None
    period: str | None
    base: str | None


class ItemJson(Where):
    """An item; `level` counts from 0 at the top, `parent` is the line of the item above."""

    label: str
    level: int
    parent: int | None
    role: str
    unit: str | None
    group: str


class RelationJson(TypedDict):
    """A relation; `target` and `parts` are `[line, column]`, `beside` another file it uses."""

    kind: str
    target: Cell
    parts: list[Cell]
    evidence: str
    outcome: str
    reason: str
    beside: NotRequired[str]


class Dialect(TypedDict):
    """How the cells are separated; empty in a workbook."""

    delimiter: str


class ShownFileJson(TypedDict):
    """What was understood of one file; an unreadable one has `path` and `error` only."""

    path: str
    error: NotRequired[Problem]
    kind: NotRequired[str]
    kind_evidence: NotRequired[str]
    title: NotRequired[str]
    headnote: NotRequired[str]
    encoding: NotRequired[str]
    dialect: NotRequired[Dialect]
    sheet: NotRequired[str]
    table: NotRequired[int]
    notices: NotRequired[list[str]]
    settings: NotRequired[str]
    columns: NotRequired[list[ColumnJson]]
    items: NotRequired[list[ItemJson]]
    relations: NotRequired[list[RelationJson]]


class ShowDocument(TypedDict):
    """What `show --format json` prints."""

    schema: str
    version: str
    files: list[ShownFileJson]


def document(result: Result[None]) -> ShowDocument:
    """Return the document of all files."""
    files = [shown_file_json(each) for each in result.report.files]
    return {"schema": SCHEMA, "version": __version__, "files": files}


def objects(result: Result[None]) -> Iterator[Mapping[str, object]]:
    """Yield one self-contained object a file."""
    for file in result.report.files:
        yield {"schema": SCHEMA, "version": __version__, **shown_file_json(file)}


def shown_file_json(file: FileReport) -> ShownFileJson:
    """Return what was understood of one file; the tables of a tidy file are joined."""
    if file.error:
        return {"path": file.path, "error": {"message": translated(file.error)}}
    first = file.tables[0] if file.tables else Table("", (), (), {})
    content: ShownFileJson = {
        "path": file.path,
        "kind": first.kind,
        "kind_evidence": translated(first.kind_evidence),
        "title": first.title,
        "headnote": first.headnote,
        "encoding": file.sheet.encoding if file.sheet else "",
        "dialect": {"delimiter": file.sheet.delimiter if file.sheet else ""},
        "columns": _columns(file.tables),
        "items": [_item(file, table, each) for table in file.tables for each in table.items],
        "relations": [_relation(each) for each in file.judgements],
    }
    if file.sheet:
        _add_origin(content, file.sheet)
    if file.settings:
        content["settings"] = file.settings
    return content


def _add_origin(content: ShownFileJson, sheet: Sheet) -> None:
    """Add which part of its file a sheet is, and what had to be mended to read it."""
    if sheet.name:
        content["sheet"] = sheet.name
    if sheet.table:
        content["table"] = sheet.table
    if sheet.notices:
        content["notices"] = [translated(each) for each in sheet.notices]


def _columns(tables: tuple[Table, ...]) -> list[ColumnJson]:
    """Return each head label once, although the tables of a tidy file share them."""
    found = {column.key: _column(column) for table in tables for column in table.columns}
    return list(found.values())


def _column(column: Column) -> ColumnJson:
    return {
        "position": _cell(column.key),
        "label": column.label,
        "measure": column.measure.value,
        "unit": unit_text(column.unit),
        "period": period_text(column.period),
        "base": column.base or None,
    }


def _item(file: FileReport, table: Table, item: Item) -> ItemJson:
    above = None if item.parent is None else table.items[item.parent]
    return {
        **where(file, item.key),
        "label": item.label,
        "level": item.depth,
        "parent": above.key.line if above else None,
        "role": item.role.value,
        "unit": unit_text(item.unit),
        "group": ", ".join(label for _, label in table.group),
    }


def _relation(judgement: Judgement) -> RelationJson:
    there = [each.path for each in judgement.parts if each.path]
    relation: RelationJson = {
        "kind": judgement.kind,
        "target": _cell(judgement.target.position),
        "parts": [_cell(each.position) for each in judgement.parts if not each.path],
        "evidence": judgement.evidence.value,
        "outcome": judgement.outcome.value,
        "reason": translated(judgement.reason),
    }
    if there:
        relation["beside"] = there[0]
    return relation


def _cell(position: Position) -> Cell:
    return (position.line, position.column)
