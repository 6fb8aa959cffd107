"""Multipliers and bases, put together to units."""

import re
from functools import cache

from bulletin.model.figures.unit import Dimension, Unit
from bulletin.understand.labels.known_units import known_bases
from bulletin.understand.text.letters import chinese
from bulletin.words.lexicon import entries, idea, power_of

_BETWEEN = dict.fromkeys(map(ord, "/(),·"))
_POWER = r"10{1,8}"
_THOUSANDS = r"1(?:[ .]000){1,2}"  # as German tables print it where a unit is due
_ROUND = r"(?<![\d.,$£€¥])1(0{1,8}|0{0,2}(?:[ ,]000){1,2})(?![\d.,]|[ ,]\d)"
_DIMENSIONS = {
    "per cent": Dimension.PER_CENT,
    "per mille": Dimension.PER_MILLE,
    "points": Dimension.POINTS,
}
_THOUSAND = 3  # zeros: the one round number that is a unit behind a word, `x 1 000`
LONGEST_BASE = 6  # letters of a Chinese unit that is not on the list


def whole_unit(bare: str, printed: str) -> Unit | None:
    """Return the unit that a plain text is from its first letter to its last, else None."""
    if len(bare) == 1 and bare.isascii() and bare.isupper():
        return None  # section G of a classification is no gram
    if re.fullmatch(_THOUSANDS, bare):
        return unit_of("", bare.count("0"), printed)
    return _known(bare, printed) or _chinese(bare, printed) or _english(bare, printed)


def _known(bare: str, printed: str) -> Unit | None:
    base = _base(bare)
    return unit_of(base, 0, printed) if base else None


def _base(name: str) -> str:
    """Return the base that the name stands for, alone or per something, empty if none."""
    names = known_bases()
    key = name.casefold()
    if key in names:
        return names[key]
    first, slash, rest = key.partition("/")
    if slash and first in names and rest.isalpha():
        return f"{names[first]}/{rest}"
    first, bracket, rest = key.removesuffix(")").partition("(")
    plain = bracket and first in names and _plausible(rest)
    return f"{names[first]}({rest})" if plain else ""


def unit_of(base: str, exponent: int, printed: str, stray: str = "") -> Unit:
    """Return the unit in the dimension of its base."""
    dimension = entries("dimensions").get(base)
    known = _DIMENSIONS[dimension] if dimension else Dimension.QUANTITY
    return Unit(base, exponent, known, printed, stray)


@cache
def points() -> str:
    """Return the base that differences of rates are counted in."""
    return next(base for base, name in entries("dimensions").items() if name == "points")


def _chinese(bare: str, printed: str) -> Unit | None:
    """Return the unit of a Chinese multiplier, or a power of ten, and a base."""
    power = re.match(_POWER, bare)
    exponent = len(power[0]) - 1 if power else 0
    rest = bare[power.end() :].lstrip() if power else _without_currency(bare)
    if power and not rest.isascii() and (base := _base(rest)):
        return unit_of(base, exponent, printed)
    for width in (2, 1):
        more = None if rest[:width].isascii() else power_of(rest[:width])
        if more is None:
            continue
        name = rest[width:]
        base = _base(name)
        # 百, 千 and 十 begin many words (百货); 万 and 亿 hardly any that could stand here.
        if base or not name or (more in (4, 8) and _plausible(name)):
            return unit_of(base or name, exponent + more, printed)
    return None


def _without_currency(bare: str) -> str:
    """Return the text without a currency ahead of the multiplier: 人民币亿元."""
    return next(
        (
            bare.removeprefix(word)
            for word in idea("currency-ahead").begins
            if bare.startswith(word)
        ),
        bare,
    )


def _plausible(base: str) -> bool:
    letters = base.translate(_BETWEEN)
    return chinese(letters) and len(base) <= LONGEST_BASE


def _english(bare: str, printed: str) -> Unit | None:
    """Return the unit of words between blanks, in any order, at most one multiplier among them."""
    if not re.search(r"[$£€¥\d]", bare) and all(
        chinese(each) or not each.isalpha() for each in bare
    ):
        return None
    plain, zeros = _without_round_number(bare)
    words = _words(plain)
    powers = [power for word in words if (power := power_of(word)) is not None]
    name = " ".join(word for word in words if power_of(word) is None and not _fills(word))
    base = known_bases().get(name, "")
    if (
        len(powers) > 1
        or not (powers or base or (words and zeros == _THOUSAND))
        or (name and not base)
    ):
        return None
    if not name and words[0] in idea("short-multipliers").whole:
        return None
    return unit_of(base, zeros + sum(powers), printed)


def _fills(word: str) -> bool:
    """Tell whether a word says nothing of the unit: `in`, `current`, a year."""
    filler = word in idea("unit-fillers").whole
    return filler or re.fullmatch(r"\(?(?:19|20)\d\d\)?", word) is not None


def _without_round_number(bare: str) -> tuple[str, int]:
    """
    Return the text without a number ahead of its words that counts by tens, and the power.

    `10 000 tons`, `100 million yuan`, `RMB 100 million`, `USD10000`; a number alone is no unit.
    """
    if "10" not in bare and " 000" not in bare and ",000" not in bare:
        return bare, 0
    found = re.search(_ROUND, bare)
    if not found or not re.search(r"[^\W\d_]", bare) or found[0] in idea("short-multipliers").whole:
        return bare, 0
    zeros = found[1].count("0")
    return f"{bare[: found.start()]} {bare[found.end() :]}".strip(), zeros


def _words(bare: str) -> list[str]:
    """Return the lower-case words, currency signs and attached multipliers apart."""
    text = bare.casefold()
    if any(sign in text for sign in "$£€¥"):
        text = re.sub(r"((?:us|hk|u\.s\. )?\$|[£€¥])", r" \1 ", text)
    if "000" in text:
        text = re.sub(r"\b(1000|1,000|000)(t|kg|m3)\b", r"\1 \2", text)
    return [word.strip(",") for word in text.split() if word.strip(",")]


def unlisted_unit(bare: str, printed: str) -> Unit | None:
    """Return the unit of a word that is on no list, None for what cannot be a word."""
    if re.search(r"\d", bare) or not re.search(r"[^\W_]", bare):
        return None
    words = bare.split()
    exponents = [power for word in words if (power := power_of(word)) is not None]
    fillers = idea("unit-fillers").whole
    base = " ".join(
        word for word in words if power_of(word) is None and word.casefold() not in fillers
    )
    return unit_of(base, sum(exponents[:1]), printed)
