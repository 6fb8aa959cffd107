"""The row below a head that numbers its columns: 甲, 乙, 1, 2, 3 or (a), (1), (2)."""

import re
from collections.abc import Sequence

from bulletin.read.row_shape import Shape, Shaped
from bulletin.words.lexicon import letters as words

_LONGEST = 4  # characters of a number in brackets
_MANY = 4  # columns
_NUMBER = r"[(（\[]?(\d{1,2})[)）\]]?"


def counts_columns(every: Sequence[Shaped], at: int) -> bool:
    """
    Whether a row right below a head only numbers the columns.

    Its numbers rise by one, and the columns of labels have a letter or nothing. A single
    number needs the letter beside it, because it could be a figure.
    """
    row = every[at]
    above = at - 1
    while above >= 0 and every[above].shape is Shape.BLANK:
        above -= 1
    if above < 0 or (every[above].shape is not Shape.WORDS and not _counts_all(row)):
        return False
    texts = [row.cells[i].strip() for i in row.filled]
    if any(len(text) > _LONGEST or "." in text for text in texts):
        return False
    letter = f"[(（]?[{words('column-letters')}A-Da-d][)）]?"
    letters = [text for text in texts if re.fullmatch(letter, text)]
    numbers = [re.fullmatch(_NUMBER, text) for text in texts[len(letters) :]]
    if not all(numbers) or texts[: len(letters)] != letters:
        return False
    counted = [int(each[1]) for each in numbers if each]
    rising = counted == list(range(counted[0], counted[0] + len(counted))) if counted else False
    return rising and counted[0] <= 2 and len(counted) + len(letters) > 1 and _sure(counted, row)  # noqa: PLR2004


def _counts_all(row: Shaped) -> bool:
    """Whether a row counts all columns from the first, under whatever head: of years with marks."""
    texts = [cell.strip() for cell in row.cells]
    return len(texts) >= _MANY and texts == [str(n) for n in range(1, len(texts) + 1)]


def _sure(counted: Sequence[int], row: Shaped) -> bool:
    labelled = bool(row.cells[0].strip()) and not row.cells[0].strip()[:1].isdigit()
    return labelled or len(counted) > 2  # noqa: PLR2004
