"""A rectangle in any format that has no structure of its own."""

from bulletin.render.rectangle import Rectangle


def flat_text(table: Rectangle, name: str) -> str:
    """Return the rectangle as CSV, TSV or in a table format of tabulate."""
    if name in ("csv", "tsv"):
        from bulletin.render.separated import separated

        return separated(table, "," if name == "csv" else "\t")
    from bulletin.render.markup import markup

    return markup(table, name)
