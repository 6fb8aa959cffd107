"""Parts that only their names tell: of a total, newly added, done so far, counted among others."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.periods import same_time
from bulletin.prose.context import Prose, same_name
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import AtMost
from bulletin.words.lexicon import entries


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that what is called a part of another quantity of its sentence is at most that."""
    for entry in prose.entries:
        yield from _new_of_one(entry)
    for paragraph in prose.paragraphs:
        for one, other in pairwise(paragraph):
            if one.sentence == other.sentence:
                yield from _of_two(one, other)
        yield from _by_definition(paragraph)


def _by_definition(paragraph: Sequence[Entry]) -> Iterator[StatedClaim]:
    """Yield what is a part of an earlier quantity of a paragraph by definition: 谷物, 粮食."""
    for place, part in enumerate(paragraph):
        for whole in reversed(paragraph[:place]):
            if _defined(whole, part) and _in_one_unit(whole, part) and same_time(whole, part):
                yield from _part(part.level, whole.level)
                break


def _defined(whole: Entry, part: Entry) -> bool:
    names = core(whole.subject), core(part.subject)
    return any(
        re.search(f"(?:{of})$", names[0]) and re.search(f"(?:{mine})$", names[1])
        for of, mine in _definitions()
    )


@cache
def _definitions() -> tuple[tuple[str, str], ...]:
    return tuple((whole, part) for whole, part in entries("parts-by-definition").values())


def _new_of_one(entry: Entry) -> Iterator[StatedClaim]:
    """Yield what was added of all there is, which stands behind it: 新增80家，累计401家."""
    levels = entry.all(Says.LEVEL)
    for new, every in pairwise(levels) if entry.newly else ():
        if new is levels[0] and spoken_of("all-of-it", every.mention.phrase):
            yield from _part(new, every)


def _of_two(one: Entry, other: Entry) -> Iterator[StatedClaim]:
    if one.level is None or other.level is None:
        return
    if _is_total_of(one, other) or _counted_among(one, other) or _done_of(one, other):
        yield from _part(other.level, one.level)
    elif _added_to(one, other):
        yield from _part(one.level, other.level)
    elif other.newly and not other.subject and not one.newly:
        yield from _part(other.level, one.level)


def _part(part: Said | None, whole: Said | None) -> Iterator[StatedClaim]:
    if part is None or whole is None:
        return
    mine, of = part.term, whole.term
    units = {mine.base, of.base} - {""}
    if len(units) < _TWO and mine.dimension is of.dimension and mine.value <= of.value:
        yield StatedClaim(TextClaimKind.PART, mine, (of,), (AtMost((1, 0)),))


_TWO = 2


def _is_total_of(whole: Entry, part: Entry) -> bool:
    """Tell whether a quantity is called the total of what the next one is called: 总投资, 投资."""
    name = compiled("^", "total-ahead").sub("", whole.subject)
    same = part.subject.endswith(whole.subject) or not part.subject.endswith(name)
    return name != whole.subject and not same and _in_one_unit(whole, part)


def _added_to(new: Entry, every: Entry) -> bool:
    """Tell whether the first of two entries was added and the second is all there is now."""
    phrase = every.said[0].mention.phrase
    newly = new.newly or spoken_of("newly", new.said[0].mention.phrase)
    named = same_name(compiled("^", "newly").sub("", new.subject), every.subject)
    told = spoken_of("all-of-it", phrase) or named or compiled("^", "total-ahead").match(phrase)
    return newly and bool(told) and not every.newly and _in_one_unit(new, every)


def _done_of(all_of_it: Entry, done: Entry) -> bool:
    """Tell whether the second of two entries only says how much of the first is done: 建成86个."""
    phrase = done.said[0].mention.phrase
    return spoken_of("done-so-far", phrase) and _in_one_unit(all_of_it, done)


def _in_one_unit(one: Entry, other: Entry) -> bool:
    """Tell whether two entries are counted alike, in the same steps."""
    if one.level is None or other.level is None:
        return False
    mine, its = one.level.term, other.level.term
    return (mine.base, mine.scale) == (its.base, its.scale)


def _counted_among(one: Entry, other: Entry) -> bool:
    """Tell whether the second of two entries is counted among what the first is of."""
    if one.level and spoken_of("among", one.level.mention.behind):
        return True
    name = one.subject
    return (
        len(name) > 1
        and other.subject.startswith(name)
        and (spoken_of("among", other.subject[: len(name) + 1]))
    )
