"""The table as the other floors know it, put together from what was understood."""

from collections.abc import Mapping, Sequence

from bulletin.model.cell import Cell
from bulletin.model.position import Position
from bulletin.model.table import Breakdown, Column, Evidence, Item, Role, Table
from bulletin.model.unit import Unit
from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.hierarchy import Hierarchy
from bulletin.understand.inherited_units import inherited
from bulletin.understand.layout.layout import Layout
from bulletin.understand.layout.rectangle import Rectangle
from bulletin.understand.words.units import read_unit

_UNNAMED = ("alone",)  # no key of one item, but of all products that are nobody's part


def assemble(  # noqa: PLR0913, PLR0917 -- one argument a part of the table
    layout: Layout,
    rectangle: Rectangle,
    columns: Sequence[Column],
    cells: Mapping[tuple[int, int], Cell],
    sight: NamedEntries,
    hierarchy: Hierarchy,
    why: str,
) -> Table:
    """Return the table of these parts."""
    return Table(
        kind=sight.kind.name,
        items=_items(sight, hierarchy, inherited(sight, columns, hierarchy)),
        columns=tuple(columns),
        cells=dict(cells),
        breakdowns=_breakdowns(sight, hierarchy),
        title=layout.title,
        headnote=layout.headnote,
        notes=layout.notes,
        group=rectangle.group,
        transposed=rectangle.transposed,
        kind_evidence=why,
        unit_cells=_unit_cells(rectangle),
        above=tuple((piece.text.strip(), piece.position) for piece in layout.above),
    )


def _items(
    sight: NamedEntries, hierarchy: Hierarchy, units: Mapping[int, Unit]
) -> tuple[Item, ...]:
    roles = _roles(sight, hierarchy)
    return tuple(
        Item(
            index=i,
            label=entry.label.clean,
            printed=entry.printed,
            key=entry.key,
            name=_name(sight, i, hierarchy),
            depth=_depth(i, hierarchy.parents),
            parent=hierarchy.parents.get(i),
            role=roles[i],
            unit=entry.unit or units.get(i),
            unit_position=entry.unit_position,
            measure=entry.measure,
            period=entry.period,
        )
        for i, entry in enumerate(sight.entries)
    )


def _name(sight: NamedEntries, item: int, hierarchy: Hierarchy) -> str:
    """Return the key of an item; a label that merely begins like a known one has none."""
    key, stem = sight.names[item]
    if key in _UNNAMED or not stem or stem in sight.kind.suffixes:
        return "" if key in _UNNAMED else key
    return key if any(item in each.parts for each in hierarchy.proposals if each.known) else ""


def _depth(item: int, parents: Mapping[int, int]) -> int:
    depth, place = 0, parents.get(item)
    while place is not None:
        depth, place = depth + 1, parents.get(place)
    return depth


def _roles(sight: NamedEntries, hierarchy: Hierarchy) -> list[Role]:
    """Return the role of each item; a total that is part of another is a part."""
    roles = [Role.ALONE] * len(sight.entries)
    for each in hierarchy.proposals:
        if each.signs:
            continue
        if each.exhaustive or sight.entries[each.total].label.total:
            roles[each.total] = Role.TOTAL
    for each in hierarchy.proposals:
        partial = not each.exhaustive and each.evidence in (
            Evidence.MARKER,
            Evidence.CLASSIFICATION,
        )
        for part in each.parts:
            if not each.signs and (not partial or roles[part] in (Role.ALONE, Role.TOTAL)):
                roles[part] = Role.OF_WHICH if partial else Role.PART
    for i in hierarchy.memo:
        roles[i] = Role.MEMO
    return roles


def _breakdowns(sight: NamedEntries, hierarchy: Hierarchy) -> tuple[Breakdown, ...]:
    return tuple(
        Breakdown(
            total=each.total,
            parts=tuple(each.parts),
            evidence=each.evidence,
            exhaustive=each.exhaustive,
            overlapping=each.overlapping,
            signs=each.signs,
            additive=each.additive,
            name=each.name,
        )
        for each in hierarchy.proposals
        if not sight.entries[each.total].section
    )


def _unit_cells(rectangle: Rectangle) -> dict[Position, Unit]:
    units = {}
    for piece in rectangle.units:
        unit = read_unit(piece.text, lenient=True) if piece is not None and piece.bare else None
        if piece is not None and unit is not None:
            units[piece.position] = unit
    return units
