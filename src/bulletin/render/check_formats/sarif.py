"""
SARIF 2.1.0, for code-scanning services and editors.

Regions are lines and characters, as the standard wants them, where a file is a text; the
row of a workbook has no characters, and its cell stands among the logical locations.
What is proposed is a fix that an editor may offer, and stands, in the form of our JSON,
among the properties of a result. A result is known again by its fingerprint.
"""

from collections.abc import Mapping
from functools import partial
from inspect import cleandoc
from typing import NotRequired, TypedDict

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.files.position import address
from bulletin.model.findings.character_region import Region, region_in, region_of
from bulletin.model.findings.diagnosis import Change, Hypothesis
from bulletin.model.findings.fingerprint import fingerprints
from bulletin.model.findings.report import FileReport, Finding, Place, Report
from bulletin.model.findings.suspicion import likeliest_first
from bulletin.render.form import Form, Result
from bulletin.render.json.check import DiagnosisJson, diagnosis_json
from bulletin.render.json.write import document
from bulletin.render.phrases.places import sheet_name
from bulletin.render.phrases.suspicion import diagnosis_of, line, sentence

HOLDS_COUNTS = True  # nobody else has to say how many findings there are
_FINGERPRINT = "bulletinFinding/v1"
_UNSAFE = ('"', "\r", "\n")  # a cell would have to be quoted first
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class MessageText(TypedDict):
    """A sentence, or a page."""

    text: str
    markdown: NotRequired[str]


class Location(TypedDict):
    """A cell of a file, perhaps with what it says."""

    id: NotRequired[int]
    physicalLocation: dict[str, object]
    logicalLocations: NotRequired[list[dict[str, str]]]
    message: NotRequired[MessageText]


class ResultJson(TypedDict):
    """One finding."""

    ruleId: str
    ruleIndex: int
    level: str
    message: MessageText
    locations: list[Location]
    relatedLocations: NotRequired[list[Location]]
    partialFingerprints: dict[str, str]
    fixes: NotRequired[list[dict[str, object]]]
    suppressions: NotRequired[list[dict[str, str]]]
    properties: NotRequired[dict[str, DiagnosisJson]]


class Described(TypedDict):
    """A rule: its name, what it finds, and its page."""

    id: str
    shortDescription: NotRequired[MessageText]
    help: NotRequired[MessageText]


def write(result: Result[None], _form: Form) -> str:
    """Return the findings of a run as one SARIF log; unreadable files are notifications."""
    report, pages = result.report, result.pages()
    rules = sorted({each.rule for file in report.files for each in file.findings})
    results = [each for file in report.files for each in _results(file, rules)]
    driver = {
        "name": "bulletin",
        "version": __version__,
        "rules": [_described(name, pages) for name in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": results,
    }
    return document({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _described(name: str, pages: Mapping[str, str]) -> Described:
    page = cleandoc(pages.get(name, ""))
    if not page:
        return {"id": name}
    summary = page.partition("\n")[0]
    return {
        "id": name,
        "shortDescription": {"text": summary},
        "help": {"text": page, "markdown": page},
    }


def _invocation(report: Report) -> dict[str, object]:
    unreadable = [file for file in report.files if file.error]
    notes = [
        {
            "level": "error",
            "message": {"text": translated(file.error)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(file.path)}}}],
        }
        for file in unreadable
    ]
    return {"executionSuccessful": not unreadable, "toolExecutionNotifications": notes}


def _results(file: FileReport, rules: list[str]) -> list[ResultJson]:
    known = fingerprints(file) if file.findings else {}
    return [_result(file, each, rules, known[each.id]) for each in file.findings]


def _result(file: FileReport, finding: Finding, rules: list[str], known: str) -> ResultJson:
    result: ResultJson = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.severity.value,
        "message": {"text": f"{translated(finding.message)} {sentence(file, finding)}".rstrip()},
        "locations": [_location(file, finding.place)],
        "partialFingerprints": {_FINGERPRINT: known},
    }
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": finding.accepted}]
    if found := diagnosis_of(file, finding):
        result["properties"] = {"diagnosis": diagnosis_json(file, found)}
        if fixes := [each for each in map(partial(_fix, file), likeliest_first(found)) if each]:
            result["fixes"] = fixes
    if finding.cells:
        result["relatedLocations"] = [
            _related(file, place, number) for number, place in enumerate(finding.cells)
        ]
    return result


def _location(file: FileReport, place: Place) -> Location:
    name = sheet_name(file)
    cell = f"{name}!{address(place.position)}" if name else place.item
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(place.path or file.path)}}
    if region := _region(file, place):
        physical["region"] = region
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"name": place.item, "fullyQualifiedName": cell}],
    }


def _region(file: FileReport, place: Place) -> dict[str, int] | None:
    """Return a cell in characters; its row where it has none, nothing where that is no line."""
    here = region_in(file, place)
    if here is not None:
        return _characters(here)
    if file.document is not None:
        return None
    paged = file.sheet is not None and not file.sheet.text and not file.sheet.delimiter
    return None if paged and not sheet_name(file) else {"startLine": place.position.line}


def _characters(region: Region) -> dict[str, int]:
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _fix(file: FileReport, hypothesis: Hypothesis) -> dict[str, object] | None:
    """Return what types the texts of a hypothesis; None where one of them has no place."""
    replacements = [_replacement(file, each) for each in hypothesis.altered]
    if not replacements or not all(replacements):
        return None
    change = {"artifactLocation": {"uri": _uri(file.path)}, "replacements": replacements}
    return {"description": {"text": line(file, hypothesis)}, "artifactChanges": [change]}


def _replacement(file: FileReport, change: Change) -> dict[str, object] | None:
    place, typed = change.place, change.proposed
    if typed is None or not place.printed:
        return None
    if file.document is not None:
        within = region_in(file, place)
        return within and {"deletedRegion": _characters(within), "insertedContent": {"text": typed}}
    if file.sheet is None or place.path:
        return None
    region = region_of(file.sheet, place.position, place.printed)
    if region is None or any(each in typed for each in (file.sheet.delimiter or ",", *_UNSAFE)):
        return None
    return {"deletedRegion": _characters(region), "insertedContent": {"text": typed}}


def _related(file: FileReport, place: Place, number: int) -> Location:
    location = _location(file, place)
    location["id"] = number
    location["message"] = {"text": f"{place.item}: {place.printed}"}
    return location


def _uri(path: str) -> str:
    """Return a path as a URI reference: forward slashes, unsafe bytes in per cent signs."""
    from os import fsencode, sep
    from urllib.parse import quote

    if sep != "/":
        path = path.replace(sep, "/")
    reference = quote(fsencode(path), safe="/")
    return f"file://{reference}" if path.startswith("/") else reference
