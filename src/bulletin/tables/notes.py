"""What a text above or below the figures of a table is: a note, a source, a caption, a title."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from bulletin.words.lexicon import idea, letters

_LONG_CHINESE, _LONG = 24, 60
_LONGEST_NUMBER = 8  # characters, as in "Table 12" or 表12-3
_NUMBERED = r"\(?\d{1,2}[.、)）](?!\d)"


def is_note(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a text begins as notes and sources do: with a word, a mark, or a number.

    Without `numbers`, a number in front says nothing, because the items of the table have
    numbers too.
    """
    bare = text.strip()
    if numbers and any(map(str.isdigit, bare[:2])) and re.match(_NUMBERED, bare):
        return True
    words = idea("note").pattern_for(bare.casefold())
    return bool(words) and re.match(rf"(?i:[(（\[【]?(?:{words}))", bare) is not None


def is_caption(text: str) -> bool:
    """Tell whether a line begins with the number of a table."""
    bare = text.strip()
    words = idea("caption").pattern_for(bare.casefold())
    return bool(words) and re.match(f"(?i:{words})", bare) is not None


@lru_cache(maxsize=1 << 12)
def follows_table(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a text below the last figure is none of the lines of its table.

    A note, the caption of the next table, or the title of the next section of a bulletin
    (`（二）财政税收`) that stuck to the end of the table.
    """
    if is_note(text, numbers=numbers) or is_caption(text):
        return True
    bare = text.strip()
    if not numbers or not ("、" in bare or bare.startswith(("(", "（"))):
        return False
    return re.match(_section(), bare) is not None


def is_sentence_long(text: str) -> bool:
    """Tell whether a text is too long for a label or a head: a title or a sentence."""
    return len(text) > (_LONG if text.isascii() else _LONG_CHINESE)


def is_title_in_cells(row: Sequence[str], filled: Sequence[int]) -> bool:
    """
    Tell whether several cells above the figures are one title, and no row of heads.

    It was cut at its commas, or stands behind the number of the table. `filled` are the
    places of the cells that are not blank.
    """
    if len(filled) == 1:
        return False
    texts = [row[i] for i in filled]
    if tuple(filled) == tuple(range(len(texts))) and all(t.startswith(" ") for t in texts[1:]):
        return True
    numbered = tuple(filled) == (0, 1) and len(texts[0].strip()) <= _LONGEST_NUMBER
    return numbered and is_sentence_long(texts[1])


@cache
def _section() -> str:
    number = f"[{letters('numerals')}]+"
    return f"[(（]{number}[)）]|{number}、"
