"""Numbers that a text spells out: a quarter, one in five, six tenths, doubled, unchanged."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from bulletin.model.figures.decimals import fixed
from bulletin.prose.numbers.hedges import Hedge, hedge_of
from bulletin.prose.wording.vocabulary import compiled, pattern
from bulletin.words.lexicon import entries, letters


class NumberInWords(NamedTuple):
    """
    Words that say a per cent: where they stand, which, how surely, whether it is growth.

    A share in words is rounded by whoever wrote it, so that it is about that; nothing says
    how much it was rounded.
    """

    start: int
    end: int
    per_cent: str
    hedge: Hedge
    moved: bool


def numbers_in_words(text: str) -> Iterator[NumberInWords]:
    """Yield the shares and the growth that a text says in words, in no order."""
    for match in compiled("", "fraction-in-words").finditer(text):
        told = [number for each in match.groups() if each and (number := number_of(each))]
        if len(told) > 1:
            yield _share(text, match, Fraction(100 * min(told), max(told)))
    for match in compiled("", "tenths-in-words").finditer(text):
        tenths = [each for each in match.groups() if each]
        half = Fraction(5 * (len(tenths) > 1))
        yield _share(text, match, 10 * Fraction(number_of(tenths[0])) + half)
    for match in compiled("", "half-in-words").finditer(text):
        yield _share(text, match, Fraction(50))
    yield from _moves(text)


def _share(text: str, match: re.Match[str], per_cent: Fraction) -> NumberInWords:
    hedge = hedge_of(text, match.start(), match.end()) or Hedge.ABOUT
    return NumberInWords(match.start(), match.end(), fixed(per_cent, 1), hedge, moved=False)


def _moves(text: str) -> Iterator[NumberInWords]:
    for word, per_cent in entries("growth-in-words").items():
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            inside = text[:at][-1:].isascii() and (text[:at][-1:] + text[end : end + 1]).isalpha()
            if not inside and not re.search(f"{pattern('vaguely')}$", text[:at]):
                hedge = hedge_of(text, at, end) or (Hedge.ABOUT if per_cent else Hedge.NONE)
                decimals = 0 if per_cent else 1
                yield NumberInWords(at, end, fixed(Fraction(per_cent), decimals), hedge, moved=True)
            at = text.find(word, end)


def number_of(word: str) -> int:
    """Return the number that a word stands for, 0 if none."""
    known = entries("number-words").get(word.casefold(), 0)
    return int(known) or letters("numerals").find(word) + 1
