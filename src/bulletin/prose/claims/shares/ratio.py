"""A ratio of two levels, a rate per amount, a level per head, days of the year."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.unit_behind import TIMES
from bulletin.prose.parts.complete_lists import complete_lists
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.means import Hull
from bulletin.relate.constraints.ranges import EVERYTHING, Range

_RATIO = (Product(1, 2, 0, divisor=1),)
_PER_HUNDRED = (Product(1, 2, 0),)
_HUNDRED = 100
_PAIR = 2
_PARTS = (Says.LEVEL, Says.INDEX, Says.SHARE)
_NEAR = 3  # entries back
_NAME = 2  # letters of what days are counted of
_YEAR: Range = (Fraction(365), Fraction(366))


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield ratios of the four sorts."""
    for paragraph in prose.paragraphs:
        for place, entry in enumerate(paragraph):
            yield from _of_two(paragraph[:place], entry, prose.entries[entry.number + 1 :])
            yield from _per_amount(prose, paragraph[:place], entry)
            yield from _per_head(prose, entry)
            yield from _of_days(paragraph[:place], entry)


def _of_two(
    before: Sequence[Entry], entry: Entry, following: Sequence[Entry]
) -> Iterator[StatedClaim]:
    """Yield a multiple between the parts of a known pair, or of two levels beside it."""
    said = entry.of(Says.LEVEL, Says.TIMES, Says.STRUCTURE)
    if said is None or said.mention.numeral.base not in {"", TIMES}:
        return
    if not compiled("", "multiple-words").search(entry.subject):
        return
    forms = (_PER_HUNDRED,) if _to_a_hundred(entry, following) else (_RATIO, _PER_HUNDRED)
    for stems in complete_lists():
        if len(stems) != _PAIR:
            continue
        ones, others = (
            [level for each in before if stem.search(each.subject) and (level := each.of(*_PARTS))]
            for stem in stems
        )
        for one, other in product(reversed(ones), reversed(others)):
            operands = one.term, other.term
            for constraints in forms if one.term.base == other.term.base else ():
                if fits(constraints, said.term, *operands):
                    yield StatedClaim(TextClaimKind.RATIO, said.term, operands, constraints)
                    return


def _to_a_hundred(entry: Entry, following: Sequence[Entry]) -> bool:
    """Tell whether a ratio is to a hundred: 105.2:100."""
    said = entry.said[-1]
    if _TO_A_HUNDRED.search(said.mention.behind) or not following:
        return bool(following)
    behind = following[0].said[0]
    ratio = said.mention.behind[:1] == ":" or behind.mention.aside
    return behind.term.value == _HUNDRED and not behind.term.base and ratio


_TO_A_HUNDRED = re.compile(r"\D100\W*$")


def _per_amount(prose: Prose, before: Sequence[Entry], entry: Entry) -> Iterator[StatedClaim]:
    """Yield a rate per amount of a quantity that the text prints."""
    ahead = compiled("^", "amount-ahead").match(entry.subject)
    if not ahead or not entry.level:
        return
    rest = entry.subject[ahead.end() :]
    target = entry.level.term
    amount = Fraction(10) ** _power(ahead[0])
    for part in reversed(before):
        for whole in prose.entries:
            if not (part.level and whole.level) or not rest.startswith(core(whole.subject)):
                continue
            numerator, divisor = part.level.term, whole.level.term
            per = divisor._replace(
                ends=divisor.ends.scaled(1 / amount), value=divisor.value / amount
            )
            if part.sentence == entry.sentence and fits(_RATIO, target, numerator, per):
                yield StatedClaim(TextClaimKind.RATIO, target, (numerator, per), _RATIO)
                return


def _power(words: str) -> int:
    from bulletin.words.lexicon import power_of

    return next(
        (
            p
            for width in (2, 1)
            for at in range(len(words))
            if (p := power_of(words[at : at + width])) is not None
        ),
        0,
    )


# Variables: per head, level, population, its change; then, unprinted, that a year before and
# the mean of the year.
_PER_HEAD = (
    Sum((2, 3, 4), (1, -1, -1)),
    Hull((5, 2, 4)),
    Product(1, 5, 0, divisor=1),
)
_PER_HEAD_BY_GROWTH = (Product(2, 4, 3, 100), *_PER_HEAD[1:])


def _per_head(prose: Prose, entry: Entry) -> Iterator[StatedClaim]:
    """Yield a level per head by the level and the population of the beginning and the end."""
    ahead = compiled("^", "per-head-ahead").match(entry.subject)
    if not ahead or not entry.level:
        return
    name = entry.subject[ahead.end() :]
    wholes = [each for each in prose.entries if each.level and core(each.subject) == core(name)]
    people = [
        each
        for each in prose.entries
        if each.level
        and each.of(Says.CHANGE, Says.GROWTH)
        and compiled("", "people-living").search(each.subject)
    ]
    target = entry.level.term
    for whole in wholes:
        for population in people:
            moved = population.of(Says.CHANGE) or population.growth
            if moved is None or whole.level is None or population.level is None:
                continue
            operands = whole.level.term, population.level.term, moved.term
            form = _PER_HEAD if moved.meaning.says is Says.CHANGE else _PER_HEAD_BY_GROWTH
            if fits(form, target, *operands, latent=(EVERYTHING, EVERYTHING)):
                latent = (EVERYTHING, EVERYTHING)
                yield StatedClaim(TextClaimKind.PER_HEAD, target, operands, form, latent=latent)
                return


def _of_days(before: Sequence[Entry], entry: Entry) -> Iterator[StatedClaim]:
    """Yield a share of the days of a year."""
    rate = entry.of(Says.RATE, Says.SHARE)
    if rate is None or entry.level:
        return
    for each in reversed(before[-_NEAR:]):
        named = compiled("", "days-of-year").search(each.subject)
        next_to = each.sentence == entry.sentence and each is before[-1]
        alike = named and each.subject[: named.start()][-_NAME:] in entry.subject
        if each.level and named and (next_to or alike):
            target, days = rate.term, each.level.term
            days = days._replace(ends=days.ends)
            constraints = (Product(1, 2, 0),)
            if fits(constraints, target, days, latent=(_YEAR,)):
                yield StatedClaim(
                    TextClaimKind.SHARE, target, (days,), constraints, latent=(_YEAR,)
                )
            return
