"""Lists that leave nothing out: known ones, a name and its opposite, and lists that are counted."""

import re
from collections.abc import Sequence
from functools import cache

from bulletin.prose.parts.bands import covers_all
from bulletin.prose.subjects.names import core
from bulletin.prose.wording.vocabulary import compiled
from bulletin.words.lexicon import entries, letters, said


@cache
def named_lists() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return the lists that leave nothing out, as patterns of what tells each part."""
    return {
        name: tuple(re.compile(stem, re.IGNORECASE) for stem in stems)
        for name, stems in entries("complete-lists").items()
    }


def complete_lists() -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the patterns of all lists that leave nothing out."""
    return tuple(named_lists().values())


def listed(names: Sequence[str]) -> tuple[re.Pattern[str], ...] | None:
    """Return the known list of which these are just the parts, None if there is none."""
    for stems in complete_lists():
        if len(stems) == len(names) and _matched(names, stems):
            return stems
    if (len(names) == _PAIR and _opposite(*names)) or covers_all(names):
        return (re.compile(""),)
    return None


_PAIR = 2


def name_of_list(names: Sequence[str]) -> str:
    """Return the name of the known list of which these are just the parts, empty if none is."""
    for name, stems in named_lists().items():
        if len(stems) == len(names) and _matched(names, stems):
            return name
    return ""


def lacks_some(names: Sequence[str], whole: str) -> bool:
    """
    Tell whether names are some parts of a known list, and others of it are missing.

    None is missing where the whole is called after just these: 批发零售业, 批发业, 零售业.
    """
    return any(
        _told_apart(names, stems) and not _called_after(whole, names, stems)
        for stems in complete_lists()
    )


def _called_after(whole: str, names: Sequence[str], stems: Sequence[re.Pattern[str]]) -> bool:
    mine = {n for n, stem in enumerate(stems) if stem.search(whole)}
    return mine == {n for n, stem in enumerate(stems) for name in names if stem.search(name)}


def _told_apart(names: Sequence[str], stems: Sequence[re.Pattern[str]]) -> bool:
    """Tell whether names are fewer than the parts of a list, and each is another one of them."""
    told = [{n for n, stem in enumerate(stems) if stem.search(name)} for name in names]
    each_one = len(set().union(*told)) == len(names) and all(told)
    return len(stems) > len(names) > 1 and each_one


def told_apart(sentences: Sequence[str]) -> bool:
    """Tell whether each of several sentences speaks of just one part of a known list, all do."""
    return any(
        len(stems) == len(sentences)
        and sorted(n for each in sentences for n, stem in enumerate(stems) if stem.search(each))
        == list(range(len(stems)))
        for stems in complete_lists()
    )


def _opposite(one: str, other: str) -> bool:
    """Tell whether one name is the other with a word for "not" before it."""
    return any(
        compiled("^(.*)", "opposite-of", "(.+)$").sub(r"\1\2", a) == b and a != b
        for a, b in ((one, other), (other, one))
    )


def _matched(names: Sequence[str], stems: Sequence[re.Pattern[str]]) -> bool:
    left = list(names)
    rests = set[str]()
    for stem in stems:
        hit = next((each for each in left if stem.search(each)), None)
        if hit is None:
            return False
        left.remove(hit)
        rests.add(core(stem.sub("", hit, count=1)))
    return len(stems) >= LONG or one_rest(rests)


LONG = 4  # parts that are told apart by their names alone


def one_rest(rests: set[str]) -> bool:
    """Tell whether what is left of the names besides their stems is one and the same."""
    longest = max(rests, key=len)
    return all(not each or each in longest for each in rests)


def closed(names: Sequence[str]) -> bool:
    """Tell whether the last of several parts is all the rest: other funds."""
    return len(names) > _PAIR and said("the-rest", names[-1].casefold())


def counted(whole: str, count: int) -> bool:
    """Tell whether the name of a whole says how many parts it has: 五大产业."""
    match = compiled("", "counted-list").search(whole)
    return match is not None and _number(match[1]) == count


def spelt_out(whole: str, names: Sequence[str]) -> bool:
    """Tell whether the name of a whole puts together those of its parts: 猪牛羊禽肉, 猪肉, 牛肉."""
    heads, name = "".join(each[:1] for each in names), core(whole)
    if len(names) <= _PAIR or heads.isascii() or heads not in name:
        return False
    return name.partition(heads)[2] == core(names[-1])[1:]


def _number(sign: str) -> int:
    return letters("numerals").index(sign) + 1 if sign in letters("numerals") else 2
