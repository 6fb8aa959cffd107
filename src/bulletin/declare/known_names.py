"""Names that somebody may mistype: rules, kinds, formats, keys of a settings file."""

from collections.abc import Collection

from bulletin.errors import UsageError


def need(what: str, name: str, known: Collection[str], where: str = "") -> None:
    """
    Make sure that a name is known.

    Raises:
        UsageError: it is not; the sentence names the one that was meant, or all of them,
            and begins with `where`.
    """
    if name in known:
        return
    from bulletin.understand.text.closest_word import nearest

    meant = nearest(name, known) or next((each for each in known if each.startswith(name)), None)
    cure = f"did you mean {meant!r}?" if name and meant else f"use one of {', '.join(known)}."
    start = f"{where}: there" if where else "There"
    message = f"{start} is no {what} {name!r}: {cure}"
    raise UsageError(message)
