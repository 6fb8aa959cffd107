"""Lines of a text put together to paragraphs, where a page or an editor has broken them."""

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import east_asian_width

from bulletin.model.files.document import Paragraph, TextRun
from bulletin.model.files.position import Position
from bulletin.words.lexicon import idea, letters

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_ENDED = re.compile(r"[。！？；：.!?:;…][\"”’」』)）*_]*\s*\Z")
_MARKDOWN = re.compile(r"\s*(#{1,6})\s*")
_EMPHASIS = re.compile(r"\*\*|__")
_WIDTHS = range(36, 132)  # of lines that an editor or a page has broken, in cells
_FULL = 0.75  # of the widest line
_LONGEST_HEADING = 40
_MARKED = r"#{1,6}|[-*+•·●○■□◆]\s|\d{1,2}[.、)）](?!\d)|\u3000{2}"  # how an item opens


def joined(lines: Sequence[tuple[int, str]], page: int = 0) -> list[Paragraph]:
    """
    The paragraphs that numbered lines make, each line in one of them.

    A line goes on in the next where it does not end as a sentence does, is nearly as wide as
    the widest, and none is wider than what is broken by hand; a line that opens as items,
    headings and captions do begins a paragraph. Where all lines are wide, each is one.
    """
    widest = max((_wide(text) for _, text in lines), default=0)
    broken = widest in _WIDTHS
    found: list[list[tuple[int, str]]] = []
    for number, text in lines:
        if not text.strip():
            found.append([])
        elif found and found[-1] and broken and _goes_on(found[-1][-1], text, widest):
            found[-1].append((number, text))
        else:
            found.append([(number, text)])
    return [_paragraph(each, page) for each in found if each]


def _goes_on(above: tuple[int, str], text: str, widest: int) -> bool:
    line = above[1].rstrip()
    full = _wide(line) >= _FULL * widest
    cut = line[-1:].isdigit() and text[:1].isdigit()  # a number, and no item that opens with one
    return full and (cut or not (_ENDED.search(line) or _opening().match(text)))


def _paragraph(lines: Sequence[tuple[int, str]], page: int) -> Paragraph:
    texts: list[str] = []
    runs: list[TextRun] = []
    length = 0
    for number, line in lines:
        if texts and _spaced(texts[-1], line):
            texts.append(" ")  # it stands where the line ends
            length += 1
        for start, piece in _pieces(line, first=not runs):
            runs.append(TextRun(length, Position(number, start + 1)))
            texts.append(piece)
            length += len(piece)
    text = "".join(texts)
    heading = (_marked_depth(lines[0][1]) or heading_depth(text)) if len(lines) == 1 else 0
    return Paragraph(text, tuple(runs) or (TextRun(0, Position(lines[0][0], 1)),), heading, page)


def _pieces(line: str, *, first: bool) -> list[tuple[int, str]]:
    """The text of a line without marks of headings and emphasis, and where each piece begins."""
    match = _MARKDOWN.match(line) if first else None
    at = match.end() if match else len(line) - len(line.lstrip())
    end = len(line.rstrip())
    pieces = []
    for mark in _EMPHASIS.finditer(line, at, end):
        pieces.append((at, line[at : mark.start()]))
        at = mark.end()
    pieces.append((at, line[at:end]))
    return [each for each in pieces if each[1]]


def _spaced(before: str, line: str) -> bool:
    """Whether a blank stands for the end of a line: between words in letters, not in Chinese."""
    behind, ahead = before[-1:], line.strip()[:1]
    lettered = not (_CHINESE.search(before) or _CHINESE.search(line))
    return lettered and behind.isascii() and ahead.isascii() and not behind.isspace()


def is_numbered_caption(text: str) -> bool:
    """Whether a text opens as the title of a table does that has a number: 表1."""
    return _caption().match(text) is not None


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(rf"\s*(?i:{idea('caption').pattern})")


def _marked_depth(line: str) -> int:
    marked = _MARKDOWN.match(line)
    return len(marked[1]) if marked else 0


def heading_depth(text: str) -> int:
    """
    How deep a heading a text is by its number, 0 for any other text.

    >>> heading_depth("一、综合"), heading_depth("（二）工业"), heading_depth("全年增长5%。")
    (1, 2, 0)
    """
    if len(text) > _LONGEST_HEADING or _ENDED.search(text):
        return 0
    return next((depth for depth, opening in _headings() if opening.match(text)), 0)


@cache
def _headings() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """How headings are numbered, the higher ones first."""
    number = f"[{letters('numerals')}]{{1,3}}"
    first = rf"(?i:{number}[、.．]|{idea('chapter').pattern})"
    second = rf"[（(]{number}[)）]|\d{{1,2}}\.\d{{1,2}}(?![\d.%])"
    return (1, re.compile(first)), (2, re.compile(second))


@cache
def _opening() -> re.Pattern[str]:
    """How an item, a heading or a caption begins, which never goes on from the line above."""
    numbered = "|".join(each.pattern for _, each in _headings())
    captions = f"{idea('caption').pattern}|{idea('figure-caption').pattern}"
    return re.compile(rf"\s*(?:{_MARKED}|{numbered}|(?i:{captions}))")


def _wide(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
