"""Whether a text is nothing but a period."""

import re
from functools import cache, lru_cache

from bulletin.understand.words.periods import find_period
from bulletin.words.lexicon import idea, letters

_LONGEST = 24


@lru_cache(maxsize=2048)
def is_period(text: str) -> bool:
    """
    Tell whether the whole text names a period, such as `1978年`, `2014 Q1` or `Jan 2013`.

    `Group 2001` does not: a year in a name is no period. Nor does a period without any
    digit, such as 上年, which is a head and no label of a series.
    """
    bare = text.strip()
    if not bare or len(bare) > _LONGEST or not any(map(str.isdigit, bare)):
        return False
    return not re.sub(_dated(), "", bare.casefold()) and find_period(bare) is not None


@cache
def _dated() -> str:
    """Return a pattern of all that periods are written with."""
    return rf"(?:{idea('dated-words').pattern}|[{letters('dated-letters')}])|[\s\W_]"
