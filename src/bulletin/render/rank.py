"""A ranking in whatever form is wanted."""

from collections.abc import Sequence

from bulletin.model.derived import RankLine
from bulletin.model.report import Report
from bulletin.render.form import Form


def rank_text(report: Report, lines: Sequence[RankLine], form: Form) -> str:
    """Return the lines as text; `report` says which files they come from."""
    if form.name == "table":
        from bulletin.render.terminal.rank import rank_table

        return rank_table(report, lines, form.canvas)
    if form.name in ("json", "jsonl"):
        from bulletin.render.json import rank, write

        if form.name == "json":
            return write.document(rank.rank_document(report, lines))
        return write.lines(rank.rank_lines(report, lines))
    from bulletin.render.flat.rank import rank_flat
    from bulletin.render.flat.write import flat_text

    return flat_text(rank_flat(lines), form.name)
