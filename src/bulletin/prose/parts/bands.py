"""Lists by size or age that leave nothing out: 0-17, 18-34, 35-59, 60 and over."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import inf

from bulletin.prose.wording.vocabulary import any_of, pattern


def covers_all(names: Sequence[str]) -> bool:
    """Tell whether names are bands that follow one another from nothing up without an end."""
    bands = [band_of(each) for each in names]
    found = sorted(each for each in bands if each)
    if len(found) < max(2, len(names)):
        return False
    steps = pairwise(found)
    whole = found[0][0] <= 0 and found[-1][1] == inf
    return whole and all(upper[0] - lower[1] in (0, 1) for lower, upper in steps)


def band_of(name: str) -> tuple[float, float] | None:
    """Return from where to where a band goes, None for a name that is none."""
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
