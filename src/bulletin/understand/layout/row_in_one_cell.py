"""A whole row that was typed into one cell."""

import re

from bulletin.model.cell import Mark
from bulletin.model.position import Position
from bulletin.understand.layout.notes import is_note
from bulletin.understand.text.cells import read_cell
from bulletin.understand.words.periodic import is_period

_BETWEEN = r"[\s，；、|]+"
_FEWEST = 2
_MOST_WORDS = 6  # label and unit; more are a sentence
_LONGEST = 80
_SIGNS = (Mark.NIL, Mark.WITHHELD)


def figures_of_row(text: str) -> tuple[str, ...]:
    """
    Return the figures at the end of a cell that holds a label and its whole row.

    Two at least, and not only years; empty for every other text. How many columns there
    are to hold them is for the caller to compare.

    >>> figures_of_row("水泥 万吨 588.36 -5.2")
    ('588.36', '-5.2')
    >>> figures_of_row("Ages 16 to 64")
    ()
    """
    words = [word for word in re.split(_BETWEEN, text[: _LONGEST + 1].strip()) if word]
    if len(text) > _LONGEST or len(words) <= _FEWEST or is_note(text, numbers=False):
        return ()
    start = len(words)
    while start > 1 and _stands_for_figure(words[start - 1]):
        start -= 1
    found = tuple(words[start:])
    labelled = start <= _MOST_WORDS and (start > 1 or _is_label(words[0]))
    told = sum(any(map(str.isdigit, word)) and not is_period(word) for word in found)
    return found if labelled and len(found) >= _FEWEST and told else ()


def _stands_for_figure(word: str) -> bool:
    if word[0] == "0" and word[1:2].isdigit():
        return False  # the number of a telephone or of a form
    cell = read_cell(word, Position(1, 1))
    return cell.figure is not None or cell.mark in _SIGNS


def _is_label(word: str) -> bool:
    return is_period(word) or not _stands_for_figure(word)
