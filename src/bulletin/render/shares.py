"""Shares of wholes in whatever form is wanted."""

from collections.abc import Sequence

from bulletin.model.derived import ShareLine
from bulletin.model.report import Report
from bulletin.render.form import Form


def shares_text(report: Report, lines: Sequence[ShareLine], form: Form) -> str:
    """Return the lines as text; `report` says which files they come from."""
    if form.name == "table":
        from bulletin.render.terminal.shares import shares_table

        return shares_table(report, lines, form.canvas)
    if form.name in ("json", "jsonl"):
        from bulletin.render.json import shares, write

        if form.name == "json":
            return write.document(shares.shares_document(report, lines))
        return write.lines(shares.shares_lines(report, lines))
    from bulletin.render.flat.shares import shares_flat
    from bulletin.render.flat.write import flat_text

    return flat_text(shares_flat(lines), form.name)
