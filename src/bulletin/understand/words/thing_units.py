"""Which units count things: known ones that are no money."""

from functools import cache

from bulletin.understand.words.unit_names import is_money, true_bases


@cache
def thing_bases() -> frozenset[str]:
    """Return the bases of these units."""
    return frozenset(base for base in true_bases() if not is_money(base))
