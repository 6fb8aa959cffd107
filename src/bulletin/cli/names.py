"""Names that a user may mistype: commands, formats, kinds, rules, encodings."""

from collections.abc import Iterable, Sequence

from bulletin.declare.known_names import need

__all__ = ["need", "need_kind", "need_rules", "split"]


def need_kind(name: str | None) -> None:
    """Make sure that a kind exists, before any file is read; raises like `need`."""
    if name is not None:
        from bulletin.understand.kinds.kind import names

        need("kind", name, names())


def need_rules(given: Iterable[str]) -> None:
    """Make sure that rules exist, before any file is read; raises like `need`."""
    from bulletin.api.rules import named_rules

    for name in given:
        need("rule", name, tuple(named_rules()))


def split(given: Sequence[str] | None) -> tuple[str, ...]:
    """
    Return names given one by one or separated by commas.

    >>> split(["residual,unknown-item", "not-a-figure"])
    ('residual', 'unknown-item', 'not-a-figure')
    """
    parts = (name.strip() for each in given or () for name in each.split(","))
    return tuple(dict.fromkeys(name for name in parts if name))
