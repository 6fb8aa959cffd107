"""The unit that parts have from their total, where only the label of the total states it."""

from collections.abc import Mapping, Sequence

from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.hierarchy import Hierarchy
from bulletin.understand.hierarchy.proposed_hierarchy import ProposedBreakdown
from bulletin.understand.hierarchy.support import exceeds
from bulletin.understand.labels.non_additive import is_average

_TOLD = (Evidence.MARKER, Evidence.CLASSIFICATION)


def inherited(
    sight: NamedEntries, columns: Sequence[Column], hierarchy: Hierarchy
) -> Mapping[int, Unit]:
    """
    Return the unit of every part that states none, from the total that it is a part of.

    `用水总量（亿立方米）, 其中：农业用水, 工业用水`: nobody repeats the unit. Where columns
    state units nothing is inherited. Parts that are merely set in below a total must fit
    into it: else they may count something else. Errs towards no unit.
    """
    if any(column.unit and column.measure is Measure.LEVEL for column in columns):
        return {}
    units: dict[int, Unit] = {}
    # From the top of the hierarchy down, so that parts of parts are reached too.
    for each in sorted(hierarchy.proposals, key=lambda each: _depth(each.total, hierarchy)):
        unit = sight.entries[each.total].unit or units.get(each.total)
        if unit and unit.dimension is Dimension.QUANTITY and _bears(sight, each):
            for part in each.parts:
                if sight.entries[part].unit is None and sight.entries[part].measure is None:
                    units.setdefault(part, unit)
    return units


def _bears(sight: NamedEntries, each: ProposedBreakdown) -> bool:
    """Tell whether the parts surely count what their total counts."""
    labels = [sight.entries[part].label.clean for part in each.parts]
    if each.signs or not each.additive or any(map(is_average, labels)):
        return False
    figures = [sight.entries[part].figures for part in each.parts]
    return each.evidence in _TOLD or not exceeds(figures, sight.entries[each.total].figures)


def _depth(item: int, hierarchy: Hierarchy) -> int:
    depth, place = 0, hierarchy.parents.get(item)
    while place is not None:
        depth, place = depth + 1, hierarchy.parents.get(place)
    return depth
