"""
The catalogues of this folder, one file a language, and how a sentence is said from one.

A catalogue maps a key to a sentence with named gaps, or to its forms by count. Adding a
language is adding one file, such as `zh.py`: keys of `en.py` in `SENTENCES`, as many as there
are already, and `form`, which English lends where it is left out.
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
        """
        Return the sentence of this key.

        It is English where this language has none yet, or one that does not fit its gaps.
        Where English has none either, it is the key with what should have filled the gaps:
        no report fails over a sentence. The tests ask for all of them.
        """
        filled = {name: self._filling(gap) for name, gap in gaps.items()}
        for each in (self, catalogue(ENGLISH)):
            said = each.own_sentence(key, filled, gaps.get("count"))
            if said is not None:
                return said
        return without_sentence(key, filled)

    def own_sentence(self, key: str, filled: Mapping[str, object], count: object) -> str | None:
        """Return the sentence of this very language, None where there is none that fits."""
        try:
            found = self.sentences[key]
            chosen = found if isinstance(found, str) else found[self.form(count)]
            return chosen.format_map(filled)
        except (LookupError, ValueError):  # a key, form or gap that is not there; a stray brace
            return None

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
        joint = self.catalogue.say(f"list.{way or 'comma'}", {})
        if way != "and" or len(self.texts) <= _PAIR:
            return joint.join(self.texts)
        comma = self.catalogue.say("list.comma", {})
        return joint.join((comma.join(self.texts[:-1]), self.texts[-1]))


_PAIR = 2


def without_sentence(key: str, filled: Mapping[str, object]) -> str:
    """Return what is said where no language has a sentence: its key, and what it was to hold."""
    return f"[{', '.join((key, *(f'{name}: {gap}' for name, gap in filled.items())))}]"


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language of which there is a file."""
    found = import_module(f"bulletin.messages.{language}")
    form = getattr(found, "form", None) or catalogue(ENGLISH).form
    return Catalogue(language, found.SENTENCES, form)


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
