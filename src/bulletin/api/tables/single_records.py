"""
Lists of single records, of which no bulletin has any: told from tables before they are read.

They are long, or wide, or have columns of words as registers, logs and lists of payments do.
Whoever names the kind of a file, a table in it, or what must hold there says that it is one.
"""

from bulletin.api.options.options import Options
from bulletin.messages.message import Message
from bulletin.model.files.sheet import Sheet
from bulletin.read.source import LONG, MOST_CELLS, MOST_LINES

_WORDED = 4  # columns of words: a table has labels, codes and notes
_LOOK = 200  # lines that show what a column holds
_MOSTLY = 0.8


def is_said(options: Options) -> bool:
    """Tell whether somebody says that a file is a table, and what it holds."""
    return bool(
        options.kind
        or options.table
        or options.relations
        or options.columns
        or options.groups
        or options.trust
    )


def of_records(sheet: Sheet) -> bool:
    """Tell whether a sheet lists single records; it errs towards a table."""
    rows = sheet.rows
    if len(rows) > MOST_LINES or sum(map(len, rows)) > MOST_CELLS:
        return True
    return len(rows) > LONG and _columns_of_words(sheet) >= _WORDED


def untested_records(lines: int, columns: int) -> Message:
    """Return the sentence on a list of so many lines, and on what was not tested."""
    return Message.of("untested.records", lines=lines, columns=columns)


def _columns_of_words(sheet: Sheet) -> int:
    start = len(sheet.rows) // 2  # beyond heads and titles
    seen = sheet.rows[start : start + _LOOK]
    widest = max(map(len, seen), default=0)
    counts = [0] * widest
    for row in seen:
        for at, text in enumerate(row):
            counts[at] += _is_word(text)
    return sum(count >= _MOSTLY * len(seen) for count in counts)


def _is_word(text: str) -> bool:
    """Tell whether a cell holds words: more letters than digits, and several."""
    letters = sum(map(str.isalpha, text))
    return letters > 1 and letters > sum(map(str.isdecimal, text))
