"""Counts rounded to base 3 or 5 so that nobody is recognised in them, or to tens and hundreds."""

from collections.abc import Mapping, Sequence

from bulletin.model.figures.figure import AT_RANDOM, Figure
from bulletin.model.table.cell import Cell

Place = tuple[int, int]

# and the quantum that each leaves
_BASES = {1000: 1000, 100: 100, 10: 10, 5: AT_RANDOM[5], 3: AT_RANDOM[3]}
_FEWEST = 3  # figures of one series that say anything about it
# To one, that chance did not make all figures multiples: tens end many a small table by chance.
_SURE, _SURE_AT_RANDOM = 1_000_000, 10_000


def with_bases(cells: Mapping[Place, Cell], *, transposed: bool) -> dict[Place, Cell]:
    """
    Return the cells, figures that are all multiples of one base with a quantum to match.

    Chance makes one figure in three (in five, in ten) a multiple, so a few of them settle
    it; the series that consist of multiples only are weighed together, for a table is
    rounded as a whole. Offices round to 3 and 5 at random, up or down, so a count may be
    off by almost the base; to tens and hundreds they round to the nearest. Errs towards
    a wider interval, never towards an accusation.
    """
    found = dict(cells)
    every = _series(cells, transposed=transposed)
    for base, quantum in _BASES.items():
        fitting = [places for places in every if _multiples(found, places, base)]
        if len(fitting) < len(every):
            fitting = [places for places in fitting if _tells(found, places)]
        distinct = {figure.digits for places in fitting for figure in _figures(found, places)}
        if base ** (len(distinct) - 1) < (_SURE_AT_RANDOM if base in AT_RANDOM else _SURE):
            continue
        for place in (place for places in fitting for place in places):
            figure = found[place].figure
            if figure is not None:
                wider = figure._replace(quantum=quantum)
                found[place] = found[place]._replace(figure=wider)
    return found


def _series(cells: Mapping[Place, Cell], *, transposed: bool) -> list[list[Place]]:
    series: dict[int, list[Place]] = {}
    for place, cell in cells.items():
        if cell.figure is not None:
            series.setdefault(place[0 if transposed else 1], []).append(place)
    return list(series.values())


def _figures(cells: Mapping[Place, Cell], places: Sequence[Place]) -> list[Figure]:
    return [figure for place in places if (figure := cells[place].figure) is not None]


def _multiples(cells: Mapping[Place, Cell], places: Sequence[Place], base: int) -> bool:
    """Tell whether all figures are multiples of the base, as far as nobody has widened them."""
    figures = _figures(cells, places)
    if any(figure.quantum > 1 for figure in figures):
        return False
    if any(figure.decimals for figure in figures) and base in AT_RANDOM:
        return False
    return all(figure.digits % base == 0 for figure in figures)


def _tells(cells: Mapping[Place, Cell], places: Sequence[Place]) -> bool:
    """Tell whether so many figures of a series differ that they say something about it."""
    return len({figure.digits for figure in _figures(cells, places)} - {0}) >= _FEWEST
