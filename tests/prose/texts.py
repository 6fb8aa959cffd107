"""Texts as documents, and claims as short lines."""

from bulletin.model.files.document import Document, Paragraph, PlacedSheet, TextRun
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import TextClaim
from bulletin.prose.claims_of import claims_of
from bulletin.understand.understand import understand


def document(text: str) -> Document:
    """Return a document of one paragraph a line, and of tables drawn with bars."""
    parts = list[Paragraph | PlacedSheet]()
    rows, lines = list[tuple[str, ...]](), list[int]()
    for number, line in enumerate([*text.strip().split("\n"), ""], start=1):
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip("|").split("|")))
            lines.append(number)
            continue
        if rows:
            parts.append(sheet(rows, lines))
            rows, lines = [], []
        if line:
            parts.append(Paragraph(line, (TextRun(0, Position(number, 1)),)))
    return Document("text", tuple(parts))


def sheet(rows: list[tuple[str, ...]], lines: list[int]) -> PlacedSheet:
    cells = (Position(line, column + 1) for line in lines for column in range(len(rows[0])))
    places = {cell: cell for cell in cells}
    return PlacedSheet(Sheet("text", tuple(rows), tuple(lines)), places)


def claims(text: str) -> tuple[TextClaim, ...]:
    """Return all claims of a text."""
    read = document(text)
    tables = {
        number: understand(part.sheet)
        for number, part in enumerate(read.parts)
        if isinstance(part, PlacedSheet)
    }
    return claims_of(read, tables).claims


def lines(text: str, *kinds: str) -> list[str]:
    """Return the claims of some kinds, of all if none is named, as short lines."""
    return [line(each) for each in claims(text) if not kinds or each.kind.value in kinds]


def line(claim: TextClaim) -> str:
    operands = ", ".join(each.text for each in claim.operands)
    ending = {Outcome.HELD: "", Outcome.FAILED: " FAILED", Outcome.NOT_TESTABLE: " untested"}
    return f"{claim.kind.value} {claim.target.text} <- {operands}{ending[claim.outcome]}"
