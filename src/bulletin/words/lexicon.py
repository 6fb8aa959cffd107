"""
What words say, in every language at once.

Each `LANGUAGE.toml` gives ideas their words, under one name for all languages; `units` and
`signs` hold what belongs to none. An idea may have

    anywhere    letters that say it wherever they stand, as in Chinese
    words       whole words (of languages that part them by blanks)
    patterns    regular expressions, for what depends on the words around
    whole       texts that say it where nothing else is said
    full        regular expressions for such texts
    begins      what a text that says it begins with
    ends        what a text that says it ends with
    letters     single characters
    (any other) a table of its own: multipliers, months, names of units

All are in lower case. Who wants to know asks about an idea, not for a list; a language is
added by adding a file.
"""

import os
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.words.toml_folder import Parsed, Pieces, read_folder

_FOLDER = os.path.dirname(__file__)  # noqa: PTH120 -- pathlib would cost 2 ms at every start
_CHECKS = "7"  # counted up when other files pass `schema.py`, or `_arranged` keeps other things
LISTS = ("anywhere", "words", "patterns", "whole", "full", "begins", "ends")
_EXPRESSIONS = ("patterns", "full")
_NEEDS = "needed-letters"  # by expression: worked out when a file is new
_IDEA = "idea of "  # before a name: its words as the fields of an idea
_ABBREVIATED = r"1(0*)([a-z]+)"  # 10k, 100m: so many zeros, and a multiplier
_LATIN = re.compile("[a-z]")


class Expression(NamedTuple):
    """
    A regular expression, and texts of which a text must hold one to have it in it.

    `unspaced`: of a language written without blanks, or of signs only.
    """

    text: str
    needs: tuple[str, ...]
    unspaced: bool

    def may_be_in(self, lower: str) -> bool:
        """Tell whether a text in lower case holds the letters that the expression needs."""
        return any(map(lower.__contains__, self.needs))


class Idea(NamedTuple):
    """The words of all languages for one idea; see the head of this file."""

    anywhere: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    patterns: tuple[Expression, ...] = ()
    latin: str = ""
    other: str = ""
    full: tuple[Expression, ...] = ()

    @property
    def pattern(self) -> str:
        """The expression for all languages, to be built into a longer one."""
        return "|".join(filter(None, (self.other, self.latin)))

    def said_in(self, lower: str) -> bool:
        """Tell whether a text in lower case says it."""
        if self.anywhere_in(lower):
            return True
        if lower.startswith(self.begins) or lower.endswith(self.ends):
            return True
        if self.other and not lower.isascii() and re.search(self.other, lower):
            return True
        return _LATIN.search(lower) is not None and self.latin_in(lower)

    def latin_in(self, lower: str) -> bool:
        """Tell whether a text in lower case says it in a language written with Latin letters."""
        # No expression is compiled before there is a text that it could be found in.
        return any(re.search(each, lower) for each in self._latin_for(lower))

    def pattern_for(self, lower: str) -> str:
        """Return what of `pattern` could be found in a text in lower case, empty if nothing."""
        other = (each.text for each in self.patterns if each.unspaced and each.may_be_in(lower))
        return "|".join((*other, *self._latin_for(lower)))

    def latin_for(self, lower: str) -> str:
        """Return what of `latin` could be found in a text in lower case, empty if nothing."""
        return "|".join(self._latin_for(lower))

    def _latin_for(self, lower: str) -> list[str]:
        found = [each.text for each in self.patterns if not each.unspaced and each.may_be_in(lower)]
        if any(map(lower.__contains__, self.words)):
            found.insert(0, _whole_words(self.words))
        return found

    def anywhere_in(self, lower: str) -> bool:
        """Tell whether a text holds one of the letters that say it wherever they stand."""
        return any(map(lower.__contains__, self.anywhere))

    def said_by(self, lower: str) -> bool:
        """Tell whether a text in lower case says it and nothing else."""
        return lower in self.whole or any(
            each.may_be_in(lower) and re.fullmatch(each.text, lower) for each in self.full
        )

    def in_front(self, text: str) -> int:
        """
        Return how many letters in front of a text say it: the most, 0 where none do.

        A word of a language that parts them by blanks must end there.
        """
        lower = text.casefold()
        if not lower.startswith(self.begins):
            return 0
        said = (each for each in self.begins if lower.startswith(each) and _ends(each, lower))
        longest = max(map(len, said), default=0)
        # Small letters may be more than the capitals: they are counted as they were.
        return next((n for n in range(longest) if len(text[:n].casefold()) >= longest), longest)

    def without(self, lower: str) -> str:
        """Return the text without the letters that say it."""
        for word in self.anywhere:
            lower = lower.replace(word, "")
        return lower


@lru_cache(maxsize=256)
def idea(name: str) -> Idea:
    """Return the words for an idea, which must stand in some file."""
    fields = _piece(_IDEA + name)
    for key in _EXPRESSIONS:
        fields[key] = tuple(Expression(*each) for each in fields[key])
    return Idea(**fields)


def _idea(sections: Sequence[Parsed]) -> dict[str, Any]:
    """Return the fields of an idea, with its expressions as plain tuples, as they are kept."""
    lists = {key: tuple(w for each in sections for w in each.get(key, ())) for key in LISTS}
    needs = {text: letters for each in sections for text, letters in each.get(_NEEDS, {}).items()}
    expressions = {
        key: tuple((each, tuple(needs[each]), _unspaced(each)) for each in lists[key])
        for key in _EXPRESSIONS
    }
    words, patterns = lists["words"], lists["patterns"]
    latin = [each for each in patterns if not _unspaced(each)]
    return {
        **lists,
        **expressions,
        "whole": frozenset(lists["whole"]),
        "latin": "|".join((_whole_words(words), *latin) if words else latin),
        "other": "|".join(filter(_unspaced, patterns)),
    }


@lru_cache(maxsize=256)
def _whole_words(words: tuple[str, ...]) -> str:
    return rf"\b(?:{'|'.join(map(re.escape, words))})\b"


def _ends(word: str, text: str) -> bool:
    """Tell whether a word with which a text begins is not the beginning of a longer one."""
    return _unspaced(word) or not (word[-1:].isalnum() and text[len(word) :][:1].isalnum())


def _unspaced(pattern: str) -> bool:
    """Tell whether a pattern is of a language written without blanks, or of signs only."""
    return not pattern.isascii() and not _LATIN.search(re.sub(r"\\.", "", pattern))


@lru_cache(maxsize=1 << 12)
def said(name: str, lower: str) -> bool:
    """
    Tell whether a text in lower case speaks of an idea.

    >>> said("growth", "比上年增长（%）"), said("growth", "year on year"), said("rank", "amount")
    (True, True, False)
    """
    return idea(name).said_in(lower)


@lru_cache(maxsize=64)
def letters(name: str) -> str:
    """Return the single characters for an idea."""
    return "".join(each.get("letters", "") for each in _sections(name))


@lru_cache(maxsize=32)
def entries(name: str) -> dict[str, Any]:
    """Return the entries of a table that all files together make up; lists are joined."""
    joined: dict[str, Any] = {}
    for section in _sections(name):
        for key, value in section.items():
            both = isinstance(value, list) and key in joined
            joined[key] = [*joined[key], *value] if both else value
    return joined


def faults() -> tuple[tuple[str, Message], ...]:
    """Return the path of each file of words that cannot be used, and where and why it cannot."""
    return tuple(
        (path := os.path.join(_FOLDER, f"{name}.toml"), _of_file(path, fault))  # noqa: PTH118 -- see _FOLDER
        for name, fault in sorted(_files().faults.items())
    )


def _of_file(path: str, fault: Message) -> Message:
    return Message.of("kind.file", path=path, fault=fault)


def _sections(name: str) -> list[Parsed]:
    found: list[Parsed] = _piece(name)
    return found


def _piece(name: str) -> Any:  # noqa: ANN401 -- sections, or the fields of an idea
    files = _files()
    if name not in files.packed:
        for _, fault in faults():
            raise InputError(fault)
        raise KeyError(name)
    return files.piece(name)


def power_of(word: str) -> int | None:
    """
    Return the power of ten that a multiplier stands for, None for any other word.

    >>> power_of("million"), power_of("亿"), power_of("100m"), power_of("of")
    (6, 8, 8, None)
    """
    lower = word.casefold()
    known = entries("multipliers").get(lower)
    if known is not None:
        return int(known)
    short = re.fullmatch(_ABBREVIATED, lower)
    more = entries("multipliers").get(short[2]) if short and short[1] else None
    return len(short[1]) + more if short and more is not None else None


@lru_cache(maxsize=1)
def _files() -> Pieces:
    return read_folder(_FOLDER, _checked, _arranged, _CHECKS)


def _arranged(files: Mapping[str, Parsed]) -> dict[str, Any]:
    """
    Return what all files say under each name, and as the fields of an idea.

    Files of no language come first, then the languages by name.
    """
    names = sorted(files, key=lambda name: (name not in ("signs", "units"), name))
    sections: dict[str, list[Parsed]] = {}
    for file in names:
        for name, section in files[file].items():
            sections.setdefault(name, []).append(section)
    return {**sections, **{_IDEA + name: _idea(each) for name, each in sections.items()}}


def _checked(name: str, found: Parsed) -> Parsed | Message:
    """Return what a file holds, or what is wrong with it: only asked of files that are new."""
    from bulletin.words.needed_letters import needed_letters
    from bulletin.words.schema import checked_words

    checked = checked_words(name, found, LISTS)
    if isinstance(checked, Message):
        return checked
    for section in checked.values():
        every = [each for key in _EXPRESSIONS for each in section.get(key, ())]
        if every:
            section[_NEEDS] = {each: needed_letters(each) for each in every}
    return checked
