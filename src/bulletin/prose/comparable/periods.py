"""Whether two entries may speak of the same period."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bulletin.prose.subjects.entries import Entry

_WHOLE = {"", "end"}  # a year, and what a stock is at its end


def same_time(one: Entry, other: Entry) -> bool:
    """
    Tell whether nothing that is said sets the periods of two entries apart.

    What names no period is of the period that the document is about, a whole year unless
    another one names its part. Errs towards no.
    """
    (year, part, back), (its_year, its_part, its_back) = map(_parts, (one.period, other.period))
    if year and its_year and year != its_year:
        return False
    return back == its_back and (part == its_part or {part, its_part} <= _WHOLE)


@lru_cache(maxsize=1 << 10)
def _parts(period: str) -> tuple[str, str, str]:
    year, _, rest = period.partition("/")
    part, _, back = rest.partition("/")
    return year, part, back or "0"


# Quarters, halves and months from the first one on, as bulletins within a year are about.
_WITHIN_A_YEAR = re.compile(r"[QH]\d|M01-")


def in_period_of_document(entries: Sequence[Entry]) -> None:
    """Give what names no period that of the first entry, where that is a part of a year."""
    first = next((each.period for each in entries if each.period), "")
    if _WITHIN_A_YEAR.match(_parts(first)[1]):
        for each in entries:
            each.period = each.period or first
