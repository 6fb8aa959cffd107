"""Shares in brackets right behind their levels, all of one whole: 595 (71.5%), 237 (28.5%)."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.western_meaning import is_at_once, lead_of
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product, Sum

_SHARE = (Product(1, 2, 0),)
_NEAR = 6  # levels before one share, of which it may be one by its figures alone
_FAR = 40  # levels before several
_DIGITS = 3  # of a share that alone tells its whole


class LevelWithShare(NamedTuple):
    """A level, the rate in brackets right behind it, and whether words tie it to the one before."""

    level: Said
    share: Said
    of_those: bool = False


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield the shares of a sentence with the whole of which they are, and the sum they make.

    The whole is the nearest level before them of which most of them are the share to the
    digit. One share alone must be telling, or words tie it to the level before: of these.
    What is no share of that whole is not accused, nor is a sum that misses it alone: a part
    too small for a share may not be named.
    """
    sentence, pairs = -1, list[LevelWithShare]()
    before: Said | None = None
    of_those = False
    said_in = [(entry, each) for entry in prose.entries for each in entry.said]
    for entry, said in said_in:
        if said.mention.sentence != sentence:
            yield from _of_one_whole(prose, pairs)
            sentence, pairs, before = said.mention.sentence, [], None
        if before and _is_level_of(said, before):
            pairs.append(LevelWithShare(said, before))
        elif before and _is_share(said, before):
            pairs.append(
                LevelWithShare(before, said, of_those or spoken_of("of-those", said.mention.behind))
            )
        before, of_those = said, entry.marked
    yield from _of_one_whole(prose, pairs)


def _is_share(said: Said, before: Said) -> bool:
    """Tell whether a rate stands right behind a level: in brackets, or as: 56, or 19%."""
    mention, says = said.mention, said.meaning.says
    in_brackets = says is Says.RATE and mention.aside and _FEW_WORDS.fullmatch(mention.ahead)
    at_once = says is Says.SHARE and is_at_once(mention)
    behind = before.meaning.says is Says.LEVEL and not before.mention.aside
    return behind and (at_once or bool(in_brackets))


def _is_level_of(said: Said, share: Said) -> bool:
    """Tell whether a level stands in brackets right behind its share: 7.0% (49,050)."""
    alone = said.mention.aside and not (said.mention.phrase or said.mention.ahead)
    rate = share.meaning.says in (Says.RATE, Says.SHARE) and not share.mention.aside
    return alone and rate and said.meaning.says is Says.LEVEL


_FEW_WORDS = re.compile(r"(?:[a-z-]+(?: [a-z-]+)?)?")  # 98 214 arrivals (23.8 %)


def _of_one_whole(prose: Prose, pairs: Sequence[LevelWithShare]) -> Iterator[StatedClaim]:
    if not pairs:
        return
    base = pairs[0].level.term.base
    before = prose.levels_before(pairs[0].level, base, _PARAGRAPHS)
    earlier = pairs[0].level.meaning.earlier
    ahead = [level.term for _, level in before if level.meaning.earlier <= earlier]
    ahead = [*_named_behind(prose, pairs), *ahead]
    candidates = ahead[: _NEAR if len(pairs) == 1 else _FAR]
    found = [(_fitting(pairs, whole), whole) for whole in candidates]
    fitting, whole = max(found, key=lambda each: len(each[0]), default=((), None))
    alone = len(fitting) == 1 and _tells(fitting[0], whole, ahead)
    if whole is None or not (alone or len(fitting) > 1):
        return
    for each in fitting:
        operands = each.level.term, whole
        yield StatedClaim(TextClaimKind.SHARE, each.share.term, operands, _SHARE)
    if len(fitting) == len(pairs) > 1 and _leave_nothing(pairs):
        parts = tuple(each.level.term for each in pairs)
        signs = (-1, *(1 for _ in parts))
        summed = (Sum(tuple(range(len(signs))), signs),)
        yield StatedClaim(TextClaimKind.SUM, whole, parts, summed, seconded=True)


def _named_behind(prose: Prose, pairs: Sequence[LevelWithShare]) -> list[Term]:
    """Return the level right behind one share of which words say it is: (34%) of the 3,609."""
    if len(pairs) > 1:
        return []
    place = pairs[0].share.mention.figure.start
    levels = [e.level for e in prose.of_sentence(pairs[0].share.mention.sentence) if e.level]
    behind = [each for each in levels if each.mention.figure.start > place]
    told = behind and compiled("", "of-the-whole").search(lead_of(behind[0].mention))
    return [behind[0].term] if told else []


_PARAGRAPHS = 20


def _tells(pair: LevelWithShare, whole: Term | None, ahead: Sequence[Term]) -> bool:
    """Tell whether one share alone shows its whole: by its digits, or as the one words refer to."""
    referred = pair.of_those and whole is ahead[0]
    return pair.share.term.digits >= (_DIGITS - 1 if referred else _DIGITS)


def _fitting(pairs: Sequence[LevelWithShare], whole: Term) -> list[LevelWithShare]:
    """Return the shares that levels are of a whole to the digit."""
    return [
        each
        for each in pairs
        if each.level.term.value < whole.value
        and _about(each.share, each.level.term, whole)
        and fits(_SHARE, each.share.term, each.level.term, whole)
    ]


def _about(share: Said, level: Term, whole: Term) -> bool:
    """Tell by floats whether a share may be that of a level in a whole, to screen with."""
    low, high = share.span
    quotient = 100 * float(level.value / whole.value)
    return low - _ROOM <= quotient <= high + _ROOM


_ROOM = 1.0  # per cent, for the rounding of the levels


def _leave_nothing(pairs: Sequence[LevelWithShare]) -> bool:
    """Tell whether shares may add up to a hundred, so that nothing of their whole is left."""
    ends = [each.share.term.ends for each in pairs]
    return sum(max(each.low, 0) for each in ends) <= _ALL <= sum(each.high for each in ends)


_ALL = 100
