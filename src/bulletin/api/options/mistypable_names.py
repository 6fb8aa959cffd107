"""Names that somebody may mistype: kinds, rules, formats, commands, keys of a settings file."""

from collections.abc import Collection, Iterable

from bulletin.errors import UsageError
from bulletin.messages.message import Message


def need(what: str, name: str, known: Collection[str], where: str = "") -> None:
    """
    Make sure that a name is known.

    Raises:
        UsageError: it is not; the sentence names the one that was meant, or all of them,
            and begins with `where`. `what` is the last word of a key `names.`.
    """
    if name in known:
        return
    from bulletin.understand.text.closest_word import closest_word

    meant = closest_word(name, known) or next(
        (each for each in known if each.startswith(name)), None
    )
    cure = (
        Message.of("names.meant", meant=repr(meant))
        if name and meant
        else Message.of("names.one.of", known=tuple(known))
    )
    key = "names.unknown.at" if where else "names.unknown"
    gaps = {"what": Message.of(f"names.{what}"), "name": repr(name), "cure": cure}
    raise UsageError(Message.of(key, **gaps, **({"where": where} if where else {})))


def need_kind(name: str, where: str = "") -> None:
    """Make sure that a kind exists; raises like `need`."""
    from bulletin.understand.kinds.kind import kind_names

    need("kind", name, kind_names(), where)


def need_rules(given: Iterable[str], where: str = "") -> None:
    """Make sure that rules exist; raises like `need`."""
    for name in given:
        from bulletin.api.rules import rule_names

        need("rule", name, rule_names(), where)


def listed_names(given: Iterable[str]) -> tuple[str, ...]:
    """
    Return names given one by one or separated by commas.

    >>> listed_names(["residual,unknown-item", "not-a-figure"])
    ('residual', 'unknown-item', 'not-a-figure')
    """
    parts = (name.strip() for each in given for name in each.split(","))
    return tuple(dict.fromkeys(name for name in parts if name))
