"""
The relations of a template asked of all groups of its shape at once, exactly.

A figure is the range of numbers that print as it, in whole numbers of half a step of the
finest place that is printed. Where these would not fit into a machine's whole number they
are whole numbers without limit.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.model.figures.figure import Rounding
from bulletin.scale.group import NEGATIVE, POSITIVE
from bulletin.scale.matrices import Stack
from bulletin.scale.template import Template, Value
from bulletin.scale.tests import Added, Bounded

if TYPE_CHECKING:
    from bulletin.scale.coded import Flags

_ROOM = 2**62  # of a machine's whole number
_WHOLE = 100  # per cent
_SHORT = 5  # figures of a series, which show no custom in their decimals


class Outcomes(NamedTuple):
    """
    What became of the groups of a stack.

    `failed` has a row a relation and a column a group. `doubtful` are groups in which each
    relation can hold and yet all of them together perhaps not.
    """

    failed: tuple["Flags", ...]
    doubtful: "Flags"

    @property
    def passed(self) -> "Flags":
        """Return the groups in which nothing fails."""
        found = ~self.doubtful
        for each in self.failed:
            found &= ~each
        return found

    def failing(self, group: int) -> tuple[int, ...]:
        """Return the numbers of the relations that fail in a group."""
        return tuple(number for number, each in enumerate(self.failed) if each[group])


def evaluate(template: Template, stack: Stack) -> Outcomes:
    """Return which relations of a template fail in which groups."""
    import numpy as np

    ends = _Ends(template, stack)
    failed = tuple(
        np.logical_or.reduce([~_holds(ask, ends) for ask in each.asks])
        if each.asks
        else np.zeros(len(stack.runs), dtype=np.bool_)
        for each in template.relations
    )
    return Outcomes(failed, _together(template, ends) | _unlike(template, stack))


def _unlike(template: Template, stack: Stack) -> "Flags":
    """Return the groups whose figures may strike a rule that asks no relation."""
    import numpy as np

    odd = np.zeros(len(stack.runs), dtype=np.bool_)
    rates = [n for n, value in enumerate(template.values) if value.per_cent]
    if rates:
        powers = 10 ** stack.decimals[:, rates].astype(np.int64)
        odd |= (np.abs(stack.digits[:, rates]) > _WHOLE * powers).any(axis=1)
    rows = len(stack.shape)
    columns = len(template.values) // rows
    states = [row[column - columns] for column in range(columns) for row in stack.shape]
    printed = [n for n, state in enumerate(states) if state in (POSITIVE, NEGATIVE)]
    if printed and max(rows, columns) > _SHORT:
        decimals = stack.decimals[:, printed]
        odd |= (decimals != decimals[:, :1]).any(axis=1)
    return odd


class _Ends:
    """The least and the most that each value of a group stands for, a column a group."""

    def __init__(self, template: Template, stack: Stack) -> None:
        used = sorted({p for each in template.relations for ask in each.asks for p in ask.places})
        self._columns = {place: number for number, place in enumerate(used)}
        digits, decimals = stack.digits[:, used], stack.decimals[:, used]
        values = [template.values[place] for place in used]
        low = min((each.exponent for each in values), default=0)
        finest = int(decimals.max(initial=0))
        steps = [each.exponent - low + finest for each in values]
        self.finest = finest - low
        self.groups = len(stack.runs)
        if 4 * _most(digits) * 10 ** max(steps, default=0) * max(len(used), 1) >= _ROOM:
            digits = digits.astype(object)
        self._ends: list[tuple[Any, Any]] = [
            _ends(digits[:, n], decimals[:, n], value, step)
            for n, (value, step) in enumerate(zip(values, steps, strict=True))
        ]

    def of(self, place: int) -> tuple[Any, Any]:
        """Return the least and the most of a value, in all groups."""
        return self._ends[self._columns[place]]

    def constant(self, number: int) -> int:
        """Return a number of the base unit in the steps of these ends."""
        steps: int = 10 ** max(self.finest, 0)
        return 2 * number * steps


def _most(digits: Any) -> int:  # noqa: ANN401  a matrix
    most, least = int(digits.max(initial=1)), int(digits.min(initial=0))
    return max(most, -least)


def _ends(digits: Any, decimals: Any, value: Value, steps: int) -> tuple[Any, Any]:  # noqa: ANN401
    import numpy as np

    powers = np.array([10 ** (steps - n) if n <= steps else 1 for n in range(7)], digits.dtype)
    alike = len(decimals) and (decimals == decimals[0]).all()
    scale = powers[decimals[0]] if alike else powers[decimals]
    below: Any = 1
    above: Any = 1
    if value.rounding is Rounding.EXACT:
        below = above = 0
    elif value.rounding is Rounding.TRUNCATED:
        below, above = np.where(digits > 0, 0, 2), np.where(digits < 0, 0, 2)
    twice = 2 * digits
    return (twice - below) * scale, (twice + above) * scale


def _holds(ask: Added | Bounded, ends: _Ends) -> "Flags":
    if isinstance(ask, Bounded):
        whole = ends.of(ask.places[0])[1]
        least = sum(_above_nothing(ends.of(each)[0]) for each in ask.places[1:])
        held: Flags = least <= whole
        return held
    low: Any = 0
    high: Any = 0
    for place, sign in zip(ask.places, ask.signs, strict=True):
        least, most = ends.of(place)
        low, high = (low + least, high + most) if sign > 0 else (low - most, high - least)
    aim = ends.constant(ask.constant)
    within: Flags = (low <= aim) & (high >= aim)
    return within


def _above_nothing(low: Any) -> Any:  # noqa: ANN401  an array
    import numpy as np

    return np.maximum(low, 0)


def _together(template: Template, ends: _Ends) -> "Flags":
    """Return the groups in which no true numbers may fit all relations at once."""
    import numpy as np

    doubtful = np.zeros(ends.groups, dtype=np.bool_)
    left: dict[int, tuple[Any, Any]] = {}
    asks = [ask for each in template.relations for ask in each.asks]
    if len(asks) < 2:  # noqa: PLR2004  one relation alone
        return doubtful
    for each in template.sums:
        total, *parts = each.places
        low, high = ends.of(total)
        terms = [left.get(part) or ends.of(part) for part in parts]
        low = np.maximum(low, sum(least for least, _ in terms))
        high = np.minimum(high, sum(most for _, most in terms))
        left[total] = low, high
        doubtful |= low > high
    for ask in asks:
        if isinstance(ask, Bounded):
            doubtful |= sum(ends.of(p)[1] for p in ask.places[1:]) > ends.of(ask.places[0])[0]
    return doubtful
