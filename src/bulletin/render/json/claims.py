"""`bulletin.claims/1`: what sentences claim, from which figures it follows, and its outcome."""

from collections.abc import Iterator, Mapping
from typing import NotRequired, TypedDict

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.files.document import Document
from bulletin.model.findings.report import FileReport
from bulletin.model.findings.text_claim import TextClaim, TextFigure
from bulletin.render.form import Result
from bulletin.render.json.place import Ends, Problem, ends_json

SCHEMA = "bulletin.claims/1"


class NumberJson(TypedDict):
    """
    A number with its unit as printed; `column` counts characters, `page` only if it has one.

    `path` is given where it stands in another file than the claim.
    """

    line: int
    column: int
    text: str
    page: NotRequired[int]
    path: NotRequired[str]


class ReadNumberJson(NumberJson):
    """A number that was read, and whether it stands in a claim that was tested."""

    tested: bool


class SuspectJson(NumberJson):
    """A number that may be wrong in a claim that failed, and what was probably meant."""

    proposed: str
    probability: float


class ClaimJson(TypedDict):
    """A claim; `implied` is what the operands leave for the target, in its unit."""

    kind: str
    target: NumberJson
    operands: list[NumberJson]
    implied: Ends
    outcome: str
    reason: str
    suspects: NotRequired[list[SuspectJson]]


class NumberCounts(TypedDict):
    """How many numbers were read, and how many of them stand in a tested claim."""

    read: int
    tested: int


class ClaimedFileJson(TypedDict):
    """The claims of one file; an unreadable one has `path` and `error` only."""

    path: str
    error: NotRequired[Problem]
    numbers: NotRequired[NumberCounts]
    claims: NotRequired[list[ClaimJson]]
    figures: NotRequired[list[ReadNumberJson]]
    untested: NotRequired[str]


def document(result: Result[TextClaim]) -> Mapping[str, object]:
    """Return the document of all files."""
    files = [_file(each) for each in result.report.files]
    return {"schema": SCHEMA, "version": __version__, "files": files}


def objects(result: Result[TextClaim]) -> Iterator[Mapping[str, object]]:
    """Yield one self-contained object a file."""
    for file in result.report.files:
        yield {"schema": SCHEMA, "version": __version__, **_file(file)}


def _file(file: FileReport) -> ClaimedFileJson:
    if file.error:
        return {"path": file.path, "error": {"message": translated(file.error)}}
    read, claims = file.document, file.claims
    content: ClaimedFileJson = {
        "path": file.path,
        "numbers": {"read": 0, "tested": 0},
        "claims": [],
    }
    if read and claims:
        tested = claims.tested_positions
        content["numbers"] = {"read": len(claims.figures), "tested": len(tested)}
        content["claims"] = [_claim(read, each) for each in claims.claims]
        content["figures"] = [
            {**_number(read, each), "tested": each.position in tested} for each in claims.figures
        ]
    if file.untested:
        content["untested"] = translated(file.untested)
    return content


def _claim(read: Document, claim: TextClaim) -> ClaimJson:
    content: ClaimJson = {
        "kind": claim.kind.value,
        "target": _number(read, claim.target),
        "operands": [_number(read, each) for each in claim.operands],
        "implied": ends_json(claim.implied),
        "outcome": claim.outcome.value.replace("_", " "),
        "reason": translated(claim.reason),
    }
    if claim.suspects:
        content["suspects"] = [
            {
                **_number(read, each.figure),
                "proposed": each.proposed,
                "probability": each.probability,
            }
            for each in claim.suspects
        ]
    return content


def _number(read: Document, figure: TextFigure) -> NumberJson:
    position = figure.position
    number: NumberJson = {"line": position.line, "column": position.column, "text": figure.text}
    if figure.path:
        number["path"] = figure.path
    elif page := read.parts[figure.part].page:
        number["page"] = page
    return number
