"""The lines of pages put together to paragraphs and tables."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bulletin.read.delimited.blank_columns import split_strips
from bulletin.read.documents.lines_joined import joined
from bulletin.read.documents.pages.page_lines import PageLine, PageTable, Piece
from bulletin.read.documents.reading_order import PageBlock
from bulletin.read.documents.table_lines import table_runs

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_SHORT = 2.2  # letters that a full line may lack at its right end
_INDENTED = 0.8  # letters from where a line is set in, as the first of a paragraph is


def blocks(pieces: Sequence[Piece]) -> Iterator[PageBlock]:
    """Yield the paragraphs and tables that lines and ruled tables make, in their order."""
    for kind, group in groupby(pieces, key=_kind):
        if kind is None:
            yield from (
                PageBlock(rows=each.rows, page=each.page)
                for each in group
                if isinstance(each, PageTable)
            )
        else:
            yield from _of_lines([each for each in group if isinstance(each, PageLine)])


def _kind(piece: Piece) -> bool | None:
    """Return whether a line is of a column, None for a table."""
    return None if isinstance(piece, PageTable) else piece.column


def _of_lines(lines: Sequence[PageLine]) -> Iterator[PageBlock]:
    at = 0
    texts = [each.text for each in lines]
    for run in table_runs(texts):
        yield from _paragraphs(lines[at : run.start])
        yield PageBlock(rows=split_strips(texts[run.start : run.end]), page=lines[run.start].page)
        at = run.end
    yield from _paragraphs(lines[at:])


def _paragraphs(lines: Sequence[PageLine]) -> Iterator[PageBlock]:
    """Yield paragraphs: a full line goes on in the next, which is not set in."""
    if not lines:
        return
    left, right = min(each.left for each in lines), max(each.right for each in lines)
    groups: list[list[PageLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1][-1], line, left, right):
            groups[-1].append(line)
        else:
            groups.append([line])
    for group in groups:
        (paragraph,) = joined([(1, "".join(_stitched(group)))])
        yield PageBlock(paragraph.text, heading=paragraph.heading, page=group[0].page)


def _goes_on(above: PageLine, line: PageLine, left: float, right: float) -> bool:
    full = above.right >= right - _SHORT * above.size
    inside = line.left <= left + _INDENTED * line.size
    return full and inside and abs(above.size - line.size) < line.size / 3


def _stitched(lines: Sequence[PageLine]) -> Iterator[str]:
    """Yield the texts of lines; a blank stands for the end of a line in letters, not in Chinese."""
    before = ""
    for line in lines:
        blank = before.isascii() and line.text[:1].isascii() and not _CHINESE.search(line.text)
        yield f" {line.text}" if before and blank and before != "-" else line.text
        before = line.text[-1:]
