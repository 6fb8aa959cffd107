"""
JUnit XML, for continuous integration: a suite a file, a case a relation or finding.

Relations that held are passed cases and those that could not be tested are skipped
ones, so that nothing untested counts as passed. A failed relation speaks through its
findings: those that count for the exit status are failures, the others pass with a word.
"""

from collections.abc import Iterator
from html import escape

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Finding, Judgement, Outcome, Severity
from bulletin.render.form import Form, Result
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.suspicion import sentence
from bulletin.render.phrases.visible import visible
from bulletin.render.piecewise import Frame

_START = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bulletin"'

HOLDS_COUNTS = True  # nobody else has to say how many findings there are


def piece(result: Result[None], _form: Form) -> str:
    """Return files as test suites; findings that the exit status counts are failures."""
    return "\n".join(_suite(file, result.failing) for file in result.report.files)


def frame(_form: Form, *, sheets: bool) -> Frame:  # noqa: ARG001  they stand in the names of cases
    """Return the document around the suites."""
    return Frame(f"{_START}>\n", "\n", lambda _: "\n</testsuites>\n", lambda _: f"{_START}/>\n")


def _suite(file: FileReport, failing: frozenset[Severity]) -> str:
    cases = list(_cases(file, failing))
    totals = {
        "name": file.path,
        "tests": len(cases),
        "failures": sum("<failure" in case for case in cases),
        "errors": int(bool(file.error)),
        "skipped": sum("<skipped" in case for case in cases),
    }
    body = "\n".join(cases)
    return f"  <testsuite{_attributes(**totals)}>\n{body}\n  </testsuite>"


def _cases(file: FileReport, failing: frozenset[Severity]) -> Iterator[str]:
    if file.error:
        inside = f"<error{_attributes(message=translated(file.error))}/>"
        yield _case("readable", file.path, inside)
        return
    for judgement in file.judgements:
        if judgement.outcome is not Outcome.FAILED:
            yield _relation(file, judgement)
    for finding in file.findings:
        yield _finding(file, finding, counts=finding.severity in failing and not finding.accepted)
    if not file.judgements and not file.findings:
        reason = translated(file.untested) or say_safely("untested.unknown")
        yield _case("relations", file.path, f"<skipped{_attributes(message=reason)}/>")


def _relation(file: FileReport, judgement: Judgement) -> str:
    name = f"{judgement.kind} {judgement.target.item} {spot(file, judgement.target.position)}"
    if judgement.outcome is Outcome.HELD:
        return _case(name, file.path)
    return _case(name, file.path, f"<skipped{_attributes(message=translated(judgement.reason))}/>")


def _finding(file: FileReport, finding: Finding, *, counts: bool) -> str:
    name = f"{finding.rule} {finding.place.item} {spot(file, finding.place.position)}"
    if counts:
        message = f"{translated(finding.message)} {sentence(file, finding)}".rstrip()
        told = _attributes(type=finding.rule, message=message)
        return _case(name, file.path, f"<failure{told}/>")
    told = escape(visible(f"{finding.severity.value}: {translated(finding.message)}"))
    return _case(name, file.path, f"<system-out>{told}</system-out>")


def _case(name: str, path: str, inside: str = "") -> str:
    start = f"    <testcase{_attributes(classname=path, name=name)}"
    return f"{start}>{inside}</testcase>" if inside else f"{start}/>"


def _attributes(**values: object) -> str:
    """Return XML attributes; what XML cannot hold has been made visible before."""
    texts = ((name, _holdable(visible(str(value)))) for name, value in values.items())
    return "".join(f' {name}="{escape(text, quote=True)}"' for name, text in texts)


def _holdable(text: str) -> str:
    return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
