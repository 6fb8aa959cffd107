"""Units of derived lines: once above them where all have the same, else beside each."""

from collections.abc import Sequence

from bulletin.model.derived.lines import GrowthLine, RankLine

_PER_CENT = "%"  # which heads and measures say already


def common_unit(lines: Sequence[GrowthLine | RankLine]) -> str:
    """Return the unit that all lines share and their head does not say, empty if there is none."""
    units = {each.unit for each in lines if each.unit}
    if len(units) != 1 or units == {_PER_CENT}:
        return ""
    (unit,) = units
    return "" if unit in lines[0].column else unit


def own_units(lines: Sequence[GrowthLine | RankLine]) -> list[str]:
    """Return the unit of each line, none where all have the same."""
    units = [each.unit for each in lines]
    return units if len(set(units) - {""}) > 1 else [""] * len(units)
