"""Numbers that are no figures: years, dates, ranges, numbers of documents, names."""

import re
from functools import cache

from bulletin.prose.numbers.unit_behind import unit_behind
from bulletin.prose.wording.vocabulary import compiled, pattern
from bulletin.understand.labels.known_units import known_bases
from bulletin.words.lexicon import entries, power_of

_LETTER = re.compile(r"[A-Za-z]")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def end_of_range(text: str, start: int, end: int) -> int:
    """
    Return where a range that begins with a number ends, 0 if none does.

    What a dash between blanks parts from it is a range only if it goes up: 94,134 – 48,430 men.
    """
    sign = "?" + pattern("range-sign")
    match = compiled(r"\s*", "range-time", rf"{sign}\s*(\d+(?:,\d{{3}})*)").match(text, end)
    if match is None:
        return 0
    first, last = text[start:end], match[1]
    if _APART.match(text, end) is None or (_YEAR.fullmatch(first) and len(last) <= _DAY):
        return match.end()
    goes_up = float(first.replace(",", "")) < int(last.replace(",", ""))
    return match.end() if goes_up and ("," in first or "," not in last) else 0


_APART = re.compile(r"\s+[-–—~]\s+")


def is_no_figure(text: str, start: int, end: int) -> bool:
    """Tell whether a number is a year, a date, a rank, or a piece of a name or a reference."""
    before, behind = text[max(0, start - 28) : start], text[end : end + 12].lstrip()
    if _ends_a_name(before, text[start:end]) or before.endswith(("[", "=", "〔", "#")):
        return True
    if compiled("", "range-of-ages").search(before) or _of_a_release(text, start, end):
        return True
    if compiled("", "numbered-behind").match(behind):
        return True
    if before[-1:] in _QUOTES and text[end : end + 1] in _QUOTES + "+":
        return True
    if _joined(before) or _glued(text, end) or _in_a_name(before, text[start : end + _NAME]):
        return True
    return _in_a_date(text, start, end, before) or _is_year(text, start, end, behind)


def _of_a_release(text: str, start: int, end: int) -> bool:
    """Tell whether a number is that of a release: 19.6.1, or Python 3.12 within a sentence."""
    if _in_a_chain(text, start, end):
        return True
    released = _RELEASE.fullmatch(text, start, end) and unit_behind(text, end)[0] is None
    return bool(released and _NAMED.search(text[max(0, start - _LONGEST_NAME) : start]))


_RELEASE = re.compile(r"\d{1,2}\.\d{1,2}")
_NAMED = re.compile(r"\w[,*]* [A-Z]\w*[a-z]\w* $", re.ASCII)
_LONGEST_NAME = 24


def _in_a_chain(text: str, start: int, end: int) -> bool:
    """Tell whether points join a number to others."""
    behind, before = text[end : end + 2], text[max(0, start - 2) : start]
    joined_behind = behind[:1] == "." and behind[1:].isdigit()
    return joined_behind or (before[1:] == "." and before[:1].isdigit())


def _ends_a_name(before: str, number: str) -> bool:
    """Tell whether a number belongs to the word before it: Table 3, aged 16, No. 12."""
    if compiled("", "numbered-before", r"\s*$").search(before):
        return True
    return "," not in number and bool(compiled("", "named-by-number", "$").search(before))


_NAME = 14  # letters of a name in quotes
_OPENED = re.compile(r"[“「][\dA-Za-z +.-]*$")
_CLOSED = re.compile(r"^[\dA-Za-z +.-]+[”」]")


def _in_a_name(before: str, behind: str) -> bool:
    """Tell whether quotes hold nothing but numbers and single letters: “1 2 4 N”."""
    return bool(_OPENED.search(before) and _CLOSED.match(behind))


def _in_a_date(text: str, start: int, end: int, before: str) -> bool:
    """Tell whether a number is a piece of a date, of a time behind it, or of two years."""
    short = end - start <= _DAY and unit_behind(text, end)[0] is None
    dated = _IN_A_DATE.search(before + text[start:end]) or _OF_A_YEAR.match(text, end)
    return dated is not None or (short and (_month_before(before) or _month_behind(text, end)))


# 2025-08-11 06:11:00
_IN_A_DATE = re.compile(r"(?:19|20)\d\d[-/]\d{1,2}(?:[-/]\d{1,2}(?:[ T]\d{2}(?::\d{2}){0,2})?)?$")
_OF_A_YEAR = re.compile(r"/(?:19|20)\d\d(?!\d)")  # Release 114/2023
_DAY = 2  # digits


def _month_before(before: str) -> bool:
    """Tell whether the last word is a month, so that a short number is its day: April 24."""
    word = re.search(r"([A-Za-z]{3,})\.? $", before)
    return word is not None and word[1].casefold() in _months()


def _month_behind(text: str, end: int) -> bool:
    """Tell whether the next word is a month: 24 April."""
    word = re.match(r"\s*([A-Za-z]{3,})", text[end : end + _LONGEST_MONTH])
    return word is not None and word[1].casefold() in _months()


_LONGEST_MONTH = 12


@cache
def _months() -> frozenset[str]:
    return frozenset(each.casefold() for names in entries("months").values() for each in names)


def _joined(before: str) -> bool:
    """Tell whether a plus joins a number to a name, and is no sign of it."""
    return before[-1:] == "+" and before[-2:-1] not in ("", " ", "=", "(")


_QUOTES = "“”\"'‘’「」《》〔〕[]"


def _is_year(text: str, start: int, end: int, behind: str) -> bool:
    """Tell whether a number is a year, which stands without a unit and without a comma."""
    if not _YEAR.fullmatch(text[start:end]):
        return False
    return unit_behind(text, end)[0] is None and not behind.startswith("%")


def _glued(text: str, end: int) -> bool:
    """Tell whether letters behind a number make a name of it and no unit."""
    if not _LETTER.match(text[end : end + 1]):
        return False
    word = re.match(r"[A-Za-z]+", text[end:])
    if word is None:
        return False
    letter = len(word[0]) == 1 and word[0].isupper()
    return letter or (power_of(word[0]) is None and word[0].casefold() not in known_bases())


def is_threshold(text: str, close: int) -> bool:
    """Tell whether a number with its unit only bounds what is counted: 500万元以上项目."""
    behind = text[close : close + 8]
    return compiled(r"\s*", "threshold-behind").match(behind) is not None
