"""Which lines below a table are notes on it."""

import re

# Not compiled ahead: most tables have no line below them.
_NOTE = (
    r"(?i:source|notes?|table notes?|footnotes?|[*†‡]|inquiries|contact"
    r"|注|附注|说明|备注|资料来源|数据来源|来源|图 ?\d|表 ?\d|\[\d+\]|[①-⑳])"
)
_NUMBERED = (
    r"(?:\(?\d{1,2}[.)](?!\d)|[(（][一二三四五六七八九十]+[)）]"
    r"|[一二三四五六七八九十]+、)"
)


def is_note(text: str, *, numbers: bool = True) -> bool:
    """
    Tell whether a line without figures below the last figure is a note.

    Sources, numbered notes, captions of charts, and titles of the next section of a
    bulletin (`（二）财政税收`) that stuck to the end of the table. Without `numbers`, a
    numeral in front says nothing, because the items of the table have numerals too.
    """
    bare = text.strip()
    if not bare or re.match(_NOTE, bare):
        return True
    return numbers and re.match(_NUMBERED, bare) is not None
