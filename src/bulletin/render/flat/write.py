"""A rectangle in any format that has no structure of its own."""

from bulletin.render.rectangle import Rectangle


def flat_text(table: Rectangle, name: str) -> str:
    """
    Return the rectangle as CSV, TSV or in a table format of tabulate.

    CSV and TSV always have the same columns, because scripts read them; the formats for
    documents leave out those that hold nothing.
    """
    if name in ("csv", "tsv"):
        from bulletin.render.separated import separated

        return separated(table, "," if name == "csv" else "\t")
    from bulletin.render.markup import markup

    return markup(_lean(table), name)


def _lean(table: Rectangle) -> Rectangle:
    """Return the rectangle without columns that are empty in every row: people read it."""
    kept = [
        at for at in range(len(table.head)) if not table.rows or any(row[at] for row in table.rows)
    ]
    return Rectangle(
        tuple(table.head[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in table.rows),
        frozenset(place for place, at in enumerate(kept) if at in table.numeric),
    )
