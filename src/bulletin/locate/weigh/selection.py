"""Which hypotheses are worth telling: the cells to look up first, then texts for them."""

from collections.abc import Sequence

from bulletin.locate.chances import LEAST_SHOWN, LOOKED_UP
from bulletin.locate.weigh.hypothesis import Weighed
from bulletin.model.findings.report import Place

Cells = tuple[int | Place, ...]  # variable, or where a unit is stated
Ranked = Sequence[tuple[Weighed, float]]


def worth_telling(ranked: Ranked, most: int) -> Ranked:
    """
    Return the hypotheses to show, likeliest first, at most so many.

    Whoever has one cell with four possible texts before the eyes does not look up the
    other cell that may be wrong. So each set of cells that is likely enough is named
    by its best hypothesis before any is named again.
    """
    best: dict[Cells, int] = {}
    mass: dict[Cells, float] = {}
    for place, (each, probability) in enumerate(ranked):
        cells = _cells(each)
        best.setdefault(cells, place)
        mass[cells] = mass.get(cells, 0.0) + probability
    first = [place for cells, place in best.items() if mass[cells] >= LOOKED_UP]
    named = frozenset(first)
    again = [place for place in range(len(ranked)) if place not in named]
    chosen = sorted([*first, *again][:most])
    return [ranked[place] for place in chosen if ranked[place][1] >= LEAST_SHOWN]


def of_first(ranked: Ranked) -> float:
    """Return how likely the cells of the first hypothesis are the wrong ones, whatever texts."""
    if not ranked:
        return 0.0
    likeliest = _cells(ranked[0][0])
    return sum(probability for each, probability in ranked if _cells(each) == likeliest)


def _cells(weighed: Weighed) -> Cells:
    return tuple(each.where for each in weighed.meant)
