"""Which lines of a sheet are title, headnote, head, body and notes: from the text alone."""

import re
from typing import NamedTuple

from bulletin.model.files.sheet import Sheet
from bulletin.model.table.cell import Cell, Mark
from bulletin.read.row_shape import YEARS, is_year
from bulletin.tables.notes import follows_table, is_caption, is_sentence_long, is_title_in_cells
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.units import read_unit, states_unit
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.understand.layout.row_in_one_cell import figures_of_row
from bulletin.understand.layout.stub import is_head_name
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import PLAIN, Notation
from bulletin.understand.text.spelling import comparable
from bulletin.words.lexicon import idea, said

_LONG = 60  # characters, of what states prices
_HEADING = "#"  # before a heading of Markdown
_ANY_WAY = Notation(hundreds=True)


class Layout(NamedTuple):
    """The lines of one table by what they are; blank lines are left out."""

    title: str
    headnote: str
    heads: tuple[Line, ...]
    body: tuple[Line, ...]
    notes: tuple[str, ...]
    above: tuple[Piece, ...] = ()  # the cells of which title and headnote are made


_FEW_YEARS = 4  # figures for each that may be a year


def lay_out(sheet: Sheet) -> Layout:
    """
    Return what each line of the sheet is.

    The body runs from the first line with a figure to the last; the lines with several
    cells above it are its head, the single cells above those its title and headnote.
    A line in which only years stand is a head. Without any figure the first line with
    several cells is the head, and all below it the body, as in a blank form.
    """
    every = (Line.of(number, cells) for number, cells in zip(sheet.lines, sheet.rows, strict=True))
    lines = [line for line in every if line.filled]
    flush = _flush(lines)
    first, last = _body(flush)
    top = _head_top(flush, first)
    head_end = _head_end(flush, top, first)
    title, headnote = _names(lines[:top])
    parting = {line for at, line in enumerate(lines[:head_end]) if _parts_heads(flush, at)}
    inner = [line for line in lines[top:head_end] if _in_head(line) and line not in parting]
    aside = [line for line in lines[top:head_end] if line not in inner]
    headnote = "; ".join(filter(None, [headnote, *map(_joined, aside)]))
    heads = {line.cells for line in inner}
    body = [line for line in lines[head_end:last] if line.cells not in heads]
    notes = [_joined(line) for line in lines[last:]]
    above = tuple(line.piece(i) for line in (*lines[:top], *aside) for i in line.filled)
    return Layout(title, headnote, tuple(inner), tuple(body), tuple(notes), above)


def _flush(lines: list[Line]) -> list[Line]:
    """Return the lines without the blank columns to the left of the table."""
    left = min((line.filled[0] for line in lines if len(line.filled) > 1), default=0)
    if not left:
        return lines
    return [
        Line.of(line.number, line.cells[left:]) if line.filled[0] >= left else line
        for line in lines
    ]


def _body(lines: list[Line]) -> tuple[int, int]:
    """Return the first line of the body and the one behind its last."""
    figured = [i for i, line in enumerate(lines) if _has_figures(line)]
    while figured and (_is_head_of_figures(lines, figured) or _parts_heads(lines, figured[0])):
        figured.pop(0)
    if not figured:
        return _words_only(lines)
    last = figured[-1] + 1
    numbered = any(follows_table(lines[i].cells[0]) for i in figured)
    width = sum(_read(lines[figured[-1]], i).figure is not None for i in lines[figured[-1]].filled)
    while last < len(lines) and (
        _continues(lines[last], numbered=numbered) or _holds_a_row(lines[last], width)
    ):
        last += 1
    return figured[0], last


def _words_only(lines: list[Line]) -> tuple[int, int]:
    several = [i for i, line in enumerate(lines) if len(line.filled) > 1]
    first = several[0] + 1 if several else min(1, len(lines))
    last = len(lines)
    while last > first and follows_table(
        _joined(lines[last - 1]), numbers=len(lines[last - 1].cells) == 1
    ):
        last -= 1
    return first, last


def _has_figures(line: Line) -> bool:
    if len(line.filled) == 1 and line.filled[0] == 0:
        return False
    cells = [_read(line, i) for i in line.filled if i]
    marks = (Mark.NIL, Mark.WITHHELD, Mark.SEVERAL)
    return any(cell.figure for cell in cells) or (
        bool(cells) and bool(line.piece(0).bare) and all(cell.mark in marks for cell in cells)
    )


def _read(line: Line, column: int) -> Cell:
    """Return a cell, whose number may be written in any way: where it stands is all that counts."""
    piece = line.piece(column)
    return read_cell(piece.text, piece.position, _ANY_WAY if "," in piece.text else PLAIN)


def _is_head_of_figures(lines: list[Line], figured: list[int]) -> bool:
    """Tell whether the first line with figures is a head of years, or of classes such as 50000."""
    line = lines[figured[0]]
    if len(figured) > 1 and line.filled[0] and all(read_unit(line.cells[i]) for i in line.filled):
        return True  # a row of units, 1 000 among them
    cells = {i: _read(line, i) for i in line.filled if i}
    figures = [cell.figure for cell in cells.values() if cell.figure]
    whole = [figure.digits for figure in figures if figure.decimals == 0]
    years = bool(whole) and all(each in YEARS for each in whole)
    if years and len(whole) == len(figures):
        several = len(whole) > 1 and len(set(whole)) == len(whole)
        told = several or _is_head_label(line) or _tops(lines, figured)
        return len(figured) > 1 and told and not is_year(line.piece(0).bare)
    words = [i for i, cell in cells.items() if cell.mark is Mark.WORD]
    if len(words) <= len(figures) or len(figured) < 3:  # noqa: PLR2004
        return False
    below = [lines[i] for i in figured[1:4]]
    return all(any(_read(each, i).figure for each in below) for i in words)


def _parts_heads(lines: list[Line], at: int) -> bool:
    """Tell whether figures stand between two rows of heads, one below each of the upper ones."""
    if not 0 < at < len(lines) - 1:
        return False
    above, below = lines[at - 1], lines[at + 1]
    spanned = above.filled == lines[at].filled and len(below.filled) > len(above.filled)
    return spanned and not (_has_figures(above) or _has_figures(below))


def _tops(lines: list[Line], figured: list[int]) -> bool:
    """
    Tell whether a lone year stands above figures of another kind, with no head over it.

    A first item that counts 2023 looks the same, so that few figures below may be years too.
    """
    if any(len(line.filled) > 1 for line in lines[: figured[0]]):
        return False
    below = [
        cell.figure
        for i in figured[1:]
        for column in lines[figured[0]].filled
        if column and (cell := _read(lines[i], column)).figure
    ]
    near = sum(not figure.decimals and figure.digits in YEARS for figure in below)
    return near * _FEW_YEARS <= len(below)


def _is_head_label(line: Line) -> bool:
    """Tell whether a line begins like a head: with nothing, a colon, or a word for heads."""
    first = line.piece(0).bare
    named = any(is_head_name(comparable(line.cells[i])) for i in line.filled)
    return not first or named or first.endswith((":", "："))


def _continues(line: Line, *, numbered: bool) -> bool:
    """Tell whether a line without figures below the last figure still belongs to the body."""
    text = _joined(line)
    if follows_table(text, numbers=not numbered or len(line.cells) == 1):
        return False
    if len(line.filled) > 1:
        return line.filled[0] == 0 and not is_sentence_long(text)
    return line.filled == (0,) and len(line.cells) > 1 and not is_sentence_long(text)


def _holds_a_row(line: Line, width: int) -> bool:
    """Tell whether the only cell of a line holds a whole row, as many figures as the last."""
    if line.filled != (0,):
        return False
    figures = figures_of_row(line.piece(0).bare)
    return width - 1 <= len(figures) <= width and bool(figures)


def _head_top(lines: list[Line], first: int) -> int:
    """Return the topmost line of the head; `first` where there is none."""
    top, deeper = first, False
    for i in range(first - 1, -1, -1):
        line = lines[i]
        if deeper and _is_title(line):
            break
        deeper = deeper or len(line.filled) > 1
        if len(line.filled) > 1 or line.filled[0] > 0 or _is_squeezed(line, lines, first):
            top = i
    return top


def _is_title(line: Line) -> bool:
    """Tell whether a line above a row of heads is a title: in several cells, or with its unit."""
    if len(line.filled) == 1:
        return False
    behind = [line.cells[i] for i in line.filled[1:]]
    beside = line.filled[0] == 0 and all(map(states_unit, behind))
    return beside or is_title_in_cells(line.cells, line.filled)


def _is_squeezed(line: Line, lines: list[Line], first: int) -> bool:
    """Tell whether a single cell right above the body holds the whole head."""
    if line is not lines[first - 1] or first >= len(lines):
        return False
    text = line.cells[line.filled[0]].strip()
    if text.startswith("|"):
        return True
    width = len(lines[first].filled)
    return (
        len(text.split()) >= width > 1
        and not _is_headnote(text)
        and (find_period(text) is not None or said("head-word", text))
    )


def _head_end(lines: list[Line], top: int, first: int) -> int:
    """Return the line behind the head: lines with one label only, next to the body, are its."""
    end = first
    while end > top + 1 and lines[end - 1].filled == (0,):
        if _is_headnote(_joined(lines[end - 1])) or _is_squeezed(lines[end - 1], lines, first):
            break
        if _names_labels(lines[top:end]):
            break
        end -= 1
    return end


def _names_labels(heads: list[Line]) -> bool:
    """Tell whether the last line, of one cell, is what the labels are called, a note set aside."""
    name = re.sub(r" *[(（][^()（）]*[)）]$", "", heads[-1].piece(0).bare)
    return is_head_name(comparable(name)) and all(line.filled[0] for line in heads[:-1])


def _in_head(line: Line) -> bool:
    """Tell whether a line within the head is part of it, and not a unit of its own."""
    if len(line.filled) > 1:
        return not _states_units(line)
    return not (_is_headnote(_joined(line)) and "|" not in _joined(line))


def _states_units(line: Line) -> bool:
    """Tell whether a line names the unit of the table, and in brackets again in another tongue."""
    first, *others = (line.cells[i].strip() for i in line.filled)
    again = all(states_unit(each) or each[:1] in ("(", "（") for each in others)
    return line.filled[0] == 0 and states_unit(first) and again


def _names(lines: list[Line]) -> tuple[str, str]:
    """Return the title and the headnote: a line with the number of a table is its title."""
    texts = [text.lstrip(_HEADING).lstrip() for line in lines for text in _apart(line)]
    if not texts:
        return "", ""
    named = texts[0].startswith(("(", "（")) or states_unit(texts[0])
    if len(texts) == 1 and named and _is_headnote(texts[0]):
        return "", texts[0]
    title = next(filter(is_caption, texts), texts[0])
    others = list(texts)
    others.remove(title)
    return title, "; ".join(others)


def _is_headnote(text: str) -> bool:
    """Tell whether a line states a unit or prices rather than naming the table."""
    bare = text.strip().strip("()（）").strip()
    begun = bare.casefold().replace(" ", "").startswith(idea("unit-of-table").begins)
    if begun or read_unit(bare) is not None:
        return True
    return len(text) < _LONG and said("price-note", text.casefold())


def _apart(line: Line) -> list[str]:
    """Return the text of a line above the head; a unit beside a title is a text of its own."""
    texts = [line.cells[i].strip() for i in line.filled]
    if len(texts) > 1 and all(map(states_unit, texts[1:])):
        return texts
    return [_joined(line)]


def _joined(line: Line) -> str:
    return ", ".join(line.cells[i].strip() for i in line.filled)
