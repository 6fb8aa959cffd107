"""Lists by size or age that leave nothing out: 0-17, 18-34, 35-59, 60 and over."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import inf

from bulletin.prose.parts.groups import BreakdownBasis, Group, is_average, unit_of_level
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.wording.vocabulary import any_of, pattern

_FEWEST = 3


def covers_all(names: Sequence[str]) -> bool:
    """Tell whether names are bands that follow one another from nothing up without an end."""
    bands = [_band(each) for each in names]
    found = sorted(each for each in bands if each)
    if len(found) < max(2, len(names)):
        return False
    steps = pairwise(found)
    whole = found[0][0] <= 0 and found[-1][1] == inf
    return whole and all(upper[0] - lower[1] in (0, 1) for lower, upper in steps)


def _band(name: str) -> tuple[float, float] | None:
    match = _pattern().search(name)
    if match is None:
        return None
    low, high, least, most = match.groups()
    if least:
        return float(least), inf
    return (0.0, float(most)) if most else (float(low), float(high))


@cache
def _pattern() -> re.Pattern[str]:
    number, unit = r"(\d+)", r"[^\d\s]{0,2}?\s*"
    span = f"{number}{unit}{pattern('range-sign')}{unit}{number}"
    over = f"{number}{unit}{pattern('more-than-behind')}"
    under = f"{number}{unit}{any_of('less-than-behind')}"
    return re.compile(f"{span}|{over}|{under}", re.IGNORECASE)


def of_bands(paragraph: Sequence[Entry], under: set[int]) -> Iterator[Group]:
    """
    Yield runs of bands with the whole before them.

    `under` are the entries that are parts of something else.
    """
    for place, first in enumerate(paragraph):
        run = _run(paragraph[place:])
        if len(run) >= _FEWEST and covers_all([each.subject for each in run]):
            for whole in reversed(paragraph[:place]):
                alike = unit_of_level(whole) == unit_of_level(first)
                if alike and whole.number not in under and not is_average(whole):
                    yield Group(whole, run, BreakdownBasis.KNOWN, known=True)
                    break


def _run(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    found = list[Entry]()
    for each in entries:
        unit = unit_of_level(each)
        if not unit or _band(each.subject) is None or unit != unit_of_level(entries[0]):
            break
        found.append(each)
    return tuple(found)
