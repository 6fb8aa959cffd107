"""The words of a text that tell what it is about."""

import re
from functools import lru_cache

from bulletin.prose.wording.vocabulary import any_of

_WORD = re.compile(r"[a-z]{2,}")
_OTHER = re.compile(r"[^\W\d_a-zA-Z]+")
_ENDINGS = re.compile(r"(?:ies|ers?|es|s|ed|ing|e)$")


@lru_cache(maxsize=1 << 14)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text: those between blanks without endings, or pairs of characters."""
    lower = text.casefold()
    small = re.compile(any_of("small-words", "leads-to-figures", "rises", "falls"))
    words = {
        _ENDINGS.sub("", each[0]) for each in _WORD.finditer(lower) if not small.fullmatch(each[0])
    }
    for run in _OTHER.finditer(lower):
        words.update(run[0][at : at + 2] for at in range(len(run[0]) - 1))
    return frozenset(words)
