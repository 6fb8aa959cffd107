"""Hypothesis strategies for tables with slips of the hand, typed in any dialect of CSV."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Literal

from hypothesis import strategies as st

from tests.amend.typed_tables import LEVELS, MISTYPED, OUTPUT
from tests.fuzz.honest_tables import honest
from tests.properties.strategies import slipped

Grid = list[list[str]]
_BLANKS = ("", " ", "\u3000", "  ")


@dataclass(frozen=True)
class TypedFile:
    """Rows of cells, and how they are written: a line of the file a row."""

    rows: Grid
    delimiter: str
    end: str
    encoding: str
    quoting: Literal[0, 1]

    @property
    def raw(self) -> bytes:
        """Return the bytes of the file."""
        page = StringIO()
        table = csv.writer(
            page, delimiter=self.delimiter, lineterminator=self.end, quoting=self.quoting
        )
        table.writerows(self.rows)
        return page.getvalue().encode(self.encoding, "replace")

    def read(self, raw: bytes) -> Grid:
        """Return the cells of bytes written in the same way."""
        text = raw.decode(self.encoding)
        return [
            next(csv.reader([line], delimiter=self.delimiter), []) for line in text.split(self.end)
        ]

    def lines(self, raw: bytes) -> list[str]:
        """Return the lines of bytes written in the same way, as they stand."""
        return raw.decode(self.encoding).split(self.end)


@st.composite
def typed_files(draw: st.DrawFn) -> TypedFile:
    """Draw a table with a few slips in any dialect."""
    text = draw(
        st.one_of(
            st.sampled_from((MISTYPED, OUTPUT, LEVELS)),
            slipped().map(lambda drawn: drawn.text()),
            st.integers(0, 10**6).map(honest),
        )
    )
    rows = [[" ".join(cell.split("\n")) for cell in row] for row in csv.reader(StringIO(text))]
    for _ in range(draw(st.integers(0, 2))):
        _slip(draw, rows)
    return TypedFile(
        rows,
        draw(st.sampled_from((",", ";", "\t"))),
        draw(st.sampled_from(("\n", "\r\n"))),
        draw(st.sampled_from(("utf-8", "utf-8-sig", "gb18030", "utf-16"))),
        draw(st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))),
    )


def _slip(draw: st.DrawFn, rows: Grid) -> None:
    """Type one figure otherwise, as a hand does, perhaps with blanks around it."""
    places = list(_figures(rows))
    if not places:
        return
    line, column = draw(st.sampled_from(places))
    figure = rows[line][column]
    at = draw(st.integers(0, len(figure) - 1))
    slips = (
        figure[:at] + figure[at : at + 2][::-1] + figure[at + 2 :],
        figure[:at] + figure[at] + figure[at:],
        figure[:at] + figure[at + 1 :],
        figure.replace(".", ""),
        figure.replace("0", "O", 1).replace("1", "l", 1),
        figure[:at] + draw(st.sampled_from("0123456789")) + figure[at + 1 :],
        "",
    )
    before, behind = draw(st.tuples(*[st.sampled_from(_BLANKS)] * 2))
    rows[line][column] = before + draw(st.sampled_from(slips)) + behind


def _figures(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    for line, row in enumerate(rows[1:], 1):
        for column, cell in enumerate(row[1:], 1):
            if cell.lstrip("-").replace(".", "", 1).isdecimal():
                yield line, column
