"""Which lines below a table are notes on it."""

import re
from functools import cache

from bulletin.words.lexicon import idea, letters


def is_note(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a line without figures below the last figure is a note.

    Sources, numbered notes, captions of charts, and titles of the next section of a
    bulletin (`（二）财政税收`) that stuck to the end of the table. Without `numbers`, a
    numeral in front says nothing, because the items of the table have numerals too.
    """
    bare = text.strip()
    if not bare or re.match(f"(?i:{idea('note').pattern})", bare):
        return True
    return numbers and re.match(_numbered(), bare) is not None


@cache
def _numbered() -> str:
    number = f"[{letters('numerals')}]+"
    return rf"\(?\d{{1,2}}[.)](?!\d)|[(（]{number}[)）]|{number}、"
