"""What each column of figures measures, in which unit, for which period."""

from collections.abc import Mapping, Sequence

from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.unit import Unit
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Column, Measure, Period, Prices
from bulletin.understand.columns.context import COMPARED, LEVELS, PERCENTS, Setting
from bulletin.understand.columns.measures import measure, of_counted_change
from bulletin.understand.kinds.known_kind import compositions
from bulletin.understand.labels.heads import Head, read_head
from bulletin.understand.labels.non_additive import is_average, is_per_head
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.row_labels import read_label
from bulletin.understand.labels.units import find_unit
from bulletin.understand.layout.printed_text import Piece
from bulletin.words.lexicon import said

_PER_CENT = "%", "％"


def read_columns(
    heads: Sequence[Piece],
    cells: Sequence[Sequence[Cell]],
    setting: Setting,
    rounding: Rounding,
    roundings: Mapping[str, Rounding],
) -> tuple[Column, ...]:
    """
    Return the columns that stand under these heads.

    `cells` are those of each column from the top. A head that says nothing is taken as
    a level, unless kind, unit or the figures themselves speak against it; a column of
    words measures nothing.
    """
    read = [read_head(head.bare) for head in heads]
    latest = _latest(read, setting)
    setting = setting._replace(compared=any(head.measure in COMPARED for head in read))
    told = [of_counted_change(head, setting) for head in read]
    units = [_with_unit(head, column) for head, column in zip(told, cells, strict=True)]
    columns = []
    for index, (piece, head, found) in enumerate(
        zip(heads, units, _measures(heads, units, cells, setting), strict=True)
    ):
        profile = roundings.get(piece.bare) or roundings.get(head.label) or rounding
        columns.append(
            Column(
                index,
                head.label,
                piece.position,
                found,
                _unit(head, found, setting),
                head.period or _of_level_before(units[:index], head, latest) or latest,
                head.base,
                _prices(head, found, setting),
                profile,
                piece.text.strip(),
                piece.tiers,
                find_period(head.base),
                is_average(head.label),
                is_per_head(piece.text.strip()),
                head.unit,
                *_tier_words(piece),
                compositions(
                    setting.kind, f"{setting.title} {setting.headnote} {piece.text.strip()}"
                ),
            )
        )
    return _counted_like_hosts(columns)


def _counted_like_hosts(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return the columns, some of another without a unit of its own in the unit of that one."""
    found: list[Column] = []
    host: Column | None = None
    for column in columns:
        if not column.of_which:
            host = column if column.measure is Measure.LEVEL else host
        elif host and column.measure is Measure.LEVEL and column.stated_unit is None:
            column = column._replace(unit=host.unit)  # noqa: PLW2901
        found.append(column)
    return tuple(found)


def _measures(
    heads: Sequence[Piece], read: Sequence[Head], cells: Sequence[Sequence[Cell]], setting: Setting
) -> list[Measure]:
    """Return what each column measures; one headed a change and no more may be growth."""
    figures = [[cell.figure for cell in column] for column in cells]
    found = [
        Measure.UNKNOWN if _is_words(column) else measure(head, piece.bare, numbers, setting)
        for piece, head, numbers, column in zip(heads, read, figures, cells, strict=True)
    ]
    for place, head in enumerate(read):
        open_ = head.measure in LEVELS and head.unit is None and found[place] is Measure.LEVEL
        levels = [n for n in range(place) if found[n] is Measure.LEVEL][-2:]
        if open_ and len(levels) > 1 and said("more-or-less", head.label.casefold()):
            from bulletin.understand.columns.bare_changes import shows_growth  # few heads do

            if shows_growth(figures[place], *(figures[each] for each in levels)):
                found[place] = Measure.GROWTH
    return found


def _tier_words(head: Piece) -> tuple[tuple[int, ...], bool]:
    """Return the places of words for a total among the tiers, and whether one says of which."""
    labels = [read_label(tier) for tier in head.tiers or (head.text.strip(),)]
    totals = tuple(place for place, label in enumerate(labels) if label.total)
    return totals, any(label.of_which for label in labels)


def _with_unit(head: Head, cells: Sequence[Cell]) -> Head:
    """Return the head with the unit that every figure under it has behind it, if it names none."""
    figures = [cell for cell in cells if cell.figure is not None]
    if head.unit is not None or head.measure not in LEVELS or not figures:
        return head
    if all(cell.unit is not None for cell in figures):
        return head._replace(unit=figures[0].unit)
    if len(figures) > 1 and all(any(sign in cell.note for sign in _PER_CENT) for cell in figures):
        return head._replace(unit=find_unit("%"))
    return head


def _is_words(cells: Sequence[Cell]) -> bool:
    words = sum(cell.mark is Mark.WORD for cell in cells)
    return words > sum(cell.figure is not None for cell in cells)


def _latest(heads: Sequence[Head], setting: Setting) -> Period | None:
    """Return the period of heads that name none: the latest that another head names."""
    periods = [
        head.period for head in heads if head.period and head.period.year and head.measure in LEVELS
    ]
    if not periods:
        return setting.period
    return max(periods, key=lambda period: (period.year or 0, period.part))


def _of_level_before(heads: Sequence[Head], head: Head, latest: Period | None) -> Period | None:
    """Return the period of the level that growth stands behind: the month, or the months so far."""
    if head.measure not in COMPARED or latest is None:
        return None
    levels = [each.period for each in heads if each.measure not in COMPARED and each.period]
    return levels[-1] if levels and levels[-1].year == latest.year else None


def _unit(head: Head, measure: Measure, setting: Setting) -> Unit | None:
    if head.unit is not None:
        return head.unit
    unit = setting.unit
    if unit is None:
        return None
    levels = measure in (Measure.LEVEL, Measure.CHANGE, Measure.RATE)
    return unit if levels or unit.dimension in PERCENTS else None


def _prices(head: Head, measure: Measure, setting: Setting) -> Prices:
    if measure not in (Measure.GROWTH, Measure.INDEX) or head.prices is not Prices.UNKNOWN:
        return head.prices
    return setting.prices


def dated(columns: Sequence[Column], period: Period | None) -> tuple[Column, ...]:
    """Return the columns with the period of their group where their heads name none."""
    if period is None:
        return tuple(columns)
    return tuple(
        column if column.period and column.period.year else column._replace(period=period)
        for column in columns
    )
