"""Sentences by key: the one place where a report's language is chosen."""

from bulletin.render.words.english import SENTENCES
from bulletin.render.words.visible import visible


def say(key: str, **gaps: object) -> str:
    """
    Return the sentence of this key, its gaps filled with harmless text.

    >>> say("errors.many", count=2)
    '2 errors'
    """
    return SENTENCES[key].format_map({name: visible(str(gap)) for name, gap in gaps.items()})


def counted(key: str, count: int) -> str:
    """Return "1 error" or "2 errors" for the key "errors"."""
    return say(f"{key}.one") if count == 1 else say(f"{key}.many", count=count)
