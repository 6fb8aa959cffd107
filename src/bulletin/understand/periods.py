"""Which period a label or title speaks of."""

from bulletin.model.table import Period


def find_period(text: str) -> Period | None:
    """Return the first period that the text names, None where it names none."""
    raise NotImplementedError
