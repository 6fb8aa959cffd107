"""Rankings of the items of a table, by what is printed or worked out."""

from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.derive.arithmetic.competition import Standing, compete
from bulletin.derive.rankable import Field, fields
from bulletin.model.derived import RankLine
from bulletin.model.ranking import By
from bulletin.model.table import Role, Table
from bulletin.relate.judge import Judged

_ASIDE = (Role.TOTAL, Role.OF_WHICH, Role.MEMO)


@dataclass(frozen=True, slots=True)
class Ranking:
    """
    Which ranking is wanted.

    `top` and `bottom` keep the items of so many ranks from either end, ties included;
    both None keeps all. `everything` ranks totals, of-which and memo items too.
    """

    by: By = By.GROWTH
    top: int | None = None
    bottom: int | None = None
    everything: bool = False


def rank_lines(
    judged: Judged, path: str, group: str, wanted: Ranking | None = None
) -> list[RankLine]:
    """
    Return the items in standard competition ranking, highest first, column by column.

    Levels are ranked apart for each base unit, multipliers being scaled. Where a table
    prints indices but no growth, indices stand in for it, and `by` says so.
    """
    wanted = wanted or Ranking()
    lines: list[RankLine] = []
    for field in fields(judged, wanted.by):
        lines += _of_field(judged.table, field, wanted, (path, group))
    return lines


def _of_field(
    table: Table, field: Field, wanted: Ranking, source: tuple[str, str]
) -> Iterator[RankLine]:
    entries = [
        entry for entry in field.entries if wanted.everything or _competes(table, entry.item)
    ]
    for place in compete([(entry.number, entry.ends) for entry in entries]):
        if not _kept(place, wanted):
            continue
        entry = entries[place.entrant]
        item = table.items[entry.item]
        yield RankLine(
            *source,
            place.rank,
            item.label,
            entry.place,
            entry.shown,
            field.by.value,
            tied=place.tied,
            open_with=tuple(table.items[entries[each].item].label for each in place.open_with),
            unit=entry.unit,
            column=field.column,
            subject=field.subject,
            depth=item.depth,
            role=item.role,
        )


def _kept(place: Standing, wanted: Ranking) -> bool:
    if wanted.top is None and wanted.bottom is None:
        return True
    return place.rank <= (wanted.top or 0) or place.from_last <= (wanted.bottom or 0)


def _competes(table: Table, item: int) -> bool:
    """Tell whether an item stands for itself: no total of others, nothing beside the list."""
    if table.items[item].role in _ASIDE:
        return False
    return not any(each.exhaustive and each.total == item for each in table.breakdowns)
