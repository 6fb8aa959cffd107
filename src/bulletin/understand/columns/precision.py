"""Digits that were printed but mean nothing: `405.0` for 405, counts rounded to hundreds."""

from collections.abc import Iterable, Mapping, Sequence

from bulletin.model.figures.figure import Figure
from bulletin.model.table.cell import Cell

Place = tuple[int, int]

_FEWEST = 12
_NOISE = 5  # decimals that only a program prints
_BASES = 3, 5  # and tens, hundreds and thousands, which are multiples of five
_SEVERAL = 3  # lines, and figures of each, that were padded with a zero
_COARSEST = 3  # thousands printed in full are common, a coarser rounding is not
_LIKELY = 3, 5  # more than three in five, where chance gives one in ten


def with_true_precision(cells: Mapping[Place, Cell], *, transposed: bool) -> dict[Place, Cell]:
    """
    Return the cells, figures that end in meaningless zeros with a coarser quantum.

    One figure in ten ends in 0. Where most of a dozen or more figures of one series do,
    the zeros were not measured: a program wrote `.0` behind whole numbers, or the
    publisher rounds to tens or hundreds. In a series of figures with five or more
    decimals every `.0` is such. Errs towards a wider interval: no figure is accused for
    it, and figures of the series that end in another digit keep their own precision.
    """
    series: dict[int, list[Place]] = {}
    for place, cell in cells.items():
        if cell.figure is not None and cell.figure.digits:
            series.setdefault(place[0 if transposed else 1], []).append(place)
    found = dict(cells)
    for places in series.values():
        if len(places) >= _FEWEST:
            found.update(_widened(cells, places))
    if any(_all_multiples(cells, places) for places in series.values()):
        from bulletin.understand.columns.rounded_counts import with_bases

        found = with_bases(found, transposed=transposed)
    return with_padded_lines(found, transposed=transposed)


def with_padded_lines(cells: Mapping[Place, Cell], *, transposed: bool) -> dict[Place, Cell]:
    """
    Return the cells, figures of lines that were padded with a zero without it.

    Lines of one table may be rounded otherwise than the rest: a composition of 69.50 and 8.10
    below levels such as 42949.47. One figure in ten ends in 0, so a few lines settle it.
    """
    lines: dict[int, list[Place]] = {}
    for place, cell in cells.items():
        if cell.figure is not None and cell.figure.decimals > 1:
            lines.setdefault(place[1 if transposed else 0], []).append(place)
    padded = [places for places in lines.values() if _all_padded(cells, places)]
    if len(padded) < _SEVERAL or len(padded) == len(lines):
        return dict(cells)
    found = dict(cells)
    for place in (place for places in padded for place in places):
        figure = cells[place].figure
        if figure is not None and figure.quantum == 1:
            found[place] = cells[place]._replace(figure=figure._replace(quantum=10))
    return found


def _all_padded(cells: Mapping[Place, Cell], places: Sequence[Place]) -> bool:
    """Tell whether several figures of a line end in 0, all of them."""
    digits = [figure.digits for place in places if (figure := cells[place].figure) is not None]
    return all(each % 10 == 0 for each in digits) and len(set(digits)) >= _SEVERAL


def _all_multiples(cells: Mapping[Place, Cell], places: Sequence[Place]) -> bool:
    """Tell whether all figures of a series are multiples of a base that counts are rounded to."""
    digits = [figure.digits for place in places if (figure := cells[place].figure) is not None]
    return any(all(each % base == 0 for each in digits) for base in _BASES)


def _widened(cells: Mapping[Place, Cell], places: Sequence[Place]) -> Iterable[tuple[Place, Cell]]:
    zeros = _meaningless(cells, places)
    for place in places:
        figure = cells[place].figure
        if figure is not None:
            width = min(_zeros(figure), figure.decimals + zeros)
            whole = figure.decimals == 1 or zeros > 0
            if width > 0 and zeros >= 0 and whole:
                yield place, cells[place]._replace(figure=figure._replace(quantum=10**width))


def _meaningless(cells: Mapping[Place, Cell], places: Sequence[Place]) -> int:
    """Return how many zeros before the point mean nothing; -1 if `.0` means something."""
    figures = [figure for place in places if (figure := cells[place].figure) is not None]
    ones = [figure for figure in figures if figure.decimals == 1]
    noisy = sum(figure.decimals >= _NOISE for figure in figures)
    converted = 2 * noisy > len(figures) or (
        len(ones) >= _FEWEST and _most(figure.digits % 10 == 0 for figure in ones)
    )
    whole = [f for f in figures if f.decimals == 0 or (converted and _zeros(f) >= f.decimals)]
    alike = 2 * len({figure.digits for figure in whole}) < len(whole)  # 100, 100, 100
    if alike or len(whole) < _FEWEST or len(whole) * _LIKELY[1] < len(figures) * _LIKELY[0]:
        return 0 if converted else -1
    zeros = 0
    while zeros < _COARSEST and _most(_zeros(f) > f.decimals + zeros for f in whole):
        zeros += 1
    return zeros if zeros or converted else -1


def _most(each: Iterable[bool]) -> bool:
    flags = list(each)
    return sum(flags) * _LIKELY[1] > len(flags) * _LIKELY[0]


def _zeros(figure: Figure) -> int:
    """Return how many zeros the digits of a figure end in."""
    digits = str(abs(figure.digits))
    return len(digits) - len(digits.rstrip("0"))
