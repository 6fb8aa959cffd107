"""Names that somebody may mistype: rules, kinds, formats, keys of a settings file."""

from collections.abc import Collection

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
    from bulletin.understand.text.closest_word import nearest

    meant = nearest(name, known) or next((each for each in known if each.startswith(name)), None)
    cure = (
        Message.of("names.meant", meant=repr(meant))
        if name and meant
        else Message.of("names.one.of", known=tuple(known))
    )
    key = "names.unknown.at" if where else "names.unknown"
    gaps = {"what": Message.of(f"names.{what}"), "name": repr(name), "cure": cure}
    raise UsageError(Message.of(key, **gaps, **({"where": where} if where else {})))
