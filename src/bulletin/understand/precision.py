"""Decimals that no publisher printed: `405.0` for 405, left behind by a conversion."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bulletin.model.cell import Cell
from bulletin.model.figure import Figure

_FEWEST = 12
_WHOLE = 10


def without_false_decimals(
    cells: Mapping[tuple[int, int], Cell], *, transposed: bool
) -> dict[tuple[int, int], Cell]:
    """
    Return the cells, each `.0` of a series of converted whole numbers made worth nothing.

    Of figures printed to one decimal a tenth ends in 0. Where most of a dozen or more of
    one series do, a program wrote them: such a figure then stands for half a whole unit
    either way. Errs towards a wider interval, so never accuses a figure for it.
    """
    series: dict[int, list[tuple[int, int]]] = {}
    for place, cell in cells.items():
        if cell.figure is not None and cell.figure.decimals == 1 and cell.figure.digits:
            series.setdefault(place[0 if transposed else 1], []).append(place)
    found = dict(cells)
    for places in series.values():
        whole = [place for place in places if _is_whole(cells[place].figure)]
        if len(places) >= _FEWEST and 2 * len(whole) > len(places):
            found.update(_widened(cells, whole))
    return found


def _is_whole(figure: Figure | None) -> bool:
    return figure is not None and figure.digits % 10 == 0


def _widened(
    cells: Mapping[tuple[int, int], Cell], places: Iterable[tuple[int, int]]
) -> Iterable[tuple[tuple[int, int], Cell]]:
    for place in places:
        figure = cells[place].figure
        if figure is not None:
            yield place, replace(cells[place], figure=replace(figure, quantum=_WHOLE))
