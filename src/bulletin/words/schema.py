"""
What a file of words may hold, and what is wrong with one that holds something else.

Which ideas there are, the files of the two languages that are read in full and those of
no language say; another language gives words to some of these. Files are checked when
they are new, and `docs/words.md` is written from the same lists.
"""

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from bulletin.messages.message import Message
from bulletin.words.toml_folder import Parsed
from bulletin.words.unit_bases import NAMES, faults_of_bases

FULL = ("zh", "en", "signs", "units")

LETTERS = "letters"  # single characters, as one text
_EXPRESSIONS = ("patterns", "full")
_ALIKE = {
    "words": ("words", "patterns"),
    "patterns": ("words", "patterns"),
    "whole": ("whole", "full"),
    "full": ("whole", "full"),
}


class _Table(NamedTuple):
    """What each name in a table of its own is given: how it is called, and what fits."""

    takes: str
    fits: Callable[[object], bool]


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


_NUMBER = _Table("number", lambda value: isinstance(value, int) and not isinstance(value, bool))
_TEXT = _Table("text", lambda value: isinstance(value, str))
_TEXTS = _Table("texts", _texts)

# Ideas that hold names and what belongs to each, in place of lists of words.
TABLES: Mapping[str, _Table] = {
    "multipliers": _NUMBER,
    "growth-in-words": _NUMBER,
    "number-words": _NUMBER,
    "bases": _TEXTS,
    "months": _TEXTS,
    "exchanged": _TEXTS,
    "seldom-exchanged": _TEXTS,
    "complete-lists": _TEXTS,
    "wholes-of-lists": _TEXTS,
    "balances-made-up": _TEXTS,
    "makes-growth": _TEXTS,
    "natural-flows": _TEXTS,
    "same-units": _TEXTS,
    "groups-of-people": _TEXTS,
    "wholes-by-name": _TEXTS,
    "measured-in-lists": _TEXTS,
    "called-in-short": _TEXTS,
    "rates-by-definition": _TEXTS,
    "parts-by-definition": _TEXTS,
    "vital-rates": _TEXTS,
    "one-thing": _TEXTS,
    "balances": _TEXTS,
    "alike": _TEXT,
    "traditional": _TEXT,
    "dimensions": _TEXT,
    "look-alikes": _TEXT,
}


def checked_words(name: str, found: Parsed, lists: tuple[str, ...]) -> Parsed | Message:
    """
    Return what a file of words holds, or its first fault with key and cure.

    `lists` are the keys under which an idea has its words.
    """
    every = (*lists, LETTERS)
    known = dict.fromkeys(found, every) if name in FULL else keys_of_ideas(every)
    fault = next(_faults(found, known, lists), None)
    return fault or next(faults_of_bases(name, found), None) or found


def keys_of_ideas(every: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """
    Return every idea there is, and the keys under which a language may give it words.

    They are those that the files read in full have: under any other nobody would look. Two
    stand for each other, since both become one expression, or one list of whole texts.
    """
    found: dict[str, set[str]] = {}
    for name in FULL:
        file = os.path.join(os.path.dirname(__file__), f"{name}.toml")  # noqa: PTH118, PTH120 -- as the lexicon does
        with open(file, "rb") as opened:  # noqa: PTH123
            for idea, section in tomllib.load(opened).items():
                found.setdefault(idea, set()).update(section)
    return {
        idea: tuple(key for key in every if not keys.isdisjoint(_ALIKE.get(key, (key,))))
        for idea, keys in found.items()
    }


def _faults(
    found: Parsed, known: Mapping[str, tuple[str, ...]], lists: tuple[str, ...]
) -> Iterator[Message]:
    for idea, section in found.items():
        if not isinstance(section, dict):
            yield Message.of("words.file.loose", key=idea)
        elif idea not in known:
            yield Message.of("words.file.no.idea", idea=idea, cure=_cure(idea, tuple(known)))
        else:
            yield from _section(idea, section, known[idea], lists)


def _section(
    idea: str, section: Mapping[str, Any], keys: tuple[str, ...], lists: tuple[str, ...]
) -> Iterator[Message]:
    inside = Message.of("words.file.inside", idea=idea)
    for key, value in section.items():
        table = TABLES.get(idea)
        if table is None and key not in keys:
            cure = _cure(key, keys)
            yield Message.of("kind.file.unknown", key=key, inside=inside, cure=cure)
            continue
        takes, fits = table or (_TEXT if key == LETTERS else _TEXTS)
        if not fits(value):
            said = Message.of(f"kind.takes.{takes}")
            yield Message.of("kind.file.takes", key=key, inside=inside, takes=said)
        elif table is None and key in lists:
            yield from _listed(idea, key, value, inside)


def _listed(idea: str, key: str, texts: list[str], inside: Message) -> Iterator[Message]:
    """Yield each text of a list that could never be found in a text in lower case."""
    for text in texts:
        if key in _EXPRESSIONS:
            try:
                re.compile(text)
            except re.error as error:
                gaps = {"text": repr(text), "error": str(error)}
                yield Message.of("words.file.expression", key=key, inside=inside, **gaps)
        elif text != text.casefold() and idea not in NAMES:
            cased = {"text": repr(text), "lower": repr(text.casefold())}
            yield Message.of("words.file.case", key=key, inside=inside, **cased)


def _cure(name: str, known: tuple[str, ...]) -> Message:
    from difflib import get_close_matches

    meant = get_close_matches(name, known, 1)
    if meant:
        return Message.of("kind.file.meant", meant=meant[0])
    return Message.of("kind.file.known", known=known)
