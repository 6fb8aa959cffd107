"""Shares in brackets right behind their levels, all of one whole: 595 (71.5%), 237 (28.5%)."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.western_meaning import is_at_once
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Product, Sum

_SHARE = (Product(1, 2, 0),)
_NEAR = 6  # levels before one share, of which it may be one by its figures alone
_FAR = 40  # levels before several
_DIGITS = 3  # of a share that alone tells its whole


class LevelWithShare(NamedTuple):
    """A level, and the rate in brackets right behind it."""

    level: Said
    share: Said


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield the shares of a sentence with the whole of which they are, and the sum they make.

    The whole is the nearest level before them of which most of them are the share to the
    digit. One share alone must be telling. What is no share of that whole is not accused, nor
    is a sum that misses it alone: a part too small for a share may not be named.
    """
    sentence, pairs = -1, list[LevelWithShare]()
    before: Said | None = None
    for said in (each for entry in prose.entries for each in entry.said):
        if said.mention.sentence != sentence:
            yield from _of_one_whole(prose, pairs)
            sentence, pairs, before = said.mention.sentence, [], None
        if before and _is_share(said, before):
            pairs.append(LevelWithShare(before, said))
        before = said
    yield from _of_one_whole(prose, pairs)


def _is_share(said: Said, before: Said) -> bool:
    """Tell whether a rate stands right behind a level: in brackets, or as: 56, or 19%."""
    mention, says = said.mention, said.meaning.says
    in_brackets = says is Says.RATE and mention.aside and _FEW_WORDS.fullmatch(mention.ahead)
    at_once = says is Says.SHARE and is_at_once(mention)
    behind = before.meaning.says is Says.LEVEL and not before.mention.aside
    return behind and (at_once or bool(in_brackets))


_FEW_WORDS = re.compile(r"(?:[a-z-]+(?: [a-z-]+)?)?")  # 98 214 arrivals (23.8 %)


def _of_one_whole(prose: Prose, pairs: Sequence[LevelWithShare]) -> Iterator[StatedClaim]:
    if not pairs:
        return
    base = pairs[0].level.term.base
    ahead = [level.term for _, level in prose.levels_before(pairs[0].level, base, _PARAGRAPHS)]
    candidates = ahead[: _NEAR if len(pairs) == 1 else _FAR]
    found = [(_fitting(pairs, whole), whole) for whole in candidates]
    fitting, whole = max(found, key=lambda each: len(each[0]), default=((), None))
    alone = len(fitting) == 1 and fitting[0].share.term.digits >= _DIGITS
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


_PARAGRAPHS = 20


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
