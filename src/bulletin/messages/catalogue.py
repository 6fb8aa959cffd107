"""
The catalogues of this folder, one file a language, and how a sentence is said from one.

A catalogue maps a key to a sentence with named gaps, or to its forms by count. Adding a
language is adding one file, such as `zh.py`: all keys of `en.py` in `SENTENCES`, and `form`.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

ENGLISH = "en"  # complete by definition, and what every message says as a plain text

Sentences = Mapping[str, str | tuple[str, ...]]


class Catalogue(NamedTuple):
    """
    The sentences of one language.

    Several texts under a key are its forms by count; `form` chooses among them by the gap
    `count`, as the language has it.
    """

    language: str
    sentences: Sentences
    form: Callable[[object], int]

    def say(self, key: str, gaps: Mapping[str, object]) -> str:
        """Return the sentence of this key; a KeyError tells of a key or a gap that is not there."""
        found = self._sentence(key)
        if not isinstance(found, str):
            found = found[self.form(gaps["count"])]
        return found.format_map({name: self._filling(gap) for name, gap in gaps.items()})

    def _sentence(self, key: str) -> str | tuple[str, ...]:
        """Return what stands under a key; English where this language has no sentence yet."""
        found = self.sentences.get(key)
        return catalogue(ENGLISH).sentences[key] if found is None else found

    def _filling(self, gap: object) -> object:
        """Return a gap in this language, which may be a message itself or a list of texts."""
        if isinstance(gap, tuple):
            return _Listed(tuple(str(self._filling(each)) for each in gap), self)
        said = getattr(gap, "said", None)
        return said(self.language) if said else str(gap)


class _Listed(NamedTuple):
    """Texts that fill one gap, which says how they are joined: `{names}`, `{names:and}`."""

    texts: tuple[str, ...]
    catalogue: Catalogue

    def __format__(self, way: str) -> str:
        return self.catalogue.say(f"list.{way or 'comma'}", {}).join(self.texts)


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language of which there is a file."""
    found = import_module(f"bulletin.messages.{language}")
    return Catalogue(language, found.SENTENCES, found.form)


def has_catalogue(language: str) -> bool:
    """Tell whether there is a catalogue of a language, without reading one."""
    if language == ENGLISH or len(language) != len(ENGLISH) or not language.isalpha():
        return language == ENGLISH
    from importlib.util import find_spec

    return find_spec(f"bulletin.messages.{language}") is not None


def languages() -> tuple[str, ...]:
    """Return the languages of which there is a catalogue: a file named by two letters."""
    from pkgutil import iter_modules

    import bulletin.messages

    names = (each.name for each in iter_modules(bulletin.messages.__path__))
    return tuple(sorted(name for name in names if len(name) == len(ENGLISH)))
