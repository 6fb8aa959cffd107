"""
What a file of words may hold, and what is wrong with one that holds something else.

Which ideas there are, the files of the two languages that are read in full and those of
no language say; another language gives words to some of these. Files are checked when
they are new, and `docs/words.md` is written from the same lists.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from bulletin.messages.message import Message
from bulletin.words.toml_folder import Parsed
from bulletin.words.unit_bases import NAMES, faults_of_bases

FULL = ("zh", "en", "signs", "units")

LETTERS = "letters"  # single characters, as one text
_EXPRESSIONS = ("patterns", "full")


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
    "bases": _TEXTS,
    "months": _TEXTS,
    "exchanged": _TEXTS,
    "seldom-exchanged": _TEXTS,
    "complete-lists": _TEXTS,
    "wholes-of-lists": _TEXTS,
    "balances-made-up": _TEXTS,
    "groups-of-people": _TEXTS,
    "wholes-by-name": _TEXTS,
    "measured-in-lists": _TEXTS,
    "called-in-short": _TEXTS,
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
    known = tuple(found) if name in FULL else ideas()
    fault = next(_faults(found, known, lists), None)
    return fault or next(faults_of_bases(name, found), None) or found


def ideas() -> tuple[str, ...]:
    """Return every idea there is, in the order of the files that are read in full."""
    folder = os.path.dirname(__file__)  # noqa: PTH120 -- as the lexicon does
    found: dict[str, None] = {}
    for name in FULL:
        with open(os.path.join(folder, f"{name}.toml"), encoding="utf-8") as file:  # noqa: PTH118, PTH123
            found |= dict.fromkeys(re.findall(r"^\[([a-z-]+)\]", file.read(), re.MULTILINE))
    return tuple(found)


def _faults(found: Parsed, known: tuple[str, ...], lists: tuple[str, ...]) -> Iterator[Message]:
    for idea, section in found.items():
        if not isinstance(section, dict):
            yield Message.of("words.file.loose", key=idea)
        elif idea not in known:
            yield Message.of("words.file.no.idea", idea=idea, cure=_cure(idea, known))
        else:
            yield from _section(idea, section, lists)


def _section(idea: str, section: Mapping[str, Any], lists: tuple[str, ...]) -> Iterator[Message]:
    inside = Message.of("words.file.inside", idea=idea)
    for key, value in section.items():
        table = TABLES.get(idea)
        if table is None and key not in (*lists, LETTERS):
            cure = _cure(key, (*lists, LETTERS))
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
