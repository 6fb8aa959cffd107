"""Bars beside derived figures, where a screen has room for them."""

from collections.abc import Sequence

from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.sizes import Size
from bulletin.render.terminal.drawing.fitted_table import left_out, natural_width

_SHORTEST, _LONGEST = 8, 24  # cells
_ROWS = 2  # a single bar compares nothing
_GAP = 2
_FULL, _RIGHTWARD, _LEFTWARD = "█", "▌", "▐"


def with_bars(
    columns: Sequence[ShownColumn], sizes: Sequence[Size | None], width: int
) -> list[ShownColumn]:
    """Return the columns, with one of bars behind them if nothing is left out for its sake."""
    taken = sum(natural_width(each) + _GAP for each in columns)
    room = min(width - taken, _LONGEST)
    if room < _SHORTEST or left_out(columns, width) or _few(sizes):
        return list(columns)
    return [*columns, ShownColumn("", bars([each and each.point for each in sizes], room))]


def bars(numbers: Sequence[float | None], width: int) -> list[str]:
    """
    Return a bar a number, from a common zero, the negative ones to its left.

    >>> bars([10.0, 5.0, None, -5.0], 6)
    ['  ████', '  ██', '', '██']
    """
    known = [each for each in numbers if each is not None]
    least, most = min([0.0, *known]), max([0.0, *known])
    if least == most:
        return [""] * len(numbers)
    unit = width / (most - least)
    before = round(-least * unit)
    return ["" if each is None else _bar(each * unit, before) for each in numbers]


def _bar(size: float, before: int) -> str:
    halves = max(round(2 * abs(size)), 1) if size else 0
    full, half = _FULL * (halves // 2), halves % 2
    if size >= 0:
        return " " * before + full + _RIGHTWARD * half
    return (_LEFTWARD * half + full).rjust(before)


def _few(sizes: Sequence[Size | None]) -> bool:
    return sum(each is not None for each in sizes) < _ROWS
