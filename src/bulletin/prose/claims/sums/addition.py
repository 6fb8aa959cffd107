"""A whole and its parts: they add up to it, its growth lies between theirs, none is greater."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.comparable.price_basis import DRIFT, at_other_prices
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import SumInText, add_up, addition
from bulletin.prose.parts.breakdowns import groups_of
from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average
from bulletin.prose.parts.runs_behind_marks import in_common
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.stated import StatedClaim
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
        if group.basis is BreakdownBasis.MARKED:
            yield from _part_of_shares(group)
    yield from _parts(additions, taken)


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
        said = each.group.basis in _SAID and not _western(each.group.whole)
        sure = said and all(_within(part, each.whole) for part in each.parts)
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
    sure = not _western(each.group.whole)  # where names are sentences, levels may be changes
    yield StatedClaim(
        TextClaimKind.BOUND, whole.term, rates, (mean,), mended=sure, beside=each.parts
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


def _part_of_shares(group: Group) -> Iterator[StatedClaim]:
    """Yield that the share of a marked part is at most that of its whole: 13.26%，其中8.87%."""
    whole = group.whole.of(Says.SHARE)
    for each in group.parts:
        part = each.of(Says.SHARE)
        if whole is None or part is None or each.level or each.part != group.whole.part:
            continue
        if part.meaning.against == whole.meaning.against and part.term.value <= whole.term.value:
            yield StatedClaim(
                TextClaimKind.PART, part.term, (whole.term,), (AtMost((1, 0)),), sure=False
            )


_MANY = 3


def _far_in_a_list(each: SumInText, part: Term) -> bool:
    """Tell whether a part is in a long list of counts, the rest of which may be no parts."""
    people = each.whole.base in idea("people").whole
    counts = len(each.parts) >= _MANY and all(one.exact for one in each.parts) and not people
    return counts and part is not each.parts[0]


def _of_several(each: SumInText) -> bool:
    """Tell whether parts may not be of one whole: beyond a mark, or where some are negative."""
    if each.group.beyond and not _one_noun_of_all(each):
        return True
    more = each.group.beyond and any(part.value > each.whole.value for part in each.parts)
    return more or any(part.value < 0 for part in each.parts)


_NOUN = 2  # letters


def _one_noun_of_all(each: SumInText) -> bool:
    """Tell whether all parts are called what their whole is, and it has room for all."""
    noun = core(each.group.whole.subject)[-_NOUN:]
    named = all(core(part.subject).endswith(noun) for part in each.group.parts)
    marked = each.group.basis is BreakdownBasis.MARKED and noun
    return bool(marked) and named and sum(part.value for part in each.parts) <= each.whole.value


def _behind_too_much(each: SumInText, part: Entry) -> bool:
    """Tell whether a part stands behind a semicolon, in a list where some exceed their whole."""
    exceeds = any(one.value > each.whole.value for one in each.parts)
    return exceeds and part.part != each.group.parts[0].part


def _beside_its_whole(whole: Entry, part: Entry) -> bool:
    """Tell whether only the heads of two names differ, by as much: 南方用水量, 北方用水量."""
    one, two = core(whole.subject), core(part.subject)
    alike = in_common(whole, part)
    return len(one) == len(two) and one != two and 2 * alike > len(one)


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


def _is_part(each: SumInText, entry: Entry, part: Term) -> bool:
    """Tell whether an entry of a list is surely a part of its whole."""
    if part.scale != each.whole.scale and not _counts_the_same(each.group, entry):
        return False  # counted otherwise, so that it may be something else
    if part.hedge or part.value > each.whole.value or _far_in_a_list(each, part):
        return False
    beside = each.group.beyond and _beside_its_whole(each.group.whole, entry)
    return _one_noun(each.group, entry) and not (beside or _behind_too_much(each, entry))


def _parts(additions: Sequence[SumInText], taken: set[tuple[int, int]]) -> Iterator[StatedClaim]:
    """Yield that each part of a list that is not said to be complete is at most its whole."""
    for each in additions:
        if each.group.basis not in _SAID or _of_several(each):
            continue
        for entry, part in zip(each.group.parts, each.parts, strict=True):
            key = each.group.whole.number, entry.number
            if key in taken or not _is_part(each, entry, part):
                continue
            taken.add(key)
            yield StatedClaim(
                TextClaimKind.PART, part, (each.whole,), (AtMost((1, 0)),), sure=False
            )
