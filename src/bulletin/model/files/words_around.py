"""The words around a number of a text, as a reader knows it again."""

import re

_CLAUSE = re.compile(r"[。！？；，,;:：]|\.(?!\d)")
_BRACKETS = re.compile(r"[（(\[［〔][^（）()\[\]［］〔〕]*[）)\]］〕]")
_LONGEST = 24
_LONGEST_IN_LETTERS = 48


def clause_of(text: str, at: int) -> str:
    """
    Return what stands in the clause of a character before it, its end where that is long.

    What stands in brackets is left out.

    >>> clause_of("全年实现生产总值100亿元，其中第一产业增加值[2] 12.5 亿元", 26)
    '其中第一产业增加值'
    """
    before = text[:at]
    ends = [
        match.end() for match in _CLAUSE.finditer(before) if not _in_number(text, match.start())
    ]
    clause = _BRACKETS.sub("", before[ends[-1] if ends else 0 :]).strip()
    most = _LONGEST_IN_LETTERS if clause.isascii() else _LONGEST
    return clause if len(clause) <= most else f"…{clause[-most:].lstrip()}"


def _in_number(text: str, at: int) -> bool:
    return text[at] == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
