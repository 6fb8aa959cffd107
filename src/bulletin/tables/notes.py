"""What a text above or below the figures of a table is: a note, a source, a caption, a title."""

import re
from functools import cache

from bulletin.words.lexicon import idea, letters

_NUMBERED = r"\(?\d{1,2}[.、)）](?!\d)"


def is_note(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a text begins as notes and sources do: with a word, a mark, or a number.

    Without `numbers`, a number in front says nothing, because the items of the table have
    numbers too.
    """
    bare = text.strip()
    return re.match(_note(), bare) is not None or (
        numbers and re.match(_NUMBERED, bare) is not None
    )


def is_caption(text: str) -> bool:
    """Tell whether a line begins with the number of a table."""
    return re.match(_caption(), text.strip()) is not None


def follows_table(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a text below the last figure is none of the lines of its table.

    A note, the caption of the next table, or the title of the next section of a bulletin
    (`（二）财政税收`) that stuck to the end of the table.
    """
    if is_note(text, numbers=numbers) or is_caption(text):
        return True
    return numbers and re.match(_section(), text.strip()) is not None


@cache
def _note() -> str:
    return rf"(?i:[(（\[【]?(?:{idea('note').pattern}))"


@cache
def _section() -> str:
    number = f"[{letters('numerals')}]+"
    return f"[(（]{number}[)）]|{number}、"


@cache
def _caption() -> str:
    return f"(?i:{idea('caption').pattern})"
