"""Multipliers and bases, in Chinese and English, put together to units."""

import re

from bulletin.model.unit import Dimension, Unit
from bulletin.understand.text.letters import chinese, latin
from bulletin.understand.words.unit_names import known_bases

_CHINESE = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_CHINESE |= {"十万": 5, "百万": 6, "千万": 7, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12}
_ENGLISH = {
    **dict.fromkeys(("hundred", "hundreds"), 2),
    **dict.fromkeys(("thousand", "thousands", "000s", "'000", "'000s", "000", "1000"), 3),
    **dict.fromkeys(("1,000", "1,000s", "000's", "k", "thou", "10^3"), 3),
    **dict.fromkeys(("million", "millions", "m", "mn", "mill", "mill.", "mio", "mln", "10^6"), 6),
    **dict.fromkeys(("billion", "billions", "bn", "bill.", "bln", "10^9"), 9),
    **dict.fromkeys(("trillion", "trillions", "tn", "trn"), 12),
    "10k": 4,
    "100m": 8,
}
_SHORT = frozenset(("m", "k", "mill", "000", "1000", "1,000"))  # no unit on their own
_BETWEEN_WORDS = (
    "of in current constant chained real nominal prices price at and average volume unadjusted"
    " adjusted seasonally"
)
_FILLERS = frozenset(_BETWEEN_WORDS.split())
_DIMENSIONS = {"%": Dimension.PER_CENT, "‰": Dimension.PER_MILLE, "百分点": Dimension.POINTS}
_BETWEEN = dict.fromkeys(map(ord, "/(),·"))
_POWER = r"10{1,8}"
LONGEST_BASE = 6  # letters of a Chinese unit that is not on the list


def whole_unit(bare: str, printed: str) -> Unit | None:
    """Return the unit that a plain text is from its first letter to its last, else None."""
    if len(bare) == 1 and bare.isascii() and bare.isupper():
        return None  # section G of a classification is no gram
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
    return Unit(base, exponent, _DIMENSIONS.get(base, Dimension.QUANTITY), printed, stray)


def _chinese(bare: str, printed: str) -> Unit | None:
    """Return the unit of a Chinese multiplier, or a power of ten, and a base."""
    power = re.match(_POWER, bare)
    exponent = len(power[0]) - 1 if power else 0
    rest = bare[power.end() :].lstrip() if power else bare.removeprefix("人民币")
    if power and not rest.isascii() and (base := _base(rest)):
        return unit_of(base, exponent, printed)
    for width in (2, 1):
        if (more := _CHINESE.get(rest[:width])) is None:
            continue
        name = rest[width:]
        base = _base(name)
        # 百, 千 and 十 begin many words (百货); 万 and 亿 hardly any that could stand here.
        if base or not name or (more in (4, 8) and _plausible(name)):
            return unit_of(base or name, exponent + more, printed)
    return None


def _plausible(base: str) -> bool:
    letters = base.translate(_BETWEEN)
    return chinese(letters) and len(base) <= LONGEST_BASE


def _english(bare: str, printed: str) -> Unit | None:
    """Return the unit of English words in any order, at most one multiplier among them."""
    if not (latin(bare) or re.search(r"[$£€¥\d]", bare)):
        return None
    exponents: list[int] = []
    rest: list[str] = []
    for word in _words(bare):
        if word in _ENGLISH:
            exponents.append(_ENGLISH[word])
        elif word not in _FILLERS and not re.fullmatch(r"\(?(?:19|20)\d\d\)?", word):
            rest.append(word)
    name = " ".join(rest)
    base = known_bases().get(name, "")
    if len(exponents) > 1 or not (exponents or base) or (not name and _words(bare)[0] in _SHORT):
        return None
    if name and not base:
        return None
    return unit_of(base, sum(exponents), printed)


def _words(bare: str) -> list[str]:
    """Return the lower-case words, currency signs and attached multipliers apart."""
    text = re.sub(r"((?:us|hk|u\.s\. )?\$|[£€¥])", r" \1 ", bare.casefold())
    text = re.sub(r"\b(1000|1,000|000)(t|kg|m3)\b", r"\1 \2", text)
    return [word.strip(",") for word in text.split() if word.strip(",")]


def unlisted_unit(bare: str, printed: str) -> Unit | None:
    """Return the unit of a word that is on no list, None for what cannot be a word."""
    if re.search(r"\d", bare) or not re.search(r"[^\W_]", bare):
        return None
    words = bare.split()
    exponents = [_ENGLISH[word.casefold()] for word in words if word.casefold() in _ENGLISH]
    base = " ".join(word for word in words if word.casefold() not in {*_ENGLISH, "of"})
    return unit_of(base, sum(exponents[:1]), printed)
