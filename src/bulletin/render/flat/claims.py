"""What sentences claim as a rectangle: a row a claim, and one for each number in no claim."""

from collections.abc import Iterator

from bulletin.messages.speaking import translated
from bulletin.model.files.document import Document
from bulletin.model.findings.report import FileReport
from bulletin.model.findings.text_claim import TextClaim, TextFigure
from bulletin.render.flat_table import FlatTable, rectangle
from bulletin.render.form import Result
from bulletin.render.phrases.interval_ends import both_ends
from bulletin.render.phrases.words_around import words_around

HEAD = (
    "path",
    "line",
    "column",
    "page",
    "kind",
    "outcome",
    "printed",
    "low",
    "high",
    "others",
    "proposed",
    "words",
    "reason",
)
_WORDS = 60  # cells of the words around a number


def rectangles(result: Result[TextClaim]) -> list[FlatTable]:
    """Return one rectangle of everything, in the order of the text."""
    rows = [row for file in result.report.files for row in _rows(file)]
    return [rectangle(HEAD, rows, "line column page printed low high")]


def _rows(file: FileReport) -> Iterator[tuple[str, ...]]:
    document, claims = file.document, file.claims
    if document is None or claims is None:
        return
    used = (each for one in claims.claims for each in (one.target, *one.operands))
    claimed = {each.position for each in used if not each.path}
    bare = [each for each in claims.figures if each.position not in claimed]
    rows = [(each.target, _claimed(file.path, document, each)) for each in claims.claims]
    rows += [(each, _row(file.path, document, each)) for each in bare]
    for _, row in sorted(rows, key=lambda each: each[0].position):
        yield row


def _claimed(path: str, document: Document, claim: TextClaim) -> tuple[str, ...]:
    others = "; ".join(f"{each.text} ({each.spot})" for each in claim.operands)
    meant = claim.suspects[0] if claim.suspects else None
    row = _row(path, document, claim.target)
    low, high = both_ends(claim.implied)
    said = (claim.kind.value, claim.outcome.value, claim.target.text, low, high, others)
    proposed = f"{meant.proposed} ({meant.figure.spot})" if meant else ""
    return (*row[:4], *said, proposed, row[-2], translated(claim.reason))


def _row(path: str, document: Document, figure: TextFigure) -> tuple[str, ...]:
    line, column = figure.position
    page = document.parts[figure.part].page
    words = words_around(document, figure, _WORDS).text
    start = (path, str(line), str(column), str(page or ""))
    return (*start, "", "", figure.text, "", "", "", "", words, "")
