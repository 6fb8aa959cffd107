"""Which entries of a paragraph are parts of which, by the words around them."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from bulletin.prose.context import Prose
from bulletin.prose.entries import Entry
from bulletin.prose.names import alike, core
from bulletin.prose.vocabulary import compiled
from bulletin.words.lexicon import entries as lists
from bulletin.words.lexicon import letters, said


class BreakdownBasis(StrEnum):
    """On what it rests that entries are parts of a whole."""

    MARKED = "marked"  # of which
    BROKEN_DOWN = "broken down"  # by sector, by region
    KNOWN = "known"  # the parts of a known list
    WORDED = "worded"  # the same of sentences, whose names are told by single words
    BESIDE = "beside"  # they follow it


class Group(NamedTuple):
    """
    A whole and its parts, in the order of the text.

    `known`: their names make a list that leaves nothing out, or the whole says how many
    there are. `first`: the first part stands right behind the whole; `beyond`: the last one
    stands beyond the part of the sentence in which the mark does.
    """

    whole: Entry
    parts: tuple[Entry, ...]
    basis: BreakdownBasis
    known: bool = False
    first: bool = False
    beyond: bool = False


def groups_of(prose: Prose) -> list[Group]:
    """Return the groups of all paragraphs, each set of parts once for each whole."""
    found: dict[tuple[int, tuple[int, ...]], Group] = {}
    for paragraph in prose.paragraphs:
        marked = list(_marked(paragraph))
        marked += _opening(prose, paragraph)
        under = {each.number for group in marked for each in group.parts if not group.beyond}
        named = {_numbers(group) for group in marked}
        listed_in = [*_known(prose, paragraph, under), *_worded(prose, paragraph)]
        listed_in = [each for each in listed_in if _numbers(each) not in named]
        for group in (*marked, *listed_in, *_beside(paragraph)):
            found.setdefault((group.whole.number, _numbers(group)), group)
    return list(found.values())


def _numbers(group: Group) -> tuple[int, ...]:
    return tuple(each.number for each in group.parts)


def _marked(paragraph: Sequence[Entry]) -> Iterator[Group]:
    inside = set[int]()
    for place, entry in enumerate(paragraph):
        if not (entry.marked or entry.broken_down):
            continue
        for number, run in enumerate(_runs(paragraph, place)):
            inside.update(each.number for each in run)
            for group in _with_whole(paragraph, place, run, inside):
                yield group._replace(beyond=number > 0)


def _opening(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield the parts at the beginning of a paragraph of what one before it is about."""
    if not paragraph or not paragraph[0].broken_down:
        return
    first = paragraph[0].number
    before = [each for each in prose.entries[max(0, first - _FAR) : first] if not each.aside]
    run = next(_runs(paragraph, 0))
    parts = tuple(each for each in run if _base(each) == _base(run[0]))
    for whole in reversed(before):
        if _base(whole) == _base(run[0]) and len(parts) > 1:
            yield Group(whole, parts, BreakdownBasis.BROKEN_DOWN, beyond=True)


def _runs(paragraph: Sequence[Entry], place: int) -> Iterator[list[Entry]]:
    """Yield the entries that a mark may be meant for: up to the end of part and of sentence."""
    first = paragraph[place]
    opens = place == 0 or paragraph[place - 1].sentence != first.sentence
    whole = list[Entry]()
    skipped = -1
    for each in paragraph[place:]:
        if each.sentence != first.sentence:
            break
        if each is not first and (each.marked or each.broken_down):
            skipped = each.part
        if each.part != skipped:
            whole.append(each)
    part = [each for each in whole if each.part == first.part]
    if opens:
        yield whole
    else:
        yield part
        if len(whole) > len(part):
            yield whole


def _with_whole(
    paragraph: Sequence[Entry], place: int, run: Sequence[Entry], inside: set[int]
) -> Iterator[Group]:
    """Yield the parts of each unit in a run, and those of which only growth is printed."""
    first = paragraph[place]
    basis = BreakdownBasis.MARKED if first.marked else BreakdownBasis.BROKEN_DOWN
    bases = dict.fromkeys(_base(each) for each in run)
    for base in bases:
        parts = [each for each in run if _base(each) == base]
        whole = _whole_before(paragraph, place, base, inside if first.broken_down else set())
        if whole is None:
            continue
        near = paragraph.index(whole) == place - 1 and parts[0] is first
        names = [each.subject for each in parts]
        known = listed(names) is not None or counted(whole.subject, len(parts))
        yield Group(whole, tuple(parts), basis, known, near)
        for chosen in _sublists(parts):
            yield Group(whole, chosen, BreakdownBasis.KNOWN, known=True, first=near)


def _sublists(parts: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    """Yield the parts that make a known list where others stand among them."""
    for stems in complete_lists():
        chosen = list[Entry]()
        for stem in stems:
            hits = [each for each in parts if stem.search(each.subject) and each not in chosen]
            if not hits:
                break
            chosen.append(hits[0])
        else:
            if len(chosen) < len(parts) and _one_remainder(chosen, stems):
                yield tuple(sorted(chosen, key=lambda each: each.number))


def _base(entry: Entry) -> str:
    """Return the unit of the level of an entry; empty where only a rate is printed."""
    level = entry.level
    return f"{level.meaning.says}={level.mention.numeral.base}" if level else ""


def _whole_before(
    paragraph: Sequence[Entry], place: int, base: str, passed: set[int]
) -> Entry | None:
    """
    Return the entry before a mark that has a level in a unit, or growth: the nearest.

    Of those of the sentence before or of its own one goes before that is called as the first
    part is.
    """
    first = paragraph[place]
    found = [
        each
        for each in reversed(paragraph[:place])
        if each.number not in passed and not each.row
        if (base and _base(each) == base) or (not base and each.growth)
    ]
    near = [each for each in found if found and each.sentence >= found[0].sentence]
    named = (each for each in near if _called_alike(first, each))
    return next(named, found[0] if found else None)


_CALLED_ALIKE = 0.9


def _called_alike(part: Entry, whole: Entry) -> bool:
    """Tell whether a part is called as its whole, before its number or behind it."""
    pairs = ((part.subject, whole.subject), (part.behind, whole.behind))
    return any(
        len(core(other)) > 1 and core(other) in core(one) and alike(one, other) >= _CALLED_ALIKE
        for one, other in pairs
    )


@cache
def named_lists() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return the lists that leave nothing out, as patterns of what tells each part."""
    return {
        name: tuple(re.compile(stem, re.IGNORECASE) for stem in stems)
        for name, stems in lists("complete-lists").items()
    }


def complete_lists() -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the patterns of all lists that leave nothing out."""
    return tuple(named_lists().values())


def listed(names: Sequence[str]) -> tuple[re.Pattern[str], ...] | None:
    """Return the known list of which these are just the parts, None if there is none."""
    for stems in complete_lists():
        if len(stems) == len(names) and _matched(names, stems):
            return stems
    if len(names) == _PAIR and _opposite(*names):
        return (re.compile(""),)
    return None


_PAIR = 2


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
    return _one_rest(rests)


def _one_rest(rests: set[str]) -> bool:
    """Tell whether what is left of the names besides their stems is one and the same."""
    longest = max(rests, key=len)
    return all(not each or each in longest for each in rests)


def _one_remainder(parts: Sequence[Entry], stems: Sequence[re.Pattern[str]]) -> bool:
    pairs = zip(parts, stems, strict=True)
    return _one_rest({core(stem.sub("", part.subject, count=1)) for part, stem in pairs})


def counted(whole: str, count: int) -> bool:
    """Tell whether the name of a whole says how many parts it has: 五大产业."""
    match = compiled("", "counted-list").search(whole)
    return match is not None and _number(match[1]) == count


def _number(sign: str) -> int:
    return letters("numerals").index(sign) + 1 if sign in letters("numerals") else 2


_FAR = 14  # entries between the first and the last of a list


def _known(prose: Prose, paragraph: Sequence[Entry], under: set[int]) -> Iterator[Group]:
    """
    Yield the parts of known lists that no mark announces, with the whole before them.

    `under` are the entries that are parts of something, which is no whole of a list.
    """
    for name, stems in named_lists().items():
        for place, entry in enumerate(paragraph):
            if not stems[0].search(entry.subject):
                continue
            chosen = _of_list(paragraph, place, stems)
            if chosen:
                found = list(_under_a_whole(paragraph[:place], chosen, stems, under))
                yield from found or _under_its_own(prose, chosen, name)


def _of_list(
    paragraph: Sequence[Entry], place: int, stems: Sequence[re.Pattern[str]]
) -> tuple[Entry, ...]:
    first = paragraph[place]
    rest = core(stems[0].sub("", first.subject, count=1))
    chosen = [first]
    for stem in stems[1:]:
        for each in paragraph[place + 1 : place + _FAR]:
            mine = core(stem.sub("", each.subject, count=1))
            if stem.search(each.subject) and _base(each) == _base(first) and mine == rest:
                chosen.append(each)
                break
    return tuple(chosen) if len(chosen) == len(stems) else ()


_NEXT = 4  # entries behind a list in which its whole may stand


def _under_its_own(prose: Prose, chosen: tuple[Entry, ...], name: str) -> Iterator[Group]:
    """Yield a list with the last whole in an earlier paragraph that is known to be its own."""
    owns = lists("wholes-of-lists").get(name)
    if not owns:
        return
    behind = prose.entries[chosen[-1].number + 1 : chosen[-1].number + _NEXT]
    for each in (*reversed(prose.entries[: chosen[0].number]), *behind):
        its = any(re.search(own, each.subject) for own in owns)
        if its and not each.aside and _base(each) == _base(chosen[0]) and not _average(each):
            yield Group(each, chosen, BreakdownBasis.KNOWN, known=True)
            return


def _average(entry: Entry) -> bool:
    return said("average", entry.subject.casefold())


def _under_a_whole(
    before: Sequence[Entry],
    chosen: tuple[Entry, ...],
    stems: Sequence[re.Pattern[str]],
    under: set[int],
) -> Iterator[Group]:
    rest = core(stems[0].sub("", chosen[0].subject, count=1))
    for each in reversed(before):
        if _base(each) != _base(chosen[0]) or each in chosen:
            continue
        name = core(each.subject)
        if any(stem.fullmatch(name) for stem in stems) or each.number in under:
            continue
        if rest and (name.endswith(rest) or rest.endswith(name)):
            yield Group(each, chosen, BreakdownBasis.KNOWN, known=True)
            return


_NEAR = 6


def _worded(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """
    Yield lists whose parts are told by words of a sentence, with wholes right before them.

    The names there are whole sentences, so that the whole is one that tells none of the parts.
    """
    western = [each for each in paragraph if each.subject.isascii() and each.level]
    for stems in complete_lists() if len(western) > 1 else ():
        for place, first in enumerate(western):
            told = [_only(stems, each) for each in western[place : place + len(stems)]]
            if {*told} != {*range(len(stems))}:
                continue
            parts = tuple(western[place : place + len(stems)])
            for whole in prose.entries[max(0, first.number - _NEAR) : first.number]:
                if _only(stems, whole) is None and _base(whole) == _base(first):
                    yield Group(whole, parts, BreakdownBasis.WORDED)


def _only(stems: Sequence[re.Pattern[str]], entry: Entry) -> int | None:
    """Return which one of several stems the words of an entry tell, None if none or several."""
    hits = [number for number, stem in enumerate(stems) if stem.search(entry.subject)]
    return hits[0] if len(hits) == 1 else None


_LONGEST_RUN = 14


def _beside(paragraph: Sequence[Entry]) -> Iterator[Group]:
    """Yield runs of entries right behind one in the same unit, and right before one."""
    for place, entry in enumerate(paragraph):
        if entry.level is None:
            continue
        for run in _stretches(paragraph[place + 1 :], entry):
            yield Group(entry, run, BreakdownBasis.BESIDE)


def _stretches(behind: Sequence[Entry], whole: Entry) -> Iterator[tuple[Entry, ...]]:
    run = list[Entry]()
    nested = -1
    for each in behind[:_LONGEST_RUN]:
        if each.marked and run:
            nested = each.part
        if each.level is None or _base(each) != _base(whole) or each.part == nested:
            continue
        run.append(each)
        if len(run) > 1:
            yield tuple(run)
