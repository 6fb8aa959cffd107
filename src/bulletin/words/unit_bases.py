"""
Whether units that files of words and of kinds speak of are those of `units.toml`.

Files are checked against it while they are new, so it is read here by itself.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from bulletin.messages.message import Message

UNITS = "units"
NAMES = ("money", "counted", "whole-things")  # lists of bases, which are spelled as in `units.toml`
_NAMED = ("bases", "dimensions")  # tables whose keys are bases


@cache
def bases() -> Mapping[str, Sequence[str]]:
    """Return the bases there are with their names; empty where the file cannot be read."""
    import tomllib

    path = os.path.join(os.path.dirname(__file__), f"{UNITS}.toml")  # noqa: PTH118, PTH120 -- as the lexicon does
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            found = tomllib.load(file).get("bases")
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def unknown_base(base: str, inside: Message) -> Iterator[Message]:
    """Yield a message where there is no such base, with the nearest one or where to add it."""
    from difflib import get_close_matches

    known = bases()
    if not known or base in known:
        return
    by_name = {name: each for each, names in known.items() for name in names}
    meant = by_name.get(base.casefold()) or next(iter(get_close_matches(base, known, 1)), None)
    cure = Message.of("words.file.add.base")
    if meant:
        cure = Message.of("kind.file.meant", meant=meant)
    yield Message.of("words.file.no.base", base=base, inside=inside, cure=cure)


def faults_of_bases(name: str, found: Mapping[str, Mapping[str, Any]]) -> Iterator[Message]:
    """Yield what is wrong with the units of a file of words, whose lists are lists already."""
    for idea in (each for each in (*_NAMED, *NAMES) if each in found):
        inside = Message.of("words.file.inside", idea=idea)
        listed = found[idea] if idea in _NAMED else found[idea].get("whole", ())
        for base in listed:
            yield from unknown_base(base, inside)
    yield from _twice(name, found.get("bases", {}))


def _twice(name: str, mine: Mapping[str, Sequence[str]]) -> Iterator[Message]:
    """Yield each name that two bases go by, in this file or in that of all units."""
    owners: dict[str, str] = {}
    for listed in ({}, mine) if name == UNITS else (bases(), mine):
        for base, names in listed.items():
            for each in (base, *names):
                other = owners.setdefault(each.casefold(), base)
                if other != base:
                    inside = Message.of("words.file.inside", idea="bases")
                    gaps = {"key": base, "text": repr(each), "other": other}
                    yield Message.of("words.file.two.bases", inside=inside, **gaps)
