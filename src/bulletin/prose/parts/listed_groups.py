"""Parts of known lists: those that no mark announces, and those among other parts."""

import re
from collections.abc import Iterator, Sequence

from bulletin.prose.comparable.periods import same_time
from bulletin.prose.context import Prose
from bulletin.prose.parts.additions import add_up
from bulletin.prose.parts.complete_lists import (
    LONG,
    complete_lists,
    name_of_list,
    named_lists,
    one_rest,
)
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average, unit_of_level
from bulletin.prose.parts.wholes_that_add_up import under_what_they_make
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.names import alike, core
from bulletin.words.lexicon import entries as lists


def sublists(parts: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    """Yield the parts that make a known list where others stand among them."""
    for stems in complete_lists():
        chosen = list[Entry]()
        for stem in stems:
            hits = [each for each in parts if stem.search(each.subject) and each not in chosen]
            if not hits:
                break
            chosen.append(hits[0])
        else:
            others = [each for each in parts if each not in chosen]
            if others and _one_remainder(chosen, stems) and not _goes_on(chosen, others):
                yield tuple(sorted(chosen, key=lambda each: each.number))


def _goes_on(chosen: Sequence[Entry], others: Sequence[Entry]) -> bool:
    """Tell whether a list in one unit goes on behind a known one, so that this is not all of it."""
    last = max(each.number for each in chosen)
    return any(each.number == last + 1 and each.level is not None for each in others)


def _one_remainder(parts: Sequence[Entry], stems: Sequence[re.Pattern[str]]) -> bool:
    pairs = zip(parts, stems, strict=True)
    return one_rest({core(stem.sub("", part.subject, count=1)) for part, stem in pairs})


_FAR = 14  # entries between the first and the last of a list


def of_known_lists(prose: Prose, paragraph: Sequence[Entry], under: set[int]) -> Iterator[Group]:
    """
    Yield the parts of known lists that no mark announces, with the whole before them.

    `under` are the entries that are parts of something, which is no whole of a list.
    """
    for name, stems in named_lists().items():
        for place, entry in enumerate(paragraph):
            if not stems[0].search(entry.subject):
                continue
            chosen = _of_list(paragraph, place, stems)
            if chosen and not _followed(paragraph, chosen, name):
                before = prose.entries[: chosen[0].number]
                named = whole_by_name(before[-_BEFORE:], chosen)
                if named:
                    yield Group(named, chosen, BreakdownBasis.KNOWN, known=True)
                    continue
                found = list(_under_a_whole(paragraph[:place], chosen, stems, under))
                found = found or list(_under_its_own(prose, chosen, name))
                yield from found or under_what_they_make(prose, chosen)


_BEFORE = 20  # entries back


def whole_by_name(before: Sequence[Entry], parts: Sequence[Entry]) -> Entry | None:
    """Return the whole of a list that is known by its name, None if the list has none such."""
    owns = lists("wholes-by-name").get(name_of_list([each.subject for each in parts]), ())
    base = unit_of_level(parts[0])
    for each in reversed(before) if owns else ():
        measured = unit_of_level(each) == base if base else each.growth is not None
        if measured and not each.aside and any(re.search(own, each.subject) for own in owns):
            return each
    return None


def _followed(paragraph: Sequence[Entry], chosen: Sequence[Entry], name: str) -> bool:
    """Tell whether a list goes on behind its last part in its sentence, in the same unit."""
    last, owns = chosen[-1], lists("wholes-of-lists").get(name, ())
    return any(
        not any(re.search(own, each.subject) for own in owns)
        and each.number == last.number + 1
        and each.part == last.part
        and not each.marked
        and last.level is not None
        and unit_of_level(each) == unit_of_level(last)
        for each in paragraph
    )


def _of_list(
    paragraph: Sequence[Entry], place: int, stems: Sequence[re.Pattern[str]]
) -> tuple[Entry, ...]:
    first = paragraph[place]
    rest = core(stems[0].sub("", first.subject, count=1))
    chosen, named = [first], not unit_of_level(first)
    for stem in stems[1:]:
        for each in paragraph[place + 1 : place + _FAR]:
            mine = core(stem.sub("", each.subject, count=1))
            if (
                stem.search(each.subject)
                and unit_of_level(each) == unit_of_level(first)
                and (
                    mine == rest
                    or len(stems) >= LONG
                    or (named and not (mine and rest))
                    or (each.number == chosen[-1].number + 1 and one_rest({mine, rest}))
                )
            ):
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
    rest = core(named_lists()[name][0].sub("", chosen[0].subject, count=1))
    its = [
        each
        for each in (*reversed(prose.entries[: chosen[0].number]), *behind)
        if any(re.search(own, each.subject) for own in owns)
        and not any(stem.search(each.subject) for stem in named_lists()[name])
        and not any(each is part for part in chosen)
        and not each.aside
        and _measures_them(each, chosen)
        and is_average(each) == is_average(chosen[0])
        and same_time(each, chosen[0])
        and _measured_alike(each, rest, name)
        and _as_great(each, chosen)
    ]
    bare = [each for each in its if not _qualified(each, owns)]
    for each in bare[:1] or [each for each in its if _adds_up(each, chosen)][:1]:
        yield Group(each, chosen, BreakdownBasis.KNOWN, known=True)


def _measures_them(whole: Entry, chosen: Sequence[Entry]) -> bool:
    """Tell whether a whole has a level in the unit of its parts, or growth as they only have."""
    if not unit_of_level(chosen[0]):
        return all(each.growth for each in (whole, *chosen))
    return unit_of_level(whole) == unit_of_level(chosen[0])


def _qualified(whole: Entry, owns: Sequence[str]) -> bool:
    """Tell whether the name of a whole says more before that of the whole of a list."""
    name = core(whole.subject)
    found = (re.search(own, name) or re.search(own, whole.subject) for own in owns)
    return all(match and match.start() for match in found)


def _as_great(whole: Entry, parts: Sequence[Entry]) -> bool:
    """Tell whether a whole is no less than any of its parts, as far as levels are printed."""
    levels = [each.level.term.value for each in parts if each.level]
    return whole.level is None or whole.level.term.value >= max(levels, default=0)


def _adds_up(whole: Entry, parts: Sequence[Entry]) -> bool:
    levels = tuple(each.level.term for each in parts if each.level)
    return whole.level is not None and add_up(whole.level.term, levels)


def _measured_alike(whole: Entry, rest: str, name: str) -> bool:
    """Tell whether parts called so besides their stems measure what a whole does."""
    known = lists("measured-in-lists").get(name, ())
    told = any(rest.endswith(core(each)) for each in known)
    return not rest or told or alike(rest, whole.subject) >= _ABOUT


_ABOUT = 0.5


def _under_a_whole(
    before: Sequence[Entry],
    chosen: tuple[Entry, ...],
    stems: Sequence[re.Pattern[str]],
    under: set[int],
) -> Iterator[Group]:
    rest = core(stems[0].sub("", chosen[0].subject, count=1))
    for each in reversed(before):
        if unit_of_level(each) != unit_of_level(chosen[0]) or each in chosen:
            continue
        name = core(each.subject)
        if any(stem.fullmatch(name) for stem in stems) or each.number in under:
            continue
        if not same_time(each, chosen[0]) or _is_one_of(stems, each, rest):
            continue
        if rest and (_is_all_of(name, rest, chosen) or rest.endswith(name)):
            yield Group(each, chosen, BreakdownBasis.KNOWN, known=True)
            return


def _is_all_of(name: str, rest: str, chosen: Sequence[Entry]) -> bool:
    """
    Tell whether a name says what all parts do, and nothing that sets it apart from them.

    Where words announce the parts, a whole may say more than they do: 固定资产投资, 第一产业投资.
    """
    more = name.removesuffix(rest)
    announced = chosen[0].broken_down or chosen[0].marked
    return name.endswith(rest) and (
        bool(announced) or all(more in core(each.subject) for each in chosen)
    )


def _is_one_of(stems: Sequence[re.Pattern[str]], entry: Entry, rest: str) -> bool:
    """Tell whether an entry is itself a part of such a list, of another time or place."""
    return any(
        stem.search(entry.subject) and core(stem.sub("", entry.subject, count=1)) == rest
        for stem in stems
    )


_NEAR = 6


def of_worded_lists(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    """
    Yield lists whose parts are told by words of a sentence, with wholes around them.

    The names there are whole sentences, so that the whole is one that tells none of the parts.
    """
    if not paragraph or not paragraph[0].subject.isascii():
        return
    begin, end = paragraph[0].number, paragraph[-1].number
    near = prose.entries[max(0, begin - _BACK) : end + _BACK]
    western = [each for each in near if each.subject.isascii() and each.level and not each.aside]
    starts = [n for n, each in enumerate(western) if begin <= each.number <= end]
    for stems in complete_lists() if len(western) > 1 else ():
        for place in starts:
            parts = tuple(western[place : place + len(stems)])
            if {_only(stems, each) for each in parts} != {*range(len(stems))}:
                continue
            behind = place + len(stems)
            for whole in (
                *western[max(0, place - _NEAR) : place],
                *western[behind : behind + _NEXT],
            ):
                if _only(stems, whole) is None and unit_of_level(whole) == unit_of_level(parts[0]):
                    yield Group(whole, parts, BreakdownBasis.WORDED)


_BACK = 30  # entries around a paragraph, of which those with levels count


def _only(stems: Sequence[re.Pattern[str]], entry: Entry) -> int | None:
    """Return which one of several stems the words of an entry tell, None if none or several."""
    hits = [number for number, stem in enumerate(stems) if stem.search(entry.subject)]
    return hits[0] if len(hits) == 1 else None
