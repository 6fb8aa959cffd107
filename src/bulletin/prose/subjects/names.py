"""Whether two names of quantities mean the same one, or one of them a part of the other."""

import re
from functools import cache, lru_cache

from bulletin.prose.wording.vocabulary import compiled
from bulletin.words.lexicon import entries


@lru_cache(maxsize=1 << 13)
def core(name: str) -> str:
    """
    Return a name without the words that tell two quantities not apart.

    Signs, marks such as "of which", the whole place and plain words such as 总额 go; a name
    of nothing else stays as it is.
    """
    bare = re.sub(r"[\W_]|\d", "", compiled("^.*", "of-which-in-text").sub("", name)).casefold()
    for other, first in _synonyms():
        bare = bare.replace(other, first)
    less = compiled("^", "whole-place-ahead").sub("", bare)
    less = compiled("", "plain-words").sub("", less)
    return _in_full().get(less, less) or bare


@cache
def _in_full() -> dict[str, str]:
    """Return for each name in short the core of the full one."""
    return {
        compiled("", "plain-words").sub("", short): compiled("", "plain-words").sub("", names[0])
        for names in entries("called-in-short").values()
        for short in names[1:]
    }


@cache
def _synonyms() -> tuple[tuple[str, str], ...]:
    """Return each name with the one that stands for it."""
    found = [(other, names[0]) for names in entries("one-thing").values() for other in names[1:]]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


@lru_cache(maxsize=1 << 14)
def alike(one: str, other: str) -> float:
    """
    Return from 0 to 1 how much of the shorter of two cores stands in the other, in its order.

    1 for equal cores, 0.9 where one stands whole in the other.
    """
    first, second = core(one), core(other)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    short, long = sorted((first, second), key=len)
    if short in long:
        return 0.9
    if len(short) < _SHORTEST:
        return 0.0
    pairs = [short[at : at + 2] for at in range(len(short) - 1)]
    return 0.85 * sum(pair in long for pair in pairs) / len(pairs)


_SHORTEST = 2


def pairs_of(name: str) -> set[str]:
    """Return the pairs of letters in a name, a single letter as it is."""
    return {name[at : at + 2] for at in range(max(1, len(name) - 1))}
