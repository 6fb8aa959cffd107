"""What levels and growth imply, in whatever form is wanted."""

from collections.abc import Sequence

from bulletin.model.derived import GrowthLine
from bulletin.model.report import Report
from bulletin.render.form import Form


def growth_text(report: Report, lines: Sequence[GrowthLine], form: Form) -> str:
    """Return the lines as text; `report` says which files they come from."""
    if form.name == "table":
        from bulletin.render.terminal.growth import growth_table

        return growth_table(report, lines, form.canvas)
    if form.name in ("json", "jsonl"):
        from bulletin.render.json import growth, write

        if form.name == "json":
            return write.document(growth.growth_document(report, lines))
        return write.lines(growth.growth_lines(report, lines))
    from bulletin.render.flat.growth import growth_flat
    from bulletin.render.flat.write import flat_text

    return flat_text(growth_flat(lines), form.name)
