"""Whether a text is nothing but a period."""

import re
from functools import lru_cache

from bulletin.understand.words.periods import find_period

_LONGEST = 24
_WORDS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|quarter|half|year|end|of|fy|ytd"
    r"|\d+(?:st|nd|rd|th)?|[qhmiv]|[年月日季度末底上下半前第一二三四至初])|[\s\W_]"
)


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
    return not re.sub(_WORDS, "", bare.casefold()) and find_period(bare) is not None
