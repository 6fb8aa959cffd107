"""The report of `check` in whatever form is wanted; only that form's module is imported."""

from collections.abc import Callable, Mapping

from bulletin.model.report import Report, Severity
from bulletin.render.form import Form

Failing = frozenset[Severity]


def check_text(report: Report, form: Form, failing: Failing) -> str:
    """Return the report as text; findings in `failing` are what the exit status counts."""
    if form.name in _FORMATS:
        return _FORMATS[form.name](report, form, failing)
    from bulletin.render.flat.check import findings_flat
    from bulletin.render.flat.write import flat_text

    return flat_text(findings_flat(report), form.name)


def _table(report: Report, form: Form, _failing: Failing) -> str:
    from bulletin.render.terminal.check import check_report

    return check_report(report, form.canvas, quiet=form.quiet)


def _json(report: Report, _form: Form, _failing: Failing) -> str:
    from bulletin.render.json.check import check_document
    from bulletin.render.json.write import document

    return document(check_document(report))


def _jsonl(report: Report, _form: Form, _failing: Failing) -> str:
    from bulletin.render.json.check import SCHEMA, file_json
    from bulletin.render.json.write import lines
    from bulletin.render.version import VERSION

    start = {"schema": SCHEMA, "version": VERSION}
    return lines({**start, **file_json(file)} for file in report.files)


def _sarif(report: Report, form: Form, _failing: Failing) -> str:
    from bulletin.render.sarif import sarif

    return sarif(report, form.pages)


def _junit(report: Report, _form: Form, failing: Failing) -> str:
    from bulletin.render.junit import junit

    return junit(report, failing)


def _annotations(report: Report, _form: Form, _failing: Failing) -> str:
    from bulletin.render.annotations import annotations

    return annotations(report)


_FORMATS: Mapping[str, Callable[[Report, Form, Failing], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "junit": _junit,
    "annotations": _annotations,
}
