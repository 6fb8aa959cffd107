"""A whole and its parts: they add up to it, its growth lies between theirs, none is greater."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.price_basis import DRIFT, at_other_prices
from bulletin.prose.context import Prose, same_name
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import SumInText, add_up, addition, telling
from bulletin.prose.parts.breakdowns import groups_of
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import AtMost, Sum
from bulletin.relate.constraints.means import DriftingMean, Hull
from bulletin.words.lexicon import idea


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield sums, bounds and parts; of rival groups under one whole the one that adds up."""
    groups = groups_of(prose)
    taken = set[tuple[int, int]]()
    partners = prose.partners
    additions = [found for each in groups if (found := addition(each, partners))]
    for each in _chosen(additions):
        yield from _complete(each)
        taken.update((each.group.whole.number, part.number) for part in each.group.parts)
    for group in groups:
        if (group.known or group.periods) and addition(group, partners) is None:
            sure = group.basis is not BreakdownBasis.KNOWN and not group.periods
            yield from _growth(group.whole, group.parts, sure=sure)
            yield from _rates(group)
    yield from _parts(additions, taken)
    yield from _in_brackets(prose)
    yield from _sums_in_brackets(prose)
    yield from _of_totals(prose)
    yield from _among(prose)


def _chosen(additions: Sequence[SumInText]) -> list[SumInText]:
    """Return the complete groups: of those with common parts the known, then the longer one."""
    complete = [each for each in additions if each.complete]
    complete.sort(key=lambda each: (not each.adds_up, not each.group.known, -len(each.parts)))
    chosen = list[SumInText]()
    for each in complete:
        mine = {part.number for part in each.group.parts}
        rivals = (
            other
            for other in chosen
            if mine & {part.number for part in other.group.parts}
            and (not each.adds_up or other.group.whole is each.group.whole)
        )
        if not any(rivals):
            chosen.append(each)
    return chosen


def _names(group: Group) -> list[str]:
    return [each.subject for each in (group.whole, *group.parts)]


def _is_mean(each: SumInText) -> bool:
    """Tell whether a whole is a mean of its parts: an index, or an average of averages."""
    level = each.group.whole.level
    if level is not None and level.meaning.says is Says.INDEX:
        return True
    averages = all(map(is_average, (each.group.whole, *each.group.parts)))
    return averages and not each.adds_up


def _complete(each: SumInText) -> Iterator[StatedClaim]:
    count, real = len(each.parts), at_other_prices(each.group.whole.growth, _names(each.group))
    if _is_mean(each):
        hull = Hull(tuple(range(count + 1)))
        yield StatedClaim(
            TextClaimKind.BOUND, each.whole, each.parts, (hull,), sure=each.group.known
        )
    else:
        summed = Sum(tuple(range(count + 1)), (-1, *[1] * count))
        sure = each.group.basis in _SAID and all(_within(part, each.whole) for part in each.parts)
        yield StatedClaim(
            TextClaimKind.SUM, each.whole, each.parts, (summed,), sure=sure, mended=True
        )
        yield from _changes(each.group)
        if not real:
            yield from _weighted(each)
            return
        yield from _growth(each.group.whole, each.group.parts, sure=True)


def _within(part: Term, whole: Term) -> bool:
    """Tell whether a part is no more than its whole; one that is more may be of something else."""
    return part.value <= whole.value


_SAID = (BreakdownBasis.MARKED, BreakdownBasis.BROKEN_DOWN)


def _changes(group: Group) -> Iterator[StatedClaim]:
    """
    Yield that the changes of parts add up to that of their whole.

    Of several, since several times, that one is meant which they give; then nobody is accused,
    and neither is where sentences name the times behind the changes.
    """
    wholes, parts = group.whole.all(Says.CHANGE), [e.all(Says.CHANGE) for e in group.parts]
    found = tuple(each[0].term for each in parts if each)
    if len(found) < len(parts) or len({each.base for each in found}) > 1:
        return
    alone = all(len(each) == 1 for each in (wholes, *parts)) and not _western(group.whole)
    for whole in wholes:
        if alone or add_up(whole.term, found):
            signs = (-1, *[1] * len(found))
            summed = Sum(tuple(range(len(signs))), signs)
            yield StatedClaim(TextClaimKind.SUM, whole.term, found, (summed,), sure=alone)
            return


def _western(entry: Entry) -> bool:
    return entry.subject.isascii()


def _weighted(each: SumInText) -> Iterator[StatedClaim]:
    """Yield that the growth of a whole is that of its parts, weighted with their levels."""
    whole, parts = each.group.whole.growth, [part.growth for part in each.group.parts]
    if whole is None or any(part is None for part in parts):
        return
    rates = tuple(part.term for part in parts if part is not None)
    count = len(rates)
    places = tuple(range(1, count + 1))
    levels = tuple(range(count + 1, 2 * count + 1))
    mean = DriftingMean(0, places, levels, DRIFT)
    yield StatedClaim(
        TextClaimKind.BOUND, whole.term, rates, (mean,), mended=True, beside=each.parts
    )


def _growth(whole: Entry, parts: Sequence[Entry], *, sure: bool) -> Iterator[StatedClaim]:
    """Yield that the growth of a whole lies between that of its parts."""
    for says in (Says.GROWTH, Says.MEAN_GROWTH):
        grown, rates = whole.of(says), [each.of(says) for each in parts]
        terms = tuple(each.term for each in rates if each is not None)
        if grown is None or len(terms) < len(parts):
            continue
        hull = Hull(tuple(range(len(terms) + 1)))
        sure = sure and says is Says.GROWTH
        yield StatedClaim(TextClaimKind.BOUND, grown.term, terms, (hull,), sure=sure)


def _rates(group: Group) -> Iterator[StatedClaim]:
    """Yield that the rate of a whole lies between those of its parts; none is accused."""
    whole, parts = group.whole.of(Says.RATE), [each.of(Says.RATE) for each in group.parts]
    found = [each.term for each in parts if each]
    if whole is None or len(found) < len(parts) or group.whole.level:
        return
    if all(each.dimension is whole.term.dimension for each in found):
        hull = Hull(tuple(range(len(found) + 1)))
        yield StatedClaim(TextClaimKind.BOUND, whole.term, tuple(found), (hull,))


_MANY = 3


def _far_in_a_list(each: SumInText, part: Term) -> bool:
    """Tell whether a part is in a long list of counts, the rest of which may be no parts."""
    people = each.whole.base in idea("people").whole
    counts = len(each.parts) >= _MANY and all(one.exact for one in each.parts) and not people
    return counts and part is not each.parts[0]


def _of_several(each: SumInText) -> bool:
    """Tell whether parts may not be of one whole: beyond a mark, or where some are negative."""
    if each.group.beyond and not _one_long_noun(each):
        return True
    more = each.group.beyond and any(part.value > each.whole.value for part in each.parts)
    return more or any(part.value < 0 for part in each.parts)


_LONG_NOUN = 4  # letters


def _one_long_noun(each: SumInText) -> bool:
    """Tell whether all parts are called what their whole is, at length, and it has room for all."""
    noun = each.group.whole.subject[-_LONG_NOUN:]
    named = all(part.subject.endswith(noun) for part in each.group.parts)
    return named and sum(part.value for part in each.parts) <= each.whole.value


def _counts_the_same(group: Group, part: Entry) -> bool:
    """Tell whether a part is called what its whole is, and more: 总资产, 保险公司总资产."""
    name = core(group.whole.subject)[-_TELLING:]
    named = len(name) == _TELLING and core(part.subject).endswith(name)
    first = group.parts[0]
    in_turn = first.marked and part.row > 0 and part.row == first.row
    marked = (part.marked or in_turn) and part.sentence == group.whole.sentence
    return (named or marked) and not group.beyond and not is_average(part)


_TELLING = 3  # letters


def _one_noun(group: Group, part: Entry) -> bool:
    """Tell whether a part is called what its whole is, if the first one is."""
    noun = group.whole.subject[-2:]
    return part.subject.endswith(noun) or not group.parts[0].subject.endswith(noun)


def _parts(additions: Sequence[SumInText], taken: set[tuple[int, int]]) -> Iterator[StatedClaim]:
    """Yield that each part of a list that is not said to be complete is at most its whole."""
    for each in additions:
        if each.group.basis not in _SAID or _of_several(each):
            continue
        for entry, part in zip(each.group.parts, each.parts, strict=True):
            key = each.group.whole.number, entry.number
            if part.scale != each.whole.scale and not _counts_the_same(each.group, entry):
                continue  # counted otherwise, so that it may be something else
            if key in taken or part.hedge or part.value > each.whole.value:
                continue
            if not _one_noun(each.group, entry) or _far_in_a_list(each, part):
                continue
            taken.add(key)
            yield StatedClaim(
                TextClaimKind.PART, part, (each.whole,), (AtMost((1, 0)),), sure=False
            )


def _in_brackets(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that a level in brackets right behind another one is a part of it."""
    for entry in prose.entries:
        level = entry.level
        if not entry.aside or level is None or not entry.subject:
            continue
        before = [
            said
            for other in prose.of_paragraph(entry.paragraph)
            for said in other.said
            if not other.aside
            and (entry.marked or said.mention.clause == level.mention.clause)
            and said.mention.sentence == level.mention.sentence
            and said.mention.figure.start < level.mention.figure.start
            and said.meaning.says is Says.LEVEL
        ]
        whole = before[-1].term if before and (entry.marked or not entry.ahead) else None
        if whole and whole.base == level.term.base and level.term.value < whole.value:
            yield StatedClaim(TextClaimKind.PART, level.term, (whole,), (AtMost((1, 0)),))


def _of_totals(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that what is done of a total in the same sentence is a part of it: 总投资, 投资."""
    for paragraph in prose.paragraphs:
        for whole, part in pairwise(paragraph):
            name = compiled("^", "total-ahead").sub("", whole.subject)
            if name == whole.subject or not whole.level or not part.level:
                continue
            if part.sentence != whole.sentence or part.subject.endswith(whole.subject):
                continue
            if not part.subject.endswith(name):
                continue
            mine, of = part.level.term, whole.level.term
            if mine.base == of.base and mine.value <= of.value:
                yield StatedClaim(TextClaimKind.PART, mine, (of,), (AtMost((1, 0)),))


def _sums_in_brackets(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that levels in one pair of brackets add up to the one before it."""
    clauses: dict[int, list[Entry]] = {}
    for entry in prose.entries:
        if entry.aside and entry.level and not entry.marked:
            clauses.setdefault(entry.level.mention.clause, []).append(entry)
    for clause, parts in clauses.items():
        levels = [each.level.term for each in parts if each.level]
        before = [
            said.term
            for other in prose.of_sentence(parts[0].sentence)
            for said in other.said
            if not other.aside
            and said.mention.clause == clause
            and said.term.figure.start < levels[0].figure.start
        ]
        if len(levels) > 1 and before and all(each.base == before[-1].base for each in levels):
            yield from _sum_of(before[-1], tuple(levels), [each.subject for each in parts])


def _sum_of(whole: Term, parts: tuple[Term, ...], names: Sequence[str]) -> Iterator[StatedClaim]:
    known = listed(names) is not None
    if known or (add_up(whole, parts) and telling(whole, parts)):
        signs = (-1, *[1] * len(parts))
        summed = Sum(tuple(range(len(signs))), signs)
        yield StatedClaim(TextClaimKind.SUM, whole, parts, (summed,), sure=known)


def _among(prose: Prose) -> Iterator[StatedClaim]:
    """Yield what was added of all there is, and what is counted among what stands before it."""
    for paragraph in prose.paragraphs:
        for one, other in pairwise(paragraph):
            if one.sentence != other.sentence or not (one.level and other.level):
                continue
            first, second = one.level.term, other.level.term
            same = first.scale == second.scale and first.base == second.base
            if same and _added_to(one, other) and first.value <= second.value:
                yield StatedClaim(TextClaimKind.PART, first, (second,), (AtMost((1, 0)),))
            near = same or not (first.base and second.base)
            if near and _counted_among(one, other) and second.value <= first.value:
                yield StatedClaim(TextClaimKind.PART, second, (first,), (AtMost((1, 0)),))


def _added_to(one: Entry, other: Entry) -> bool:
    """Tell whether the first of two entries was added and the second is all there is now."""
    phrase = other.said[0].mention.phrase
    newly = one.newly or spoken_of("newly", one.said[0].mention.phrase)
    named = same_name(compiled("^", "newly").sub("", one.subject), other.subject)
    return newly and (spoken_of("all-of-it", phrase) or named) and not other.newly


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
