"""The relations of a template asked of all groups of its shape at once."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin.scale.asked_alone import holds
from bulletin.scale.asked_together import doubtful
from bulletin.scale.figure_ends import FigureEnds
from bulletin.scale.group import NEGATIVE, POSITIVE
from bulletin.scale.matrices import Stack
from bulletin.scale.template import Template

if TYPE_CHECKING:
    from bulletin.scale.coded import Flags

_WHOLE = 100  # per cent
_SHORT = 5  # figures of a series, which show no custom in their decimals


class Outcomes(NamedTuple):
    """
    What became of the groups of a stack.

    `failed` has a row a relation and a column a group. `doubtful` are groups in which each
    relation can hold and yet all of them together perhaps not, or which are unlike others.
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

    asks = [ask for each in template.relations for ask in each.asks]
    ends = FigureEnds(stack, template.values, {p for ask in asks for p in ask.places} - {-1})
    failed = tuple(
        np.logical_or.reduce([~holds(ask, ends) for ask in each.asks])
        if each.asks
        else np.zeros(len(stack.runs), dtype=np.bool_)
        for each in template.relations
    )
    return Outcomes(failed, doubtful(template.relations, ends) | _unlike(template, stack))


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
    if columns > 1:
        odd |= _doubled(stack, rows, set(printed))
    return odd


def _doubled(stack: Stack, rows: int, printed: set[int]) -> "Flags":
    """Return the groups in which some row repeats several figures of the row before."""
    import numpy as np

    odd = np.zeros(len(stack.runs), dtype=np.bool_)
    for row in range(1, rows):
        places = [n for n in range(row, stack.digits.shape[1], rows) if {n, n - 1} <= printed]
        before = [n - 1 for n in places]
        same = (stack.digits[:, places] == stack.digits[:, before]) & (
            stack.decimals[:, places] == stack.decimals[:, before]
        )
        odd |= same.sum(axis=1) > 1
    return odd
