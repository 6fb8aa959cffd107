"""One `file:line:column: severity: rule: message` a line, for editors to jump to."""

from bulletin.messages.speaking import translated
from bulletin.model.files.position import address
from bulletin.model.findings.report import FileReport, Finding
from bulletin.render.form import Form, Result
from bulletin.render.phrases.places import sheet_name
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.suspicion import sentence
from bulletin.render.phrases.visible import visible
from bulletin.render.piecewise import Frame, plain


def piece(result: Result[None], _form: Form) -> str:
    """Return a line a finding; in a workbook the sheet and cell stand at its end."""
    lines = [_line(file, each) for file in result.report.files for each in file.findings]
    return "".join(f"{visible(line)}\n" for line in lines)


def frame(_form: Form, *, sheets: bool) -> Frame:  # noqa: ARG001  they stand at the ends of lines
    """Return what stands around the lines: nothing."""
    return plain()


def _line(file: FileReport, finding: Finding) -> str:
    position = finding.place.position
    start = f"{file.path}:{position.line}:{position.column}"
    name = sheet_name(file)
    where = f" [{name}!{address(position)}]" if name else ""
    kept = (
        f" {say_safely('finding.accepted', because=finding.accepted)}" if finding.accepted else ""
    )
    told = f"{translated(finding.message)} {sentence(file, finding)}".rstrip()
    return f"{start}: {finding.severity.value}: {finding.rule}: {told}{kept}{where}"
