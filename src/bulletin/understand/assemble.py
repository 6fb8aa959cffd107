"""The table as the other floors know it, put together from what was understood."""

from collections.abc import Mapping, Sequence

from bulletin.model.figures.unit import MeantUnit, Unit
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Breakdown, Column, Evidence, Item, LineAbove, Role, Table
from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.hierarchy import Hierarchy
from bulletin.understand.kinds.known_kind import known_kind
from bulletin.understand.labels.known_units import thing_bases
from bulletin.understand.labels.non_additive import is_average
from bulletin.understand.labels.row_labels import read_label
from bulletin.understand.labels.units import find_unit, read_unit
from bulletin.understand.layout.layout import Layout
from bulletin.understand.layout.printed_text import Piece
from bulletin.understand.layout.rectangle import Rectangle
from bulletin.understand.layout.row_in_one_cell import rows_in_one_cell

_LEAST_KNOWN = 2  # items that show that the table follows the classification at all
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
    items = _items(sight, hierarchy, _inherited(sight, columns, hierarchy))
    lines = columns if rectangle.transposed else items
    above = tuple(_line_above(piece) for piece in layout.above)
    units = _unit_cells(rectangle)
    return Table(
        kind=sight.kind.name,
        items=items,
        columns=tuple(columns),
        cells=dict(cells),
        breakdowns=_breakdowns(sight, hierarchy),
        title=layout.title,
        headnote=layout.headnote,
        notes=layout.notes,
        group=rectangle.group,
        transposed=rectangle.transposed,
        kind_evidence=why,
        unit_cells=units,
        meant_units=_meant_units(units),
        above=above,
        rows_in_one_cell=rows_in_one_cell(lines, cells, above, transposed=rectangle.transposed),
        stated_unit=find_unit(layout.headnote or layout.title),
        chained=sight.chained,
        things=thing_bases(),
        known=known_kind(sight.kind.name, layout.title),
    )


def _inherited(
    sight: NamedEntries, columns: Sequence[Column], hierarchy: Hierarchy
) -> Mapping[int, Unit]:
    """Return the units that parts have from their totals, where any row states one."""
    if not any(entry.unit for entry in sight.entries):
        return {}
    from bulletin.understand.unit_of_total import inherited

    return inherited(sight, columns, hierarchy)


def _items(
    sight: NamedEntries, hierarchy: Hierarchy, units: Mapping[int, Unit]
) -> tuple[Item, ...]:
    roles = _roles(sight, hierarchy)
    names = [_name(sight, i, hierarchy) for i in range(len(sight.entries))]
    follows = sum(map(bool, names)) >= _LEAST_KNOWN
    return tuple(
        Item(
            index=i,
            label=entry.label.clean,
            printed=entry.printed,
            key=entry.key,
            name=names[i],
            depth=_depth(i, hierarchy.parents),
            parent=hierarchy.parents.get(i),
            role=roles[i],
            unit=entry.unit or units.get(i),
            unit_position=entry.unit_position,
            measure=entry.measure,
            period=entry.period,
            total=read_label(entry.printed).total,
            average=is_average(entry.label.clean),
            stated_unit=read_label(entry.printed).unit,
            meant=_meant(sight, i) if follows and (not names[i] or sight.names[i].mistyped) else "",
        )
        for i, entry in enumerate(sight.entries)
    )


def _meant(sight: NamedEntries, item: int) -> str:
    """Return the known item that a label is one slip away from, empty if there is none."""
    from bulletin.understand.kinds.mistyped_labels import near_miss  # most labels are known

    label = sight.entries[item].label.clean
    return (near_miss(sight.kind.name, label) or "") if label else ""


def _meant_units(cells: Mapping[Position, Unit]) -> Mapping[Position, MeantUnit]:
    """Return what was meant in the cells of units, where the table has any."""
    if not cells:
        return {}
    from bulletin.understand.labels.unit_slips import meant_units

    return meant_units(cells)


def _line_above(piece: Piece) -> LineAbove:
    text = piece.text.strip()
    return LineAbove(text, piece.position, find_unit(text))


def _name(sight: NamedEntries, item: int, hierarchy: Hierarchy) -> str:
    """Return the key of an item; a label that merely begins like a known one has none."""
    key, stem, _ = sight.names[item]
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
