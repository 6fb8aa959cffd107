"""Small real reports, built from texts by hand so that renderers are tested alone."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from bulletin.messages.message import Message
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.figures.unit import Unit
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import (
    FileReport,
    Finding,
    Judgement,
    Outcome,
    Place,
    Report,
    Severity,
)
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.cell import Cell
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Item, Measure, Role, Table
from bulletin.render import formats
from bulletin.render.form import Canvas, Form, Result

Grid = Sequence[Sequence[str]]
TITLE = "2020年焦作市地区生产总值及构成"
SECTORS = (
    (TITLE,),
    ("指标", "绝对数（亿元）", "比重（%）"),
    ("地区生产总值", "2791.1", ""),
    ("第一产业", "149.8", "5.43"),
    ("第二产业", "1480.2", "53.61"),
    ("第三产业", "1131.2", "40.97"),
    ("人均地区生产总值（元）", "76827", ""),
)
LEVEL, SHARE = Measure.LEVEL, Measure.SHARE


def sheet_of(rows: Grid, path: str, name: str = "") -> Sheet:
    texts = tuple(tuple(row) for row in rows)
    return Sheet(path, texts, tuple(range(1, len(rows) + 1)), "utf-8", ",", name)


def table_of(rows: Grid, *, head: int = 2, title: str = TITLE, kind: str = "sectors") -> Table:
    """A total and its parts below the head on line `head`; two measures."""
    labels = rows[head - 1][1:]
    measures = [LEVEL, SHARE, *[Measure.UNKNOWN] * len(labels)]
    columns = tuple(
        Column(at, label, Position(head, at + 2), measures[at], Unit("元", 8, printed="亿元"))
        for at, label in enumerate(labels)
    )
    items, cells = [], {}
    for at, row in enumerate(rows[head:]):
        line = head + 1 + at
        part = 0 < at < 4
        role = Role.TOTAL if at == 0 else Role.PART if part else Role.MEMO
        parent = 0 if part else None
        items.append(Item(at, row[0], row[0], Position(line, 1), "", int(part), parent, role))
        for column, text in enumerate(row[1:]):
            if text:
                where = Position(line, column + 2)
                figure = Figure.read(text) if text.replace(".", "").isdigit() else None
                cells[at, column] = Cell(text, where, figure)
    return Table(kind, tuple(items), columns, cells, title=title)


def place_of(rows: Grid, line: int, column: int) -> Place:
    row = rows[line - 1]
    measure = LEVEL if column == 2 else SHARE
    return Place(Position(line, column), row[0], measure, row[column - 1])


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def report_of(rows: Grid, path: str = "samples/x.csv", name: str = "") -> FileReport:
    """The total of `rows` contradicts its parts; one share holds, one is not testable."""
    total, *parts = (place_of(rows, line, 2) for line in (3, 4, 5, 6))
    finding = Finding(
        1,
        "total-not-additive",
        Severity.ERROR,
        Message.of(
            "rule.total-not-additive",
            item=total.item,
            printed=total.printed,
            implied="2761.05 to 2761.35",
            gap="29.7",
        ),
        total,
        between("2761.05", "2761.35"),
        tuple(parts),
    )
    change = Change(total, "2761.1", SlipKind.TRANSPOSED, between("2761.05", "2761.15"))
    judgements = (
        Judgement(RelationKind.SUM, total, tuple(parts), Evidence.CLASSIFICATION, Outcome.FAILED),
        Judgement(
            RelationKind.SHARE,
            place_of(rows, 4, 3),
            (parts[0], total),
            Evidence.MARKER,
            Outcome.HELD,
        ),
        Judgement(
            RelationKind.SHARE,
            place_of(rows, 5, 3),
            (parts[1], total),
            Evidence.MARKER,
            Outcome.NOT_TESTABLE,
            "the level is withheld",
        ),
    )
    return FileReport(
        path,
        sheet_of(rows, path, name),
        (table_of(rows),),
        judgements,
        (finding,),
        (Diagnosis((1,), (Hypothesis(0.97, (change,)),)),),
    )


def written(  # noqa: PLR0913  as much as a result and its form hold
    report: Report,
    name: str,
    command: str = "check",
    lines: Sequence[Any] = (),
    *,
    failing: frozenset[Severity] = frozenset(),
    canvas: Canvas = Canvas(),  # noqa: B008  it never changes
    quiet: bool = False,
) -> str:
    result = Result(command, report, lines, failing)
    return formats.write(result, Form(name, canvas, quiet))
