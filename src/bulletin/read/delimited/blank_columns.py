"""Lines whose columns are parted by runs of blanks, as text copied from a PDF document has them."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import east_asian_width

from bulletin.read.row_shape import Row

_WORDS = r"[^\s\u3000]+(?:[ \u3000\u00a0][^\s\u3000]+)*"


class _Word(NamedTuple):
    """A text without wide gaps, and where it stands on the line, a Chinese letter taking two."""

    text: str
    start: int
    end: int


def split_strips(lines: Sequence[str]) -> tuple[Row, ...]:
    """
    The cells of each line, parted by two or more blanks.

    A line with fewer cells than most stands in the columns it is aligned with; where the
    alignment does not tell, its cells follow one another. Blanks that indent a first cell
    are kept.

    >>> split_strips(["Item    2022  2023", "  Coal    15    16", "  Iron          17"])[2]
    ('  Iron', '', '17')
    """
    words = [_words(line) for line in lines]
    counts = Counter(len(each) for each in words if len(each) > 1)
    if not counts:
        return tuple(tuple(each.text for each in line) for line in words)
    width = counts.most_common(1)[0][0]
    full = [line for line in words if len(line) == width]
    columns = [
        (min(line[i].start for line in full), max(line[i].end for line in full))
        for i in range(width)
    ]
    return tuple(_placed(line, columns) for line in words)


def _words(line: str) -> list[_Word]:
    found = []
    for match in re.finditer(_WORDS, line):
        start = _wide(line[: match.start()])
        found.append(_Word(match[0], start, start + _wide(match[0])))
    if found:
        indent = line[: len(line) - len(line.lstrip())]
        found[0] = found[0]._replace(text=indent + found[0].text)
    return found


def _wide(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _placed(words: Sequence[_Word], columns: Sequence[tuple[int, int]]) -> Row:
    texts = tuple(word.text for word in words)
    if not 1 < len(words) < len(columns):
        return texts
    places = [_place(word, columns) for word in words]
    if any(a >= b for a, b in pairwise(places)) or places[0] < 0:
        return texts
    cells = dict(zip(places, texts, strict=True))
    return tuple(cells.get(i, "") for i in range(len(columns)))


def _place(word: _Word, columns: Sequence[tuple[int, int]]) -> int:
    """The column that a word overlaps most, -1 where it overlaps none."""
    shared = [min(word.end, end) - max(word.start, start) for start, end in columns]
    most = max(shared)
    return shared.index(most) if most > 0 else -1
