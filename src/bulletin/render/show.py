"""What was understood, in whatever form is wanted."""

from bulletin.model.report import Report
from bulletin.render.form import Form


def show_text(report: Report, form: Form) -> str:
    """Return the report as text; a flat format holds the table itself, as one rectangle."""
    if form.name == "table":
        from bulletin.render.terminal.show import show_report

        return show_report(report, form.canvas)
    if form.name in ("json", "jsonl"):
        return _json(report, form.name)
    from bulletin.render.flat.show import table_flat
    from bulletin.render.flat.write import flat_text

    tables = [table_flat(file) for file in report.files]
    return "\n".join(flat_text(table, form.name) for table in tables if table)


def _json(report: Report, name: str) -> str:
    from bulletin.render.json.show import SCHEMA, file_json, show_document
    from bulletin.render.json.write import document, lines
    from bulletin.render.version import VERSION

    if name == "json":
        return document(show_document(report))
    start = {"schema": SCHEMA, "version": VERSION}
    return lines({**start, **file_json(file)} for file in report.files)
