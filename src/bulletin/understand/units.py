"""What a figure counts, read from a unit cell or out of a longer label."""

from bulletin.model.unit import Unit


def read_unit(text: str, *, lenient: bool = False) -> Unit | None:
    """
    Return the unit that the whole text names, with any stray piece; None if it is none.

    With `lenient` (the text stands where a unit is due) an unknown word is a base of
    its own; otherwise it must be a known base, or follow a known multiplier.
    """
    raise NotImplementedError


def find_unit(label: str) -> Unit | None:
    """Return the unit stated inside a label, title or headnote, None where none is."""
    raise NotImplementedError
