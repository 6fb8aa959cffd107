"""Where one table of a text ends and the next begins, and heads that pages repeat."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from bulletin.read.row_shape import Row, Shape, Shaped, shaped
from bulletin.tables.column_numbers import counts_columns
from bulletin.tables.notes import is_caption, is_note, is_title_in_cells
from bulletin.words.lexicon import idea, letters

_ENOUGH = 2  # rows of figures below a head that begins a table


class _Gap(NamedTuple):
    """The rows from `start` to `end` without figures, with figures above and below."""

    start: int
    end: int


def find_tables(rows: Sequence[Row]) -> list[list[int]]:
    """
    The rows of each table, by their places.

    A table begins where a head that names every column of figures below it stands behind a
    blank row or a caption, and is another head, or has another title, than the table above.
    The same head under the same title is what the next page repeats: it is left out.
    Whatever is unsure stays in one table, so sections of a table do not part it.
    """
    every = [shaped(row) for row in rows]
    figured = [i for i, row in enumerate(every) if row.shape is Shape.FIGURES]
    if not figured:
        return [list(range(len(rows)))]
    gaps = [_Gap(a + 1, b) for a, b in pairwise(figured) if b > a + 1]
    starts = [0]
    dropped = {i for i in figured if counts_columns(every, i)}
    above = _find_head(every, _Gap(0, figured[0]))
    for gap in gaps:
        head = _find_head(every, gap)
        if not head:
            continue
        if _alike(every, above, head):
            repeated = _repeated(every, gap, head, starts[-1])
            dropped |= set(repeated or ())
            if repeated is not None:
                continue
        elif not (_stands_apart(every, gap, head) and _names_columns(every, head, gap.end)):
            continue
        above = head
        starts.append(_top(every, gap, head))
    ends = [*starts[1:], len(rows)]
    return [[i for i in range(a, b) if i not in dropped] for a, b in zip(starts, ends, strict=True)]


def _find_head(every: Sequence[Shaped], gap: _Gap) -> list[int]:
    """The rows of words above the first row of figures, from the top."""
    at = gap.end - 1
    while at >= gap.start and (every[at].shape is Shape.BLANK or _is_section(every[at])):
        at -= 1
    head: list[int] = []
    while at >= gap.start and _in_head(every[at]):
        if head and is_title_in_cells(every[at].cells, every[at].filled):
            break
        head.append(at)
        at -= 1
    return head[::-1]


def _is_section(row: Shaped) -> bool:
    """Whether a row may be the label of a first section, between a head and its figures."""
    return row.filled == (0,) and not is_caption(row.text)


def _in_head(row: Shaped) -> bool:
    if row.shape is Shape.WORDS:
        return not is_note(row.stub) and row.lettered
    return row.shape is Shape.SINGLE and row.filled[0] > 0


def _names_columns(every: Sequence[Shaped], head: list[int], first: int) -> bool:
    """Whether some row of the head has a text above every column of the figures below it."""
    below = []
    for row in (every[i] for i in range(first, len(every))):
        if row.shape is Shape.WORDS:
            break
        if row.shape is Shape.FIGURES:
            below.append(row)
    named = {place for i in head for place in every[i].filled}
    columns = {place for row in below for place in row.filled if place}
    return len(below) >= _ENOUGH and columns <= named


def _alike(every: Sequence[Shaped], above: list[int], head: list[int]) -> bool:
    return bool(above) and [_letters(every[i]) for i in above] == [_letters(every[i]) for i in head]


def _letters(row: Shaped) -> tuple[str, ...]:
    cells = ["".join(cell.split()) for cell in row.cells]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _stands_apart(every: Sequence[Shaped], gap: _Gap, head: list[int]) -> bool:
    return any(
        row.shape is Shape.BLANK or is_caption(row.text) for row in every[gap.start : head[0]]
    )


def _repeated(every: Sequence[Shaped], gap: _Gap, head: list[int], start: int) -> list[int] | None:
    """The rows that only a new page repeats; None where the title says it is another table."""
    from bulletin.read.documents.pages.page_numbers import is_page_number  # heads repeat seldom

    pages = [i for i in range(gap.start, head[0]) if is_page_number(every[i].text)]
    title = range(_top(every, gap, head), head[0])
    rest = [i for i in title if every[i].shape is not Shape.BLANK and i not in pages]
    first = next(i for i in range(start, len(every)) if every[i].shape is Shape.FIGURES)
    titles = {_name(every[i]) for i in range(start, first)}
    known = [i for i in rest if _name(every[i]) in titles or _is_continued(every[i], titles)]
    if len(known) == len(rest):
        return [*pages, *known, *head]
    return None if _stands_apart(every, gap, head) else [*pages, *known, *head]


def _name(row: Shaped) -> str:
    return "".join(re.sub(_continued(), "", row.text).split())


def _is_continued(row: Shaped, titles: set[str]) -> bool:
    """Whether a title says that it goes on, and names nothing, or what the first title named."""
    if re.search(_continued(), row.text) is None:
        return False
    name = re.sub(_table_number(), "", re.sub(_continued(), "", row.text)).strip()
    return not re.sub(r"[\W\d]", "", name) or any("".join(name.split()) in each for each in titles)


def _top(every: Sequence[Shaped], gap: _Gap, head: list[int]) -> int:
    """The first row of the title above a head; what stands higher is notes on the table above."""
    captions = [i for i in range(gap.start, head[0]) if is_caption(every[i].text)]
    if captions:
        return captions[-1]
    top = head[0]
    while top > gap.start and _is_title(every[top - 1]):
        top -= 1
    if top == head[0]:
        blank = top
        while blank > gap.start and every[blank - 1].shape is Shape.BLANK:
            blank -= 1
        title = blank
        while title > gap.start and _is_title(every[title - 1]):
            title -= 1
        apart = title > gap.start and every[title - 1].shape is Shape.BLANK
        top = title if title < blank and apart else top
    return top


def _is_title(row: Shaped) -> bool:
    in_cells = row.shape is Shape.WORDS and is_title_in_cells(row.cells, row.filled)
    return (row.shape is Shape.SINGLE or in_cells) and not is_note(row.stub)


@cache
def _continued() -> str:
    return f"(?i:{idea('continued').pattern})"


@cache
def _table_number() -> str:
    words = "|".join(idea("table").anywhere)
    return rf"(?i:(?:{words})\s*[0-9０-９{letters('numerals')}.\-]+[:：.]?)"
