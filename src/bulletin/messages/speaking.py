"""
The languages in which a run speaks: chosen once, and asked by whatever prints.

There are two, since scripts must not depend on where they run: what people read follows
their surroundings, the messages in what scripts read only what the command says.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from bulletin.messages.catalogue import ENGLISH, catalogue
from bulletin.messages.message import Message


class Languages(NamedTuple):
    """The language of what people read, and that of the messages in what scripts read."""

    people: str = ENGLISH
    scripts: str = ENGLISH


_ENGLISH = Languages()
_LANGUAGES = ContextVar("languages", default=_ENGLISH)


def speak(people: str, scripts: str = ENGLISH) -> None:
    """Let everything that is said from now on be said in these languages."""
    _LANGUAGES.set(Languages(people, scripts))


@contextmanager
def speaking(people: str, scripts: str = ENGLISH) -> Iterator[None]:
    """Say everything in these languages for a while."""
    before = _LANGUAGES.set(Languages(people, scripts))
    try:
        yield
    finally:
        _LANGUAGES.reset(before)


@contextmanager
def speaking_to_scripts() -> Iterator[None]:
    """Say everything in the language of scripts for a while."""
    scripts = _LANGUAGES.get().scripts
    with speaking(scripts, scripts):
        yield


def language() -> str:
    """Return the language in which is spoken now."""
    return _LANGUAGES.get().people


def languages() -> Languages:
    """Return the languages in which is spoken now."""
    return _LANGUAGES.get()


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
