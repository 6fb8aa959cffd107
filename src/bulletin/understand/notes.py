"""Which lines below a table are notes on it."""

import re

# Not compiled ahead: most tables have no line below them.
_NOTE = (
    r"(?i:source|notes?|table notes?|footnotes?|\(?\d{1,2}[.)](?!\d)|[*†‡]|inquiries|contact"
    r"|注|附注|说明|备注|资料来源|数据来源|来源|图 ?\d|表 ?\d|[(（][一二三四五六七八九十]+[)）]"
    r"|[一二三四五六七八九十]+、|\[\d+\]|[①-⑳])"
)


def is_note(text: str) -> bool:
    """
    Tell whether a line without figures below the last figure is a note.

    Sources, numbered notes, captions of charts, and titles of the next section of a
    bulletin (`（二）财政税收`) that stuck to the end of the table.
    """
    return not text.strip() or re.match(_NOTE, text.strip()) is not None
