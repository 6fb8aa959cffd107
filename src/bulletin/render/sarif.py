"""
SARIF 2.1.0, for code-scanning services and editors.

`startLine` and `startColumn` follow the promise of all our formats: physical line, and
cell of that line, both from 1. Since regions are cells and not characters, proposals are
no `fixes`, which a tool might apply; they stand in the message and, in the form of our
JSON, among the properties of a result.
"""

from collections.abc import Mapping
from inspect import cleandoc
from typing import NotRequired, TypedDict

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.report import FileReport, Finding, Place, Report
from bulletin.render.form import Form, Result
from bulletin.render.json.check import DiagnosisJson, diagnosis_json
from bulletin.render.json.write import document
from bulletin.render.words.places import address, sheet_name
from bulletin.render.words.suspicion import diagnosis_of, sentence

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class MessageText(TypedDict):
    """A sentence."""

    text: str


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
    results = [_result(file, each, rules) for file in report.files for each in file.findings]
    driver = {
        "name": "bulletin",
        "version": __version__,
        "rules": [_described(name, pages) for name in rules],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [_invocation(report)],
        "results": results,
    }
    return document({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _described(name: str, pages: Mapping[str, str]) -> Described:
    page = cleandoc(pages.get(name, ""))
    if not page:
        return {"id": name}
    summary = page.partition("\n")[0]
    return {"id": name, "shortDescription": {"text": summary}, "help": {"text": page}}


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


def _result(file: FileReport, finding: Finding, rules: list[str]) -> ResultJson:
    result: ResultJson = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.severity.value,
        "message": {"text": f"{translated(finding.message)} {sentence(file, finding)}".rstrip()},
        "locations": [_location(file, finding.place)],
    }
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": finding.accepted}]
    if found := diagnosis_of(file, finding):
        result["properties"] = {"diagnosis": diagnosis_json(file, found)}
    if finding.cells:
        result["relatedLocations"] = [
            _related(file, place, number) for number, place in enumerate(finding.cells)
        ]
    return result


def _location(file: FileReport, place: Place) -> Location:
    name = sheet_name(file)
    cell = f"{name}!{address(place.position)}" if name else place.item
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(place.path or file.path)},
            "region": {"startLine": place.position.line, "startColumn": place.position.column},
        },
        "logicalLocations": [{"name": place.item, "fullyQualifiedName": cell}],
    }


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
