"""What a hand, a paste or a program does to a right table, always at the same places of it."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

Rows = list[list[str]]
Spot = tuple[int, int]  # row and column of a cell

_FIGURE = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_DIGITS = 3  # of a figure in which something can be mistyped


def as_rows(text: str) -> Rows:
    """Return the cells of a table."""
    return list(csv.reader(io.StringIO(text)))


def as_text(rows: Rows) -> str:
    """Return the text of a table."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def damaged(text: str) -> Iterator[tuple[str, str]]:
    """Yield a table after each kind of damage that it is large enough for."""
    for name, damage in _KINDS.items():
        rows = as_rows(text)
        spots = _spots(rows)
        if len(spots) >= _DIGITS:
            damage(rows, spots)
            yield name, as_text(rows)


def _spots(rows: Rows) -> list[Spot]:
    """Return the cells of figures, the years of heads and the small ones left out."""
    return [
        (line, column)
        for line, row in enumerate(rows)
        for column, cell in enumerate(row)
        if column and _FIGURE.fullmatch(cell.strip()) and _large(cell) and _labelled(row)
    ]


def _large(cell: str) -> bool:
    return sum(letter.isdigit() for letter in cell) >= _DIGITS


def _labelled(row: list[str]) -> bool:
    return bool(row[0].strip()) and not any(re.fullmatch(r"(?:19|20)\d\d", each) for each in row)


def _at(spots: list[Spot], part: float) -> Spot:
    return spots[int(part * (len(spots) - 1))]


def _column(spots: list[Spot]) -> list[Spot]:
    """Return the figures of the column that has the most of them, the first one of several."""
    columns = sorted({column for _, column in spots})
    most = max(columns, key=lambda each: sum(column == each for _, column in spots))
    return [spot for spot in spots if spot[1] == most]


def _transposed(cell: str) -> str:
    """Return a figure with the first two neighbouring digits exchanged that differ."""
    for at, (one, other) in enumerate(pairwise(cell)):
        if one != other and (one + other).isdigit() and (at or other != "0"):
            return cell[:at] + other + one + cell[at + 2 :]
    return _another(cell)


def _another(cell: str) -> str:
    """Return a figure with another digit in its middle."""
    at = [at for at, letter in enumerate(cell) if letter.isdigit()][1]
    return cell[:at] + str((int(cell[at]) + 4) % 10) + cell[at + 1 :]


def _ten_times(cell: str) -> str:
    """Return a figure with its point a digit to the right, or a nought behind it."""
    whole, point, part = cell.partition(".")
    moved = f"{whole}{part[:1]}.{part[1:]}".rstrip(".") if point else f"{whole}0"
    return moved.replace("-0", "-").lstrip("0") or "0"


def _typed(part: float, how: Callable[[str], str]) -> Callable[[Rows, list[Spot]], None]:
    def typed(rows: Rows, spots: list[Spot]) -> None:
        line, column = _at(spots, part)
        rows[line][column] = how(rows[line][column])

    return typed


def _two_slips(rows: Rows, spots: list[Spot]) -> None:
    _typed(0.2, _transposed)(rows, spots)
    _typed(0.7, _another)(rows, spots)


def _slipped(rows: Rows, spots: list[Spot]) -> None:
    """Move the lower half of a column down by a line."""
    column = _column(spots)
    half = column[len(column) // 2 :]
    figures = ["", *(rows[line][at] for line, at in half[:-1])]
    for (line, at), figure in zip(half, figures, strict=True):
        rows[line][at] = figure


def _other_unit(rows: Rows, spots: list[Spot]) -> None:
    column = _column(spots)
    for line, at in column[len(column) // 2 :]:
        rows[line][at] = _ten_times(rows[line][at])


def _columns_exchanged(rows: Rows, spots: list[Spot]) -> None:
    """Exchange the last two figures of the lines of the lower half."""
    lines = sorted({line for line, _ in spots})
    for line in lines[len(lines) // 2 :]:
        inside = [column for other, column in spots if other == line][-2:]
        if len(inside) > 1:
            one, other = inside
            rows[line][one], rows[line][other] = rows[line][other], rows[line][one]


def _figures_exchanged(rows: Rows, spots: list[Spot]) -> None:
    column = _column(spots)
    (one, at), (other, _) = column[len(column) // 2 - 1 : len(column) // 2 + 1]
    rows[one][at], rows[other][at] = rows[other][at], rows[one][at]


def _labels_exchanged(rows: Rows, spots: list[Spot]) -> None:
    lines = sorted({line for line, _ in spots})
    one, other = lines[len(lines) // 2 - 1 : len(lines) // 2 + 1]
    rows[one][0], rows[other][0] = rows[other][0], rows[one][0]


def _line_lost(rows: Rows, spots: list[Spot]) -> None:
    del rows[_at(spots, 0.6)[0]]


def _line_doubled(rows: Rows, spots: list[Spot]) -> None:
    line = _at(spots, 0.6)[0]
    rows.insert(line, list(rows[line]))


_KINDS: Mapping[str, Callable[[Rows, list[Spot]], None]] = {
    "two digits exchanged": _typed(0.35, _transposed),
    "another digit": _typed(0.65, _another),
    "point moved": _typed(0.5, _ten_times),
    "two slips": _two_slips,
    "half a column slipped": _slipped,
    "half a column in another unit": _other_unit,
    "columns exchanged in half the lines": _columns_exchanged,
    "two figures exchanged": _figures_exchanged,
    "two labels exchanged": _labels_exchanged,
    "a line lost": _line_lost,
    "a line doubled": _line_doubled,
}
