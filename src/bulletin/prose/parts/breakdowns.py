"""Which entries of a paragraph are parts of which, by the words around them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin.prose.context import Prose
from bulletin.prose.parts.across_paragraphs import of_topic, one_a_paragraph, opening
from bulletin.prose.parts.additions import add_up
from bulletin.prose.parts.called_after_parts import of_named_parts
from bulletin.prose.parts.complete_lists import closed, counted, listed, spelt_out
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average, unit_of_level
from bulletin.prose.parts.listed_groups import (
    of_known_lists,
    of_worded_lists,
    sublists,
    whole_by_name,
)
from bulletin.prose.parts.runs_behind_marks import MEASURE, in_common, runs
from bulletin.prose.parts.runs_of_bands import of_bands
from bulletin.prose.parts.runs_of_periods import of_periods
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import alike, core

_BACK = 14  # entries before a paragraph that may be what it breaks down


@lru_cache(maxsize=1)
def groups_of(prose: Prose) -> tuple[Group, ...]:
    """Return the groups of all paragraphs, each set of parts once for each whole."""
    found: dict[tuple[int, tuple[int, ...]], Group] = {}
    for group in one_a_paragraph(prose):
        found.setdefault((group.whole.number, _numbers(group)), group)
    for paragraph in prose.paragraphs:
        marked = list(_marked(prose, paragraph))
        marked += [*opening(prose, paragraph), *of_topic(prose, paragraph)]
        under = {each.number for group in marked for each in group.parts if not group.beyond}
        named = {_numbers(group) for group in marked}
        listed_in = [*of_known_lists(prose, paragraph, under), *of_worded_lists(prose, paragraph)]
        listed_in += [*of_bands(prose, paragraph, under), *of_named_parts(paragraph)]
        listed_in = [each for each in listed_in if _numbers(each) not in named]
        periods = of_periods(prose, paragraph)
        for group in (*periods, *marked, *listed_in, *_beside(paragraph)):
            found.setdefault((group.whole.number, _numbers(group)), group)
    return tuple(found.values())


def groups_with(prose: Prose, part: Entry) -> Sequence[Group]:
    """Return the groups of all paragraphs of which an entry is a part, in the same order."""
    return _groups_by_part(prose).get(id(part), ())


@lru_cache(maxsize=1)
def _groups_by_part(prose: Prose) -> dict[int, list[Group]]:
    found: dict[int, list[Group]] = {}
    for group in groups_of(prose):
        for part in dict.fromkeys(map(id, group.parts)):
            found.setdefault(part, []).append(group)
    return found


def _numbers(group: Group) -> tuple[int, ...]:
    return tuple(each.number for each in group.parts)


def _marked(prose: Prose, paragraph: Sequence[Entry]) -> Iterator[Group]:
    inside = set[int]()
    for place, entry in enumerate(paragraph):
        if within := list(_within(prose, paragraph, place)):
            yield from within
            continue
        if not (entry.marked or entry.broken_down):
            continue
        for number, run in enumerate(runs(paragraph, place)):
            inside.update(each.number for each in run)
            before = prose.entries[max(0, entry.number - _BACK) : entry.number]
            beside = paragraph[:place] or [e for e in before if _called_alike(entry, e)]
            for group in _with_whole(before, beside, run, inside):
                yield group._replace(beyond=number > 0)


def _within(prose: Prose, paragraph: Sequence[Entry], place: int) -> Iterator[Group]:
    """Yield the parts of a sentence that belong to what words before them name."""
    first = paragraph[place]
    for whole in reversed(prose.entries[max(0, first.number - _BACK) : first.number]):
        if whole.aside or not _is_called(whole, first.within):
            continue
        run = [each for each in paragraph[place:] if each.sentence == first.sentence]
        parts = [each for each in run if unit_of_level(each) == unit_of_level(first)]
        if unit_of_level(first) in ("", unit_of_level(whole)):
            known = listed([each.subject for each in parts]) is not None
            yield Group(whole, tuple(parts), BreakdownBasis.MARKED, known)
        return


def _is_called(whole: Entry, name: str) -> bool:
    """Tell whether a name means a whole, whose own may only go on with what is measured of it."""
    mine, given = core(whole.subject), core(name)
    return bool(mine and given) and (mine.startswith(given) or mine in given)


def _with_whole(
    before: Sequence[Entry], beside: Sequence[Entry], run: Sequence[Entry], inside: set[int]
) -> Iterator[Group]:
    """
    Yield the parts of each unit in a run, and those of which only growth is printed.

    `beside` are the entries of the paragraph before the run, `before` those of the text.
    """
    first = run[0]
    basis = BreakdownBasis.MARKED if first.marked else BreakdownBasis.BROKEN_DOWN
    for base in dict.fromkeys(unit_of_level(each) for each in run):
        parts = [each for each in run if unit_of_level(each) == base]
        passed = inside if first.broken_down else set[int]()
        candidates = _wholes_before(beside, parts, base, passed)
        if first.broken_down and not base:
            candidates = _growing_between(candidates, beside, parts, inside)
        whole = whole_by_name(before, parts) or _adding_up(candidates, parts)
        if whole is None:
            continue
        apart = _called_after_others(whole, candidates, parts)
        yield from (Group(other, (each,), basis) for other, each in apart)
        parts = [each for each in parts if all(each is not one for _, one in apart)]
        if not parts:
            continue
        names = [each.subject for each in parts]
        known = listed(names) is not None or counted(whole.subject, len(parts))
        known = known or spelt_out(whole.subject, names) or (not base and closed(names))
        yield Group(whole, tuple(parts), basis, known)
        for chosen in sublists(parts):
            named = whole_by_name(before, chosen) or whole
            yield Group(named, chosen, BreakdownBasis.KNOWN, known=True)


def _adding_up(wholes: Sequence[Entry], parts: Sequence[Entry]) -> Entry | None:
    """Return the first of several wholes that parts add up to, the first if they do to none."""
    levels = [each.level.term for each in parts if each.level]
    for whole in wholes:
        if whole.level and len(levels) > 1 and add_up(whole.level.term, tuple(levels)):
            return whole
    return wholes[0] if wholes else None


def _growing_between(
    wholes: list[Entry], beside: Sequence[Entry], parts: Sequence[Entry], passed: set[int]
) -> list[Entry]:
    """
    Return what parts that only print growth may break down: what grew between them.

    Of several quantities before them, such as a month and all months so far, none is meant for
    certain; where none fits, it is none of them.
    """
    rates = [each.growth.term.value for each in parts if each.growth]
    others = [each for each in reversed(beside) if each.growth and each.number not in passed]
    every = [*wholes, *(each for each in others if each not in wholes)]
    if len(rates) < len(parts) or len(every) < _SEVERAL:
        return wholes
    return [e for e in every if e.growth and min(rates) <= e.growth.term.value <= max(rates)]


_SEVERAL = 2


def _wholes_before(
    beside: Sequence[Entry], parts: Sequence[Entry], base: str, passed: set[int]
) -> list[Entry]:
    """
    Return the entries before a mark that have a level in a unit, or growth: the likeliest first.

    Of the sentence before or of its own, what is called as the first part is goes before the
    nearest, and what measures the same goes behind it.
    """
    first = parts[0]
    found = [
        each
        for each in reversed(beside)
        if each.number not in passed and not each.row
        if (base and unit_of_level(each) == base) or (not base and each.of(*_RATES))
        if not (_per_head_of(each, first) or _twin(first, each) or (base and _is_threshold(each)))
    ]
    near = [each for each in found if found and each.sentence >= found[0].sentence]
    named = [each for each in near if _called_alike(first, each)]
    measured = [each for each in near if any(in_common(each, p) >= MEASURE for p in parts)]
    return [*named, *found[:1], *measured]


def _twin(part: Entry, other: Entry) -> bool:
    """Tell whether an entry before a part has its name and is itself a part: of another whole."""
    return part.marked and other.marked and core(part.subject) == core(other.subject)


_RATES = (Says.GROWTH, Says.RATE, Says.SHARE)


def _called_after_others(
    whole: Entry, candidates: Sequence[Entry], parts: Sequence[Entry]
) -> list[tuple[Entry, Entry]]:
    """Return the parts whose names end as that of another whole does, at length, with that."""
    found = list[tuple[Entry, Entry]]()
    for each in parts:
        closest = max(candidates, key=lambda one: in_common(one, each), default=whole)
        if in_common(closest, each) >= in_common(whole, each) + MEASURE:
            found.append((closest, each))
    return found


def _is_threshold(entry: Entry) -> bool:
    """Tell whether an entry prints only about where a quantity is: past 1600."""
    return entry.level is not None and bool(entry.level.mention.numeral.hedge)


def _per_head_of(whole: Entry, part: Entry) -> bool:
    """Tell whether an average stands before parts of a total: in another unit, or too small."""
    if not is_average(whole) or is_average(part) or not (whole.level and part.level):
        return False
    mine, its = part.level.term, whole.level.term
    return mine.scale != its.scale or mine.value > its.value


_CALLED_ALIKE = 0.9


def _called_alike(part: Entry, whole: Entry) -> bool:
    """Tell whether a part is called as its whole, before its number or behind it."""
    pairs = ((part.subject, whole.subject), (part.behind, whole.behind))
    return any(
        len(core(other)) > 1 and core(other) in core(one) and alike(one, other) >= _CALLED_ALIKE
        for one, other in pairs
    )


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
        if each.level is None or unit_of_level(each) != unit_of_level(whole) or each.part == nested:
            continue
        run.append(each)
        if len(run) > 1:
            yield tuple(run)
