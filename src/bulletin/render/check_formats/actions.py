"""Workflow commands of GitHub Actions: findings shown beside the lines of a pull request."""

from bulletin.messages.speaking import translated
from bulletin.model.findings.character_region import region_in
from bulletin.model.findings.report import FileReport, Finding, Severity
from bulletin.render.form import Form, Result
from bulletin.render.phrases.suspicion import sentence
from bulletin.render.phrases.visible import quotable, visible
from bulletin.render.piecewise import Frame, plain

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def piece(result: Result[None], _form: Form) -> str:
    """Return a command a finding that nobody accepted, and one for each unreadable file."""
    lines = [
        each
        for file in result.report.files
        for each in (_unreadable(file) if file.error else _findings(file))
    ]
    return "".join(f"{each}\n" for each in lines)


def frame(_form: Form, *, sheets: bool) -> Frame:  # noqa: ARG001  of no concern to the service
    """Return what stands around the commands: nothing."""
    return plain()


def _unreadable(file: FileReport) -> list[str]:
    return [_command("error", {"file": file.path}, translated(file.error))]


def _findings(file: FileReport) -> list[str]:
    return [
        _command(
            _COMMANDS[each.severity],
            {"file": file.path, **_place(file, each), "title": each.rule},
            f"{translated(each.message)} {sentence(file, each)}".rstrip(),
        )
        for each in file.findings
        if not each.accepted
    ]


def _place(file: FileReport, finding: Finding) -> dict[str, str]:
    """Return line and characters; the service wants both ends of them on one line."""
    position = finding.place.position
    region = region_in(file, finding.place)
    if region is None:
        return {"line": str(position.line)}
    place = {"line": str(region.line), "endLine": str(region.end_line)}
    if region.line == region.end_line:
        place |= {"col": str(region.column), "endColumn": str(region.end_column)}
    return place


def _command(name: str, properties: dict[str, str], message: str) -> str:
    said = ",".join(f"{key}={_property(text)}" for key, text in properties.items())
    return f"::{name} {said}::{_data(visible(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(quotable(text)).replace(":", "%3A").replace(",", "%2C")
