"""Rankings of the items of a table, by what is printed or worked out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bulletin.derive.arithmetic.competition import Standing, compete
from bulletin.derive.ranking.competitors import Competition, competitions
from bulletin.derive.ranking.rankable import Field, Rankable, fields
from bulletin.model.derived.lines import RankLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged


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

    def keeps(self, place: Standing) -> bool:
        """Tell whether a place is among the first or the last that are wanted."""
        if self.top is None and self.bottom is None:
            return True
        return place.rank <= (self.top or 0) or place.from_last <= (self.bottom or 0)


def rank_lines(
    judged: Judged, path: str, group: str, wanted: Ranking | None = None
) -> list[RankLine]:
    """
    Return the items in standard competition ranking, highest first, column by column.

    Only items of one list compete. Where a table has several lists, one that has a single
    figure in a column is left out there, as are totals; `left_out` names what is. Levels are
    ranked apart for each base unit, multipliers being scaled. Where a table prints indices
    but no growth, indices stand in for it, and `by` says so.
    """
    wanted = wanted or Ranking()
    lines: list[RankLine] = []
    sets = competitions(judged.table, everything=wanted.everything)
    for field in fields(judged, wanted.by):
        lines += _of_field(judged.table, field, sets, wanted, (path, group))
    return lines


def _of_field(
    table: Table,
    field: Field,
    sets: Sequence[Competition],
    wanted: Ranking,
    source: tuple[str, str],
) -> Iterator[RankLine]:
    races = [(each, [e for e in field.entries if e.item in each.items]) for each in sets]
    held = [race for race in races if race[1]]
    ran = [race for race in held if len(race[1]) > 1] or held
    ranked = {entry.item for _, entries in ran for entry in entries}
    left = tuple(table.items[e.item].label for e in field.entries if e.item not in ranked)
    for competition, entries in ran:
        for line in _race(table, field, entries, wanted, source):
            yield replace(line, among=competition.among if len(ran) > 1 else "", left_out=left)


def _race(
    table: Table,
    field: Field,
    entries: Sequence[Rankable],
    wanted: Ranking,
    source: tuple[str, str],
) -> Iterator[RankLine]:
    for place in compete([(entry.number, entry.ends) for entry in entries]):
        if not wanted.keeps(place):
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
