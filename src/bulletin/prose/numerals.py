"""The numbers in a text: digits, unit, precision and hedge, and which of them are no figures."""

import re
from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from functools import cache
from math import inf
from typing import NamedTuple

from bulletin.model.figure import Figure, Rounding
from bulletin.model.interval import Interval
from bulletin.model.unit import Dimension, Unit
from bulletin.prose.vocabulary import compiled, pattern, plain, signs
from bulletin.understand.labels.known_units import is_money, known_bases
from bulletin.understand.labels.unit_grammar import unit_of
from bulletin.words.lexicon import entries, idea, power_of

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9_])(?<![0-9][.,])(?P<sign>-?)(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![0-9])"
)
_LETTER = re.compile(r"[A-Za-z]")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LONGEST_BASE = 9
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})*,000")


class Hedge(StrEnum):
    """How a word beside a number loosens it."""

    NONE = ""
    LEAST = "at least"
    MOST = "at most"
    ABOUT = "about"


class NumeralWithUnit(NamedTuple):
    """
    A number as printed, from its first digit or sign to the end of its unit.

    `end` is where the number ends, `close` where its unit does.
    """

    start: int
    end: int
    close: int
    figure: Figure
    unit: Unit | None = None
    hedge: Hedge = Hedge.NONE

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
        return self.unit.exponent - (self.unit.dimension is Dimension.PER_MILLE)

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
    found = list(_numerals(flat))
    for number in range(len(found) - 2, -1, -1):
        found[number] = _as_next(flat, found[number], found[number + 1])
    return tuple(found)


def _as_next(text: str, each: NumeralWithUnit, following: NumeralWithUnit) -> NumeralWithUnit:
    """Return an item of a list with the unit that only the last one of it spells out."""
    between = text[each.close : following.start].strip()
    listed = compiled(f"^(?:[{signs('item-end')}]|", "joined-by", ")$")
    if following.unit is None or not listed.match(between):
        return each
    mine = each.unit.printed if each.unit else ""
    in_points = following.dimension is Dimension.POINTS
    if each.unit is None or (in_points and following.unit.printed.startswith(mine)):
        return each._replace(unit=following.unit)
    return each


def _numerals(text: str) -> Iterator[NumeralWithUnit]:
    skipped = 0
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if match["sign"] and start and _sticks(text[start - 1]):
            start += 1
        if start < skipped:
            continue
        ranged = _range(text, end)
        if ranged:
            skipped = ranged
            continue
        if _is_name(text, start, end):
            continue
        yield _numeral(text, start, end)


def _sticks(before: str) -> bool:
    """Tell whether a dash behind this character is no minus."""
    return before.isalnum() and (
        before.isascii() or bool(compiled("", "numbered-behind").match(before))
    )


def _range(text: str, end: int) -> int:
    """Return where a range that begins with a number ends, 0 if none does."""
    match = compiled(r"\s*", "range-time", "?" + pattern("range-sign") + r"\s*\d+").match(text, end)
    return match.end() if match else 0


def _is_name(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - 28) : start], text[end : end + 12].lstrip()
    if compiled("", "numbered-before", r"\s*$").search(before) or before.endswith(
        ("[", "=", "〔", "#")
    ):
        return True
    if compiled("", "numbered-behind").match(behind):
        return True
    if before[-1:] in _QUOTES and text[end : end + 1] in _QUOTES + "+":
        return True
    return before[-1:] == "+" or _glued(text, end) or _is_year(text, start, end, behind)


_QUOTES = "“”\"'‘’「」《》〔〕[]"


def _is_year(text: str, start: int, end: int, behind: str) -> bool:
    """Tell whether a number is a year, which stands without a unit and without a comma."""
    if not _YEAR.fullmatch(text[start:end]):
        return False
    return _unit(text, end)[0] is None and not behind.startswith("%")


def _glued(text: str, end: int) -> bool:
    """Tell whether letters behind a number make a name of it and no unit."""
    if not _LETTER.match(text[end : end + 1]):
        return False
    word = re.match(r"[A-Za-z]+", text[end:])
    if word is None:
        return False
    letter = len(word[0]) == 1 and word[0].isupper()
    return letter or (power_of(word[0]) is None and word[0].casefold() not in known_bases())


def _numeral(text: str, start: int, end: int) -> NumeralWithUnit:
    digits = text[start:end]
    figure = Figure.read(digits.replace(",", ""))
    if _THOUSANDS.fullmatch(digits):
        figure = figure._replace(quantum=1000)
    more = compiled(r"\s*", "more-than-behind").match(text, end)
    unit, close = _unit(text, more.end() if more else end)
    if unit is None:
        unit, close = _currency(text, start), end
    hedge = Hedge.LEAST if more else _hedge(text, start, close)
    return NumeralWithUnit(start, end, close, figure, unit, hedge)


def _hedge(text: str, start: int, close: int) -> Hedge:
    before, behind = text[max(0, start - 16) : start].rstrip(), text[close : close + 12].lstrip()
    if compiled("", "more-than-behind").match(behind):
        return Hedge.LEAST
    if compiled("", "less-than-behind").match(behind):
        return Hedge.MOST
    if compiled("", "about-behind").match(behind):
        return Hedge.ABOUT
    for name, hedge in _BEFORE.items():
        if compiled("", name, "$").search(before.rstrip("£$€")):
            return hedge
    return Hedge.NONE


_BEFORE = {
    "less-than-before": Hedge.MOST,
    "more-than-before": Hedge.LEAST,
    "about-before": Hedge.ABOUT,
}


def _currency(text: str, start: int) -> Unit | None:
    sign = text[start - 1 : start] if start else ""
    base = known_bases().get(sign.casefold()) if sign in ("£", "$", "€", "¥", "￥") else None
    return unit_of(base, 0, sign) if base else None


def _unit(text: str, end: int) -> tuple[Unit | None, int]:
    """Return the unit right behind a number and where it ends, None where none stands."""
    at = end
    while text[at : at + 1] == " ":
        at += 1
    rest = text[at : at + _LONGEST_BASE + 3]
    if not rest:
        return None, end
    if rest[0].isascii():
        return _latin_unit(text, at, end)
    powers = _multipliers(rest)
    for power, width in powers:
        base, more = _base(rest[width:])
        if base:
            close = at + width + more
            return unit_of(base, power, text[at:close]), close
    power, width = powers[-1]
    if not width:
        return None, end
    return unit_of("", power, text[at : at + width]), at + width


@cache
def _powers() -> re.Pattern[str]:
    return re.compile(
        f"[{''.join(w for w in entries('multipliers') if len(w) == 1 and not w.isascii())}]+"
    )


def _multipliers(rest: str) -> list[tuple[int, int]]:
    """Return the powers of ten of no, one, two ... signs that a text begins with, and how many."""
    match = _powers().match(rest)
    found = [(0, 0)]
    for sign in match[0] if match else "":
        power, width = found[-1]
        found.append((power + (power_of(sign) or 0), width + 1))
    return found


def _base(rest: str) -> tuple[str, int]:
    names = known_bases()
    for width in range(min(_LONGEST_BASE, len(rest)), 0, -1):
        base = names.get(rest[:width].casefold())
        if base:
            return base, width
    return "", 0


def _latin_unit(text: str, at: int, end: int) -> tuple[Unit | None, int]:
    rest = text[at : at + 40]
    if rest[0] in "%‰":
        return unit_of(rest[0], 0, rest[0]), at + 1
    words = re.match(r"(?:per cent|percentage points?|[A-Za-z]+(?: [A-Za-z]+)?)", rest)
    if not words:
        return None, end
    for taken in (words[0], words[0].split(" ")[0]):
        found = _english(taken, text[:at])
        if found:
            return found, at + len(taken)
    return None, end


def _english(words: str, before: str) -> Unit | None:
    base = known_bases().get(words.casefold())
    if base in idea("counts").whole:
        return None  # a word of the sentence, as "people" and "jobs" are
    currency = _currency(before, len(before.rstrip("0123456789.,")))
    if base:
        return unit_of(base, 0, words)
    first, _, rest = words.partition(" ")
    power = power_of(first)
    if power is None:
        return None
    if not rest:
        return unit_of(currency.base if currency else "", power, words)
    base = known_bases().get(rest.casefold())
    return unit_of(base, power, words) if base else None


def is_amount_of_money(numeral: NumeralWithUnit) -> bool:
    """Tell whether a figure is an amount of money."""
    return is_money(numeral.base)
