"""A blank table of a kind, to type into."""

from bulletin.understand.kinds.kind import load


def blank_table(kind: str) -> str:
    """
    Return the text of a CSV with title, heads and labels, and an empty cell for each figure.

    Typed into and read back, it is understood as a table of that kind.

    Raises:
        UsageError: there is no kind of that name.
    """
    return load(kind).blank.lstrip("\n")
