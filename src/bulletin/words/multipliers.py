"""The powers of ten that words stand for."""

import re

from bulletin.words.lexicon import entries

_ABBREVIATED = r"1(0*)([a-z]+)"  # 10k, 100m: so many zeros, and a multiplier


def power_of(word: str) -> int | None:
    """
    Return the power of ten that a multiplier stands for, None for any other word.

    >>> power_of("million"), power_of("亿"), power_of("100m"), power_of("of")
    (6, 8, 8, None)
    """
    lower = word.casefold()
    known = entries("multipliers").get(lower)
    if known is not None:
        return int(known)
    short = re.fullmatch(_ABBREVIATED, lower)
    more = entries("multipliers").get(short[2]) if short and short[1] else None
    return len(short[1]) + more if short and more is not None else None
