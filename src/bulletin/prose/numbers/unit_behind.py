"""The unit that stands right behind a number of a sentence, or the sign right before it."""

import re
from functools import cache

from bulletin.model.figures.unit import Unit
from bulletin.prose.wording.vocabulary import compiled
from bulletin.understand.labels.known_units import known_bases
from bulletin.understand.labels.unit_grammar import unit_of
from bulletin.words.lexicon import entries, idea, power_of

_LONGEST_BASE = 9
TIMES = "times"  # the base of multiples


def glued_code(text: str, start: int, end: int) -> str:
    """
    Return the code of a currency that no blank parts from a number, empty if none does.

    It is one that is known, or a number of thousands or more in words stands behind: RM16 billion.
    """
    code = _GLUED.search(text, max(0, start - _LONGEST_CODE), start)
    if code is None:
        return ""
    behind = re.match(r" ?([a-z]+)", text[end : end + _LONGEST_BASE + 3])
    many = behind is not None and (power_of(behind[1]) or 0) >= _THOUSANDS
    return code[1] if many or _is_currency(code[1]) else ""


_GLUED = re.compile(r"(?<![A-Za-z0-9])([A-Z][A-Za-z]{0,3})-?$")
_DOLLARS = re.compile(r"(?<![A-Za-z])([A-Z]{1,3}\$) ?-?$")  # HK$ 5
_LONGEST_CODE = 6
_THOUSANDS = 3  # as a power of ten


def currency_before(text: str, start: int) -> Unit | None:
    """Return the currency whose sign or code stands right before a number, None if none does."""
    if text[start - 1 : start].isalpha() and (code := _GLUED.search(text[:start][-_LONGEST_CODE:])):
        return unit_of(known_bases().get(code[1].casefold(), code[1]), 0, code[1])
    if (code := _CODE.search(text, max(0, start - 6), start)) and _is_currency(code[1]):
        return unit_of(known_bases()[code[1].casefold()], 0, code[1])
    if dollars := _DOLLARS.search(text[:start][-_LONGEST_CODE:]):
        return unit_of(known_bases().get(dollars[1].casefold(), dollars[1]), 0, dollars[1])
    sign = text[:start].rstrip(" ")[-1:]
    base = known_bases().get(sign.casefold()) if sign in ("£", "$", "€", "¥", "￥") else None
    return unit_of(base, 0, sign) if base else None


_CODE = re.compile(r"\b([A-Z][A-Za-z]{0,3}\.?) ?$")  # EUR 16.5 bn, Rs. 20


def without_currency(lead: str) -> str:
    """Return the words that lead to a figure without the sign or code of a currency."""
    bare = lead.rstrip(_CURRENCY)
    code = _CODE.search(bare)
    named = code and (_is_currency(code[1]) or re.fullmatch("[A-Z]{1,3}", code[1]))
    return bare[: code.start()].rstrip(_CURRENCY) if code and named else bare


_CURRENCY = "£$€¥ (+"


def _is_currency(code: str) -> bool:
    """Tell whether a word is the code of a currency, none of which counts things."""
    base = known_bases().get(code.casefold())
    return base in entries("bases") and (base.isupper() or code.isupper())


def unit_behind(text: str, end: int) -> tuple[Unit | None, int]:
    """Return the unit right behind a number and where it ends, None where none stands."""
    at = end
    while text[at : at + 1] == " ":
        at += 1
    rest = text[at : at + _LONGEST_BASE + 3]
    if not rest:
        return None, end
    if rest[0].isascii():
        return _latin_unit(text, at, end)
    if multiple := compiled("^", "times").match(rest):
        return unit_of(TIMES, 0, multiple[0]), at + multiple.end()
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
            return _first_names().get(base, base), width
    return "", 0


@cache
def _first_names() -> dict[str, str]:
    """Return for each unit that counts the same as another one the name of that."""
    return {each: names[0] for names in entries("same-units").values() for each in names[1:]}


def _latin_unit(text: str, at: int, end: int) -> tuple[Unit | None, int]:
    rest = text[at : at + 40]
    if rest[0] in "%‰":
        return unit_of(rest[0], 0, rest[0]), at + 1
    words = re.match(r"[A-Za-z]+(?: [A-Za-z.]+){0,3}", rest)
    taken = words[0].split(" ") if words else []
    for count in range(len(taken), 0, -1):
        name = " ".join(taken[:count])
        for each in (name, name.rstrip(".")):
            if found := _english(each, text[:at]):
                return found, at + len(each)
    return None, end


def _english(words: str, before: str) -> Unit | None:
    base = known_bases().get(words.casefold())
    if base in idea("counts").whole:
        return None  # a word of the sentence, as "people" and "jobs" are
    currency = currency_before(before, len(before.rstrip().rstrip("0123456789.,")))
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
