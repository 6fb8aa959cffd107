"""`bulletin.check/1`: findings, diagnoses and counts."""

from collections.abc import Callable
from typing import NotRequired, TypedDict

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import FileReport, Finding, Outcome
from bulletin.model.findings.suspicion import likeliest_first
from bulletin.render.form import Form, Result
from bulletin.render.json.place import (
    Ends,
    Printed,
    Problem,
    Where,
    ends_json,
    maybe_ends,
    printed_json,
    where,
)
from bulletin.render.json.write import document, lines
from bulletin.render.phrases.counts import Counts
from bulletin.render.piecewise import Frame, plain
from bulletin.render.totals import RunTotals

SCHEMA = "bulletin.check/1"


class RelationCounts(TypedDict):
    """How many relations of a file had each outcome."""

    held: int
    failed: int
    not_testable: int


class FindingJson(Where):
    """A failure under its rule's name; numbers keep their printed decimals as texts."""

    id: int
    rule: str
    severity: str
    message: str
    item: str
    measure: str
    printed: str
    implied: Ends | None
    meant: str | None
    cells: list[Printed]


class AcceptedJson(FindingJson):
    """A finding that somebody accepted, and why."""

    accepted: str


class ChangeJson(Where):
    """One figure changed; `proposed` is null where nothing plausible was found."""

    item: str
    measure: str
    printed: str
    proposed: str | None
    slip: str
    interval: Ends


class HypothesisJson(TypedDict):
    """One way in which the findings may have come about."""

    probability: float
    changes: list[ChangeJson]
    accident: NotRequired[str]


class DiagnosisJson(TypedDict):
    """Findings with a common cause and the hypotheses for it, likeliest first."""

    explains: list[int]
    hypotheses: list[HypothesisJson]
    note: NotRequired[str]


class CheckedFileJson(TypedDict):
    """Everything said of one file; an unreadable one has `path` and `error` only."""

    path: str
    error: NotRequired[Problem]
    kind: NotRequired[str]
    title: NotRequired[str]
    relations: NotRequired[RelationCounts]
    untested: NotRequired[str]
    findings: NotRequired[list[FindingJson]]
    diagnoses: NotRequired[list[DiagnosisJson]]


class Summary(TypedDict):
    """The counts of the whole run."""

    files: int
    unreadable: int
    held: int
    failed: int
    not_testable: int
    errors: int
    warnings: int
    notes: int


class CheckDocument(TypedDict):
    """What `check --format json` prints; it is written file by file."""

    schema: str
    version: str
    files: list[CheckedFileJson]
    summary: Summary | dict[str, int]


def piece(result: Result[None], form: Form) -> str:
    """Return an object a file: one a line, self-contained, or as they stand in the document."""
    files = map(checked_file_json, result.report.files)
    if form.name == "json":
        return ",\n".join(_within(each) for each in files)
    return lines({"schema": SCHEMA, "version": __version__, **each} for each in files)


def frame(form: Form, *, sheets: bool) -> Frame:  # noqa: ARG001  each object says it of its file
    """Return the document around the objects, which ends with the counts; nothing for lines."""
    if form.name != "json":
        return plain()
    empty: CheckDocument = {"schema": SCHEMA, "version": __version__, "files": [], "summary": {}}
    before, after = document(empty).removesuffix("{}\n}\n").split("[]")

    def end(totals: Callable[[], RunTotals]) -> str:
        return f"{after}{_indented(document(_summary(totals().counts)), 1)}\n}}\n"

    return Frame(
        f"{before}[\n",
        ",\n",
        lambda totals: f"\n  ]{end(totals)}",
        lambda totals: f"{before}[]{end(totals)}",
    )


def _within(file: CheckedFileJson) -> str:
    """Return an object as it stands in the list of files."""
    return f"    {_indented(document(file), 2)}"


def _indented(text: str, depth: int) -> str:
    """Return a document further in, from its second line on; no text of it has a line feed."""
    return text.removesuffix("\n").replace("\n", "\n" + "  " * depth)


def checked_file_json(file: FileReport) -> CheckedFileJson:
    """Return what is said of one file."""
    if file.error:
        return {"path": file.path, "error": {"message": translated(file.error)}}
    first = file.tables[0] if file.tables else None
    content: CheckedFileJson = {
        "path": file.path,
        "kind": first.kind if first else "",
        "title": first.title if first else "",
        "relations": {
            "held": file.count(Outcome.HELD),
            "failed": file.count(Outcome.FAILED),
            "not_testable": file.count(Outcome.NOT_TESTABLE),
        },
        "findings": [_finding(file, each) for each in file.findings],
        "diagnoses": [diagnosis_json(file, each) for each in file.diagnoses],
    }
    if file.untested:
        content["untested"] = translated(file.untested)
    return content


def _finding(file: FileReport, finding: Finding) -> FindingJson:
    place = finding.place
    content: FindingJson = {
        "id": finding.id,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": translated(finding.message),
        **where(file, place.position),
        "item": place.item,
        "measure": place.measure.value,
        "printed": place.printed,
        "implied": maybe_ends(finding.implied),
        "meant": finding.meant or None,
        "cells": [printed_json(file, each) for each in finding.cells],
    }
    if not finding.accepted:
        return content
    accepted: AcceptedJson = {**content, "accepted": finding.accepted}
    return accepted


def diagnosis_json(file: FileReport, diagnosis: Diagnosis) -> DiagnosisJson:
    """Return the hypotheses of a diagnosis, likeliest first."""
    content: DiagnosisJson = {
        "explains": list(diagnosis.explains),
        "hypotheses": [_hypothesis(file, each) for each in likeliest_first(diagnosis)],
    }
    if diagnosis.note:
        content["note"] = translated(diagnosis.note)
    return content


def _hypothesis(file: FileReport, hypothesis: Hypothesis) -> HypothesisJson:
    content: HypothesisJson = {
        "probability": hypothesis.probability,
        "changes": [_change(file, each) for each in hypothesis.altered],
    }
    if hypothesis.accident:
        content["accident"] = hypothesis.accident
    return content


def _change(file: FileReport, change: Change) -> ChangeJson:
    return {
        **printed_json(file, change.place),
        "proposed": change.proposed,
        "slip": translated(change.slip),
        "interval": ends_json(change.interval),
    }


def _summary(total: Counts) -> Summary:
    return {
        "files": total.files,
        "unreadable": total.unreadable,
        "held": total.held,
        "failed": total.failed,
        "not_testable": total.not_testable,
        "errors": total.errors,
        "warnings": total.warnings,
        "notes": total.notes,
    }
