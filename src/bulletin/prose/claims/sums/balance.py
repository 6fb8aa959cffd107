"""A difference of two quantities: exports less imports, births less deaths."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING
from bulletin.words.lexicon import entries

_LEVELS = (Says.LEVEL, Says.RATE, Says.UNKNOWN)
_SIDES = (Says.LEVEL, Says.RATE)
_BACK = 10  # entries around a paragraph in which a side may stand
_FAR = 10  # entries behind a balance in which those that make it up may stand


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield each balance with the two quantities that it is between.

    Both stand in its paragraph; around it only if they just give it. So do balances that two
    others make up, such as that of goods and services.
    """
    yield from _made_up(prose)
    yield from _moved(prose)
    yield from _changed(prose)
    yield from _of_population(prose)
    for paragraph in prose.paragraphs:
        every = prose.of_paragraph(paragraph[0].paragraph) if paragraph else []
        before = prose.entries[max(0, every[0].number - _BACK) : every[0].number] if every else ()
        behind = prose.entries[every[-1].number + 1 : every[-1].number + 1 + _BACK] if every else ()
        for patterns in _balances():
            for target in every:
                yield from _between(every, (*before, *behind), target, patterns)


def _made_up(prose: Prose) -> Iterator[StatedClaim]:
    """Yield balances and their changes with the two that make them up behind them, if these fit."""
    for patterns in _patterns("balances-made-up"):
        for target in prose.entries:
            for says in (_LEVELS, (Says.CHANGE,)) if patterns[0].search(target.subject) else ():
                yield from _made_of_two(prose, target, patterns[1:], says)


def _made_of_two(
    prose: Prose, target: Entry, patterns: Sequence[re.Pattern[str]], says: Sequence[Says]
) -> Iterator[StatedClaim]:
    mine = target.of(*says)
    if mine is None:
        return
    behind = prose.entries[target.number + 1 : target.number + 1 + _FAR]
    found = _sides(behind, target, patterns, mine, says)
    signs = [_sign(prose, each) for each in (mine, *found)]
    made = (Sum((0, 1, 2), (-signs[0], *signs[1:])),) if found else ()
    if made and fits(made, mine.term, *(each.term for each in found)):
        terms = tuple(each.term for each in found)
        yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, made)


def _of_population(prose: Prose) -> Iterator[StatedClaim]:
    """Yield what a population grew by where births less deaths near it are just that."""
    for target in prose.entries:
        change = target.of(Says.CHANGE)
        if change is None or not compiled("", "people-living").search(target.subject):
            continue
        near = prose.entries[max(0, target.number - _BACK) : target.number + 1 + _BACK]
        for flows in entries("natural-flows").values():
            sides = _sides(near, target, [re.compile(each) for each in flows], change)
            terms = tuple(each.term for each in sides)
            if sides and change.term.digits >= len(_SIDES) and fits(_APART, change.term, *terms):
                yield StatedClaim(TextClaimKind.BALANCE, change.term, terms, _APART)


def _moved(prose: Prose) -> Iterator[StatedClaim]:
    """Yield points that a balance moved by, if those of its sides in its paragraph give them."""
    for paragraph in prose.paragraphs:
        moved = [each for each in paragraph if each.of(Says.POINTS)]
        for patterns in _balances() if len(moved) > len(_SIDES) else ():
            named = [[e for e in moved if p.search(e.subject)] for p in patterns]
            if any(len(each) != 1 for each in named):
                continue
            said = [each.of(Says.POINTS) for (each,) in named]
            terms = [each.term for each in said if each]
            if len({each.dimension for each in terms}) == 1 and fits(_APART, *terms):
                operands = tuple(terms[1:])
                yield StatedClaim(TextClaimKind.BALANCE, terms[0], operands, _APART)


def _changed(prose: Prose) -> Iterator[StatedClaim]:
    """Yield by how much a balance changed, if the changes of its sides behind it just give that."""
    for target in prose.entries:
        mine = target.of(Says.CHANGE)
        for patterns in _balances() if mine and target.subject.isascii() else ():
            if mine and _is_called(target, mine, patterns[0]):
                signs = (1, 1, -1) if spoken_of("deficits", target.subject) else (1, -1, 1)
                behind = prose.entries[target.number + 1 : target.number + 1 + _FAR]
                sides = _sides(behind, target, patterns[1:], mine, (Says.CHANGE,))
                made, terms = (Sum((0, 1, 2), signs),), tuple(each.term for each in sides)
                if sides and fits(made, mine.term, *terms):
                    yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, made)


_APART = (Sum((0, 1, 2), (1, -1, 1)),)


def _sign(prose: Prose, said: Said) -> int:
    """Return -1 for what is called a deficit last before its figure, 1 for a surplus."""
    words = " ".join((*said.mention.before, said.mention.phrase))
    for entry in prose.of_sentence(said.mention.sentence):
        if any(each is said for each in entry.said):
            words = entry.subject
    return -1 if spoken_of("deficits", words) else 1


@cache
def _balances() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return _patterns("balances")


@cache
def _patterns(name: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    found = entries(name).values()
    return tuple(tuple(re.compile(each, re.IGNORECASE) for each in patterns) for patterns in found)


def _between(
    beside: Sequence[Entry],
    around: Sequence[Entry],
    target: Entry,
    patterns: Sequence[re.Pattern[str]],
) -> Iterator[StatedClaim]:
    mine = target.of(*_LEVELS)
    if mine is None or not _is_called(target, mine, patterns[0]):
        return
    if spoken_of("on-average", mine.mention.phrase):
        return
    signs = (1, 1, -1) if spoken_of("deficits", target.subject) else (1, -1, 1)
    balance = (Sum((0, 1, 2), signs),)
    sides = _sides(beside, target, patterns[1:], mine)
    if not (sides and fits(balance, mine.term, *(each.term for each in sides))):
        fitting = _fitting((*around, *beside), target, patterns[1:], mine, balance)
        if fitting:
            terms = tuple(each.term for each in fitting)
            yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, balance)
            return
    if sides:
        terms = tuple(each.term for each in sides)
        yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, balance, mended=True)
        yield from _widened(beside, target, sides, signs)


def _fitting(
    beside: Sequence[Entry],
    target: Entry,
    patterns: Sequence[re.Pattern[str]],
    mine: Said,
    balance: Sequence[Sum],
) -> list[Said]:
    """Return the nearest figures that are called as the sides of a balance and just give it."""
    if mine.term.hedge or mine.term.digits < _TELLING:
        return []
    every = sorted(_candidates(beside, target, mine, _SIDES), key=lambda each: each[0])
    one, other = ([said for _, name, said in every if p.search(name)][:_SOME] for p in patterns)
    pairs = (
        [a, b]
        for a in one
        for b in other
        if a is not b and fits(balance, mine.term, a.term, b.term)
    )
    return next(pairs, [])


_SOME = 4  # figures that may be one side
_TELLING = 2  # digits of a balance that figures farther away give


def _widened(
    beside: Sequence[Entry], target: Entry, sides: Sequence[Said], signs: Sequence[int]
) -> Iterator[StatedClaim]:
    """Yield the growth of a balance that the levels and the growth of both sides just give."""
    growths = [e.growth for said in sides for e in beside if any(each is said for each in e.said)]
    balance, grown = target.level, target.growth
    if balance is None or grown is None or any(each is None for each in growths):
        return
    # Variables: growth; balance, the two sides, their growth; then the three a year before.
    before = Sum((6, 7, 8), tuple(signs))
    grew = (Product(2, 7, 4, 100), Product(3, 8, 5, 100), before, Product(1, 6, 0, 100))
    levels = (balance, *sides, *(each for each in growths if each))
    operands, latent = tuple(each.term for each in levels), (EVERYTHING,) * _BEFORE
    if fits(grew, grown.term, *operands, latent=latent):
        yield StatedClaim(TextClaimKind.GROWTH, grown.term, operands, grew, latent=latent)


_BEFORE = 3


def _is_called(target: Entry, mine: Said, pattern: re.Pattern[str]) -> bool:
    """
    Tell whether a figure is called so.

    Where words are parted, a sentence may name several balances: the last before it counts.
    """
    lead = " ".join((*mine.mention.before, mine.mention.phrase))
    named = list(pattern.finditer(lead)) if target.subject.isascii() else []
    if named:
        return not spoken_of("balance-words", lead[named[-1].end() :])
    return pattern.search(target.subject) is not None


def _sides(
    beside: Sequence[Entry],
    target: Entry,
    patterns: Sequence[re.Pattern[str]],
    mine: Said,
    says: Sequence[Says] = _SIDES,
) -> list[Said]:
    """Return the figures nearest to a balance that are its sides, then as it was then, or none."""
    every = sorted(_candidates(beside, target, mine, says), key=lambda each: each[0])
    named = [[(name, said) for _, name, said in every if p.search(name)] for p in patterns]
    if not all(named):
        return []
    one, other = (each[0][1] for each in named)
    if one is other:
        # Words around a figure may name both; the other side is one that only its own do.
        alone = [
            [said for name, said in found if not rival.search(name)]
            for found, rival in zip(named, reversed(patterns), strict=True)
        ]
        one, other = (alone[0][0], other) if alone[0] else (one, alone[1][0] if alone[1] else one)
    return [] if one is other else [one, other]


def _candidates(
    beside: Sequence[Entry], target: Entry, mine: Said, says: Sequence[Says]
) -> list[tuple[int, str, Said]]:
    """Return the figures in the unit of a balance, each with how far it is, and its name."""
    return [
        (abs(each.number - target.number), each.subject, said)
        for each in beside
        if each is not target
        and (said := each.of(*says))
        and said.meaning.earlier == mine.meaning.earlier
        and (said.term.base, said.term.dimension) == (mine.term.base, mine.term.dimension)
    ]
