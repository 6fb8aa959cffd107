"""The language in which a run speaks to people: chosen once, and asked by whatever prints."""

from contextvars import ContextVar

from bulletin.messages.catalogue import ENGLISH, catalogue
from bulletin.messages.message import Message

_LANGUAGE = ContextVar("language", default=ENGLISH)


def speak(language: str) -> None:
    """Let everything that is said from now on be said in this language."""
    _LANGUAGE.set(language)


def language() -> str:
    """Return the language chosen."""
    return _LANGUAGE.get()


def say(key: str, /, **gaps: object) -> str:
    """
    Return the sentence of this key in the language chosen.

    >>> say("count.files", count=2)
    '2 files'
    """
    return catalogue(language()).say(key, gaps)


def translated(text: str) -> str:
    """Return a message in the language chosen, and any other text as it is."""
    return text.said(language()) if isinstance(text, Message) else text
