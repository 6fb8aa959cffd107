"""One honest table while it is written: its language, names, years, levels, and its file."""

import csv
import io
from collections.abc import Callable, Sequence
from fractions import Fraction

from tests.fuzz.choosing import Choosing, chosen
from tests.fuzz.honest_languages import LANGUAGES
from tests.properties.strategies import halves_up, spelt

_MARKS = ("p", " p", "*", " *", " (e)", "r", "¹", " b")
HIDDEN = ("x", "..", "…", ":", "c", "")  # a dash is nothing, by the custom of most
NOTHING = Fraction(0)

Rows = list[list[str]]
Practice = Callable[["PractisedTable"], Rows]


class PractisedTable:
    """One table while it is written."""

    def __init__(self, seed: int) -> None:
        self.chance: Choosing = chosen(seed)
        self.words = LANGUAGES[self.chance.one_of((*LANGUAGES, "en", "zh"))]
        self.group = self.chance.one_of(self.words.thousands)
        self.decimals, self.size = self.chance.between(0, 3), self.chance.between(1, 7)
        names = list(self.words.names)
        start = self.chance.below(len(names))
        count = self.chance.one_of((2, 3, 3, 4, 5, 6, 8, 14, 24))
        self.names = (names[start:] + names[:start])[:count]
        self.first = self.chance.between(1995, 2019)
        (self.level, self.share, self.growth, self.index, self.average, self.median,
         self.each, self.rank) = self.words.heads  # fmt: skip

    @property
    def total(self) -> str:
        """Return a word for the total."""
        return self.chance.one_of(self.words.total)

    def levels(self, size: int | None = None) -> list[Fraction]:
        """Return true levels of all names, none of them nothing."""
        digits = self.size if size is None else size
        return [self.chance.level(digits) + Fraction(1, 7) for _ in self.names]

    def printed(self, value: Fraction, decimals: int | None = None) -> str:
        """Return a number as it is printed."""
        places = self.decimals if decimals is None else decimals
        return self.words.figure(spelt(halves_up(value * 10**places), places), self.group)

    def years(self, count: int) -> list[str]:
        """Return heads of years."""
        return [str(self.first + number) for number in range(count)]

    def moved(self, levels: Sequence[Fraction]) -> list[Fraction]:
        """Return the levels of a year later."""
        return [each * Fraction(self.chance.between(780, 1290), 1000) for each in levels]


def summed(levels: Sequence[Fraction]) -> list[Fraction]:
    """Return levels with their total before them."""
    return [sum(levels, NOTHING), *levels]


def listed(table: PractisedTable, heads: Sequence[str], columns: Sequence[Sequence[str]]) -> Rows:
    """Return rows of the total and all names, the total first or last."""
    rows = [list(each) for each in zip([table.total, *table.names], *columns, strict=True)]
    if table.chance.times_in(1, 3):
        rows = [*rows[1:], rows[0]]
    return [[table.words.stub, *heads], *rows]


def written(table: PractisedTable, rows: Rows, *, mixed: bool) -> str:
    """
    Return rows as the text of a file, some cells marked or withheld.

    `mixed`: the columns are in several units, so that none is stated over the table.
    """
    marks, gaps = table.chance.times_in(1, 5), table.chance.times_in(1, 6)
    hidden = table.chance.one_of(HIDDEN)
    for row in rows[1:]:
        for at in range(1, len(row)):
            if not row[at][-1:].isdigit():
                continue
            if gaps and table.chance.times_in(1, 25):
                row[at] = hidden
            elif marks and table.chance.times_in(1, 12):
                row[at] += table.chance.one_of(_MARKS)
    if table.chance.times_in(1, 10) and rows[0][0]:
        rows = [list(each) for each in zip(*rows, strict=True)]
    if table.chance.times_in(1, 3):
        title = f"{table.chance.between(1, 20)}. {table.level}, {table.first}"
        unit = [[f"({table.words.units[0]})"]] if table.chance.times_in(1, 3) else []
        rows = [[title], *(unit if not mixed else []), *rows]
    file = io.StringIO()
    delimiter = ";" if table.words.point == "," else table.chance.one_of(",,;\t")
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return file.getvalue()
