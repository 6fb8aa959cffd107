"""Counts rounded to base 3 or 5 so that nobody is recognised in them."""

from collections.abc import Mapping, Sequence

from bulletin.model.cell import Cell
from bulletin.model.figure import Figure

Place = tuple[int, int]

_BASES = 5, 3
_FEWEST = 3  # figures of one series that say anything about it
_SURE = 1_000_000  # to one, that chance did not make all figures multiples


def with_bases(cells: Mapping[Place, Cell], *, transposed: bool) -> dict[Place, Cell]:
    """
    Return the cells, counts that are all multiples of 3 or 5 with a quantum to match.

    Chance makes one count in three (in five) a multiple, so a dozen or so settle it; the
    series that consist of multiples only are weighed together, for a table is rounded
    as a whole. Offices round to these bases at random, up or down, so a count may be
    off by almost the base: the quantum is twice the base less two. Errs towards a wider
    interval, never towards an accusation.
    """
    found = dict(cells)
    every = _series(cells, transposed=transposed)
    for base in _BASES:
        fitting = [places for places in every if _multiples(cells, places, base)]
        distinct = {figure.digits for places in fitting for figure in _counts(cells, places) or ()}
        if base ** len(distinct) < _SURE:
            continue
        for place in (place for places in fitting for place in places):
            figure = cells[place].figure
            if figure is not None and figure.quantum == 1:
                wider = figure._replace(quantum=2 * base - 2)
                found[place] = cells[place]._replace(figure=wider)
        break
    return found


def _series(cells: Mapping[Place, Cell], *, transposed: bool) -> list[list[Place]]:
    series: dict[int, list[Place]] = {}
    for place, cell in cells.items():
        if cell.figure is not None:
            series.setdefault(place[0 if transposed else 1], []).append(place)
    return list(series.values())


def _counts(cells: Mapping[Place, Cell], places: Sequence[Place]) -> list[Figure] | None:
    """Return the figures of a series if they are counts, zeros aside."""
    figures = [figure for place in places if (figure := cells[place].figure) is not None]
    if any(figure.decimals for figure in figures):
        return None
    return [figure for figure in figures if figure.digits]


def _multiples(cells: Mapping[Place, Cell], places: Sequence[Place], base: int) -> bool:
    counts = _counts(cells, places)
    if not counts or len({figure.digits for figure in counts}) < _FEWEST:
        return False
    if base == 5 and all(figure.digits % 10 == 0 for figure in counts):  # noqa: PLR2004
        return False  # tens, hundreds: of those the zeros tell
    return all(figure.digits % base == 0 for figure in counts)
