"""Whether what one relation asks can be true, in all groups of a shape at once, exactly."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.relate.constraints.means import DriftingMean, Hull
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.constraints.ranges import EVERYTHING, Range
from bulletin.scale.figure_ends import Ends, FigureEnds
from bulletin.scale.tests import Added, Ask, Bounded, Multiplied, Propagated

if TYPE_CHECKING:
    from bulletin.scale.coded import Flags

_MARGIN = 1e-9  # of the sizes: far more than floats lose


class _Ranges(NamedTuple):
    """The ranges of variables, exactly and in floats."""

    exact: list[Range]
    floats: list[tuple[float, float]]


def holds(ask: Ask, ends: FigureEnds) -> "Flags":
    """Return the groups in which some true numbers within the ends are as asked."""
    match ask:
        case Bounded():
            return _bounded(ask, ends)
        case Added():
            return _added(ask, ends)
        case Multiplied():
            return _multiplied(ask, ends)
        case Propagated():
            return _propagated(ask, ends)


def _bounded(ask: Bounded, ends: FigureEnds) -> "Flags":
    import numpy as np

    least = sum(np.maximum(ends.of(each)[0], 0) for each in ask.places[1:])
    held: Flags = least <= ends.of(ask.places[0])[1]
    return held


def _added(ask: Added, ends: FigureEnds) -> "Flags":
    low: Any = 0
    high: Any = 0
    for place, sign in zip(ask.places, ask.signs, strict=True):
        least, most = ends.of(place)
        low, high = (low + least, high + most) if sign > 0 else (low - most, high - least)
    aim = ends.one * ask.constant
    held: Flags = (low <= aim) & (high >= aim)
    return held


def _multiplied(ask: Multiplied, ends: FigureEnds) -> "Flags":
    """Decide in floats where there is clear room, and in whole numbers where there is none."""
    import numpy as np

    columns = [end for place in ask.places for end in ends.of(place)]
    held = _meets(ask, ends.one, [each.astype(np.float64) for each in columns], _MARGIN)
    rest = np.flatnonzero(~held)
    held[rest] = _meets(ask, ends.one, [each[rest].astype(object) for each in columns], 0)
    return held


def _meets(ask: Multiplied, one: int, columns: list[Any], margin: float) -> "Flags":
    least, most, *base, down, up = columns
    low, high = product((base[0], base[1]), (ask.offset * one + down, ask.offset * one + up))
    room = margin * (abs(low) + abs(high)) if margin else 0
    held: Flags = (low + room <= most * (ask.divisor * one)) & (
        high - room >= least * (ask.divisor * one)
    )
    return held.astype(bool)


def product(factor: Ends, other: Ends) -> Ends:
    """Return the ends of all products of numbers within two ranges."""
    import numpy as np

    corners = [a * b for a in factor for b in other]
    return np.minimum.reduce(corners), np.maximum.reduce(corners)


def _propagated(ask: Propagated, ends: FigureEnds) -> "Flags":
    held = _plainly_a_mean(ask, ends)
    for group in (~held).nonzero()[0]:
        held[group] = _has_room(ask, ends, int(group))
    return held


def _plainly_a_mean(ask: Propagated, ends: FigureEnds) -> "Flags":
    """
    Return the groups in which a headline is a mean of its parts as they are printed.

    With any weights that may be, or with the printed levels as weights: that such true numbers
    are among those within the ends needs no propagation.
    """
    import numpy as np

    columns = [ends.of(place) for place in ask.places if place >= 0]
    rough = [(low.astype(np.float64), high.astype(np.float64)) for low, high in columns]
    match ask.constraints:
        case (Hull(),) if not ask.hidden:
            lows, highs = zip(*rough[1:], strict=True)
            return _overlap(rough[0], (np.minimum.reduce(lows), np.maximum.reduce(highs)))
        case (DriftingMean(rates=rates),) if not ask.hidden:
            parts, levels = rough[1 : 1 + len(rates)], rough[1 + len(rates) :]
            return _overlap(rough[0], _mean(parts, levels, 100 * ends.one))
    return np.zeros(ends.groups, dtype=np.bool_)


def _overlap(one: Ends, other: Ends) -> "Flags":
    room = _MARGIN * (abs(one[0]) + abs(one[1]) + 1)
    found: Flags = (one[0] + room < other[1]) & (other[0] + room < one[1])
    return found


def _mean(rates: Sequence[Ends], levels: Sequence[Ends], all_of_it: int) -> Ends:
    """Return the least and the most of a mean of rates, weighted with their earlier levels."""
    import numpy as np

    now = np.array([low + high for low, high in levels])
    then = now / np.array([2 * all_of_it + low + high for low, high in rates])
    known = ((then > 0) & np.isfinite(then)).all(axis=0)
    least, most = (sum(then * np.array([each[n] for each in rates])) for n in (0, 1))
    total = np.where(known, then.sum(axis=0), np.nan)
    return least / total, most / total


def _has_room(ask: Propagated, ends: FigureEnds, group: int) -> bool:
    """Tell whether the everyday path finds room in a group."""
    hidden = iter(ask.hidden)
    exact: list[Range] = [EVERYTHING] * (max(ask.variables) + 1)
    for variable, place in zip(ask.variables, ask.places, strict=True):
        exact[variable] = next(hidden) if place < 0 else ends.exactly(place, group)
    return feasible(ask.constraints, _Ranges(exact, [(float(a), float(b)) for a, b in exact]))
