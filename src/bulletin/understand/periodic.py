"""Whether a text is nothing but a period."""

import re
from functools import lru_cache

from bulletin.understand.periods import find_period

_WORDS = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|quarter|half|year|end|of|fy|ytd"
    r"|\d+(?:st|nd|rd|th)?|[qhmiv]|[年月日季度末底上下半前第一二三四至初])|[\s\W_]"
)


@lru_cache(maxsize=2048)
def is_period(text: str) -> bool:
    """
    Tell whether the whole text names a period, such as `1978年`, `2014 Q1` or `Jan 2013`.

    `Group 2001` does not: a year in a name is no period.
    """
    bare = text.strip()
    if not bare or len(bare) > 24 or find_period(bare) is None:  # noqa: PLR2004
        return False
    return not _WORDS.sub("", bare.casefold())
