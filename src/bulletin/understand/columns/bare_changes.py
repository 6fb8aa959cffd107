"""Heads that say no more than that something went up or down, though it is by so many per cent."""

from collections.abc import Sequence
from fractions import Fraction

from bulletin.model.figures.figure import Figure

_FEWEST = 3  # lines that show what a column is
_ALL = Fraction(100)

Figures = Sequence[Figure | None]


def shows_growth(changes: Figures, one: Figures, other: Figures) -> bool:
    """
    Tell whether figures are the growth between two levels, in all lines but one in three at most.

    A difference is seen where columns are added. Errs by leaving a column open.
    """
    known = [
        (change, first, last)
        for change, first, last in zip(changes, one, other, strict=True)
        if change and first and last
    ]
    held = max(
        sum(_grew_by(change, now, then) for change, now, then in known),
        sum(_grew_by(change, now, then) for change, then, now in known),
    )
    return held >= max(_FEWEST, len(known) - max(1, len(known) // _FEWEST))


def _grew_by(change: Figure, now: Figure, then: Figure) -> bool:
    """Tell whether a figure is the growth between two others, as far as they are printed."""
    first, last, mine = _ends(now), _ends(then), _ends(change)
    if last[0] <= 0:
        return False
    low, high = (_ALL * (a / b - 1) for a, b in zip(first, last[::-1], strict=True))
    return low <= mine[1] and mine[0] <= high


def _ends(figure: Figure) -> tuple[Fraction, Fraction]:
    half = Fraction(1, 2 * 10**figure.decimals)
    return figure.value - half, figure.value + half
