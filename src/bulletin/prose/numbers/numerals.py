"""The figures that a text prints: digits, unit, precision and hedge."""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import inf
from typing import NamedTuple

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.interval import Interval
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.prose.numbers.hedges import Hedge, hedge_of
from bulletin.prose.numbers.in_words import numbers_in_words
from bulletin.prose.numbers.no_figures import end_of_range, is_no_figure, is_threshold
from bulletin.prose.numbers.unit_behind import currency_before, glued_code, unit_behind
from bulletin.prose.wording.vocabulary import compiled, plain, signs
from bulletin.understand.labels.unit_grammar import unit_of
from bulletin.words.lexicon import idea

_NUMBER = re.compile(
    r"(?<![0-9_])(?<![0-9][.,])(?P<sign>-?)(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![0-9])"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})*,000")
_HUNDREDS = re.compile(r"\d{1,3}(?:,\d{3})*,\d00")


class NumeralWithUnit(NamedTuple):
    """
    A number as printed, from its first digit or sign to the end of its unit.

    `end` is where the number ends, `close` where its unit does. `worded`: words print it, and
    not digits; `moved`: they say that something grew or fell by so much.
    """

    start: int
    end: int
    close: int
    figure: Figure
    unit: Unit | None = None
    hedge: Hedge = Hedge.NONE
    worded: bool = False
    moved: bool = False

    @property
    def dimension(self) -> Dimension:
        """Return what kind of unit it has; none is a quantity."""
        return self.unit.dimension if self.unit else Dimension.QUANTITY

    @property
    def base(self) -> str:
        """Return the base of the unit, empty if none is printed."""
        return self.unit.base if self.unit else ""

    @property
    def exponent(self) -> int:
        """Return the power of ten of the unit; ten per mille are one per cent."""
        if self.unit is None:
            return 0
        return self.unit.exponent - self.unit.base.startswith("‰")

    @property
    def exact(self) -> bool:
        """Tell whether it is a count, printed to the last one."""
        unit = self.unit
        whole = not self.figure.decimals and not self.exponent and self.figure.quantum == 1
        return whole and unit is not None and _counts(unit)

    def interval(self) -> Interval:
        """Return the numbers that print so, in base units; a hedge opens or widens it."""
        ends = self.figure.interval(Rounding.EXACT if self.exact else Rounding.NEAREST)
        if self.hedge is Hedge.LEAST:
            ends = Interval(ends.low, inf)
        if self.hedge is Hedge.MOST:
            ends = Interval(-inf, ends.high)
        if self.hedge is Hedge.ABOUT:
            room = max(ends.high - ends.low, abs(self.figure.value) * _ROOM)
            ends = Interval(ends.low - room, ends.high + room)
        return ends.scaled(Fraction(10) ** self.exponent) if self.exponent else ends


_ROOM = Fraction(1, 20)


def _counts(unit: Unit) -> bool:
    return unit.dimension is Dimension.QUANTITY and unit.base in idea("counts").whole


def numerals(text: str) -> tuple[NumeralWithUnit, ...]:
    """
    Return the figures that a text prints, in their order.

    Years, dates, numbers of documents and tables, ranges and names such as `500强` are none.
    """
    flat = plain(text)
    found = sorted([*_numerals(flat), *_in_words(flat)], key=lambda each: each.start)
    for number in range(len(found) - 2, -1, -1):
        found[number] = _as_next(flat, found[number], found[number + 1])
    in_hundreds = any(each.figure.quantum == _HUNDRED for each in found)
    return tuple(_as_fine(each) if in_hundreds else each for each in found)


_HUNDRED = 100


def _as_fine(each: NumeralWithUnit) -> NumeralWithUnit:
    """Return thousands as fine as the hundreds beside them: 63,000 beside 28,900."""
    if each.figure.quantum <= _HUNDRED:
        return each
    return each._replace(figure=each.figure._replace(quantum=_HUNDRED))


def _in_words(text: str) -> Iterator[NumeralWithUnit]:
    for each in numbers_in_words(text):
        figure, unit = Figure.read(each.per_cent), unit_of("%", 0, "")
        ends = each.start, each.end, each.end
        yield NumeralWithUnit(*ends, figure, unit, each.hedge, worded=True, moved=each.moved)


def _as_next(text: str, each: NumeralWithUnit, following: NumeralWithUnit) -> NumeralWithUnit:
    """Return an item of a list with the unit that only the last one of it spells out."""
    between = text[each.close : following.start].strip()
    listed = compiled(f"^(?:[{signs('item-end')}]|", "joined-by", ")$")
    anew = compiled("^", "or-in-other-words", "$").match(between)
    if following.unit is None or anew or not listed.match(between):
        return each
    mine = each.unit.printed if each.unit else ""
    in_points = following.dimension is Dimension.POINTS
    if each.unit is None or (in_points and following.unit.printed.startswith(mine)):
        return each._replace(unit=following.unit)
    if each.unit.base:
        return each
    return each._replace(unit=unit_of(following.base, each.unit.exponent, mine))


def _numerals(text: str) -> Iterator[NumeralWithUnit]:
    skipped = 0
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if _is_in_a_word(text, start, end):
            continue
        start += bool(match["sign"]) and start > 0 and _sticks(text[start - 1])
        if start < skipped:
            continue
        ranged = end_of_range(text, start, end)
        if ranged:
            skipped = ranged
            continue
        if is_no_figure(text, start, end):
            continue
        numeral = _numeral(text, start, end)
        if numeral.dimension is not Dimension.QUANTITY or not is_threshold(text, numeral.close):
            yield numeral


def _is_in_a_word(text: str, start: int, end: int) -> bool:
    """Tell whether a number ends a name: B2, under-16, COVID-19. A currency's code is none."""
    before = text[start - 1 : start]
    return before.isascii() and before.isalpha() and not glued_code(text, start, end)


def _sticks(before: str) -> bool:
    """Tell whether a dash behind this character is no minus."""
    return before.isalnum() and (
        before.isascii() or bool(compiled("", "numbered-behind").match(before))
    )


def _numeral(text: str, start: int, end: int) -> NumeralWithUnit:
    digits = text[start:end]
    figure = Figure.read(digits.replace(",", ""))
    if _THOUSANDS.fullmatch(digits):
        figure = figure._replace(quantum=1000)
    elif _HUNDREDS.fullmatch(digits):
        figure = figure._replace(quantum=100)
    more = compiled(r"\s*", "more-than-behind").match(text, end)
    unit, close = unit_behind(text, more.end() if more else end)
    if unit is None:
        unit, close = currency_before(text, start), end
    hedge = Hedge.LEAST if more else hedge_of(text, start, close)
    return NumeralWithUnit(start, end, close, figure, unit, hedge)
