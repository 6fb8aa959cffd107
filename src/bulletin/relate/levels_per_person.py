"""Which lines are levels per person by their labels, before any is related to its level."""

from bulletin.model.table.table import Column, Item
from bulletin.words.lexicon import said


def is_per_person(line: Column | Item) -> bool:
    """Tell whether a label or head names an average over persons."""
    return said("per-person", line.label.casefold())
