"""Rankings of the items of a table, by what is printed or worked out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from bulletin.derive.arithmetic.competition import Standing, compete
from bulletin.derive.ranking.competitors import Competition, competitions
from bulletin.derive.ranking.rankable import Field, Rankable, fields
from bulletin.model.derived.lines import RankLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.files.position import Origin
from bulletin.model.table.table import Period, Table
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


class _Ranked(NamedTuple):
    """A line with its standing, its year, and what it has in common with those of other years."""

    line: RankLine
    standing: Standing
    year: int | None
    series: tuple[object, ...]


def rank_lines(
    judged: Judged, origin: Origin, group: str, wanted: Ranking | None = None
) -> list[RankLine]:
    """
    Return the items in standard competition ranking, highest first, column by column.

    Only items of one list compete. Where a table has several lists, one that has a single
    figure in a column is left out there, as are totals; `left_out` names what is. Levels are
    ranked apart for each base unit, multipliers being scaled. Where a table prints indices
    but no growth, indices stand in for it, and `by` says so; where it prints levels of several
    periods only, the growth between them. `before` is the rank in the period before.
    """
    wanted = wanted or Ranking()
    sets = competitions(judged.table, everything=wanted.everything)
    ranked = [
        each
        for field in fields(judged, wanted.by)
        for each in _of_field(judged.table, field, sets, (origin, group))
    ]
    ranks: dict[tuple[object, ...], dict[int, int]] = {}
    for each in ranked:
        if each.year:
            ranks.setdefault(each.series, {})[each.year] = each.line.rank
    return [
        replace(each.line, before=_before(each, ranks.get(each.series, {})))
        for each in ranked
        if wanted.keeps(each.standing)
    ]


def _before(mine: _Ranked, ranks: Mapping[int, int]) -> int | None:
    """Return the rank of an item in the latest year before its own, if any is printed."""
    earlier = [each for each in ranks if mine.year and each < mine.year]
    return ranks[max(earlier)] if earlier else None


def _of_field(
    table: Table, field: Field, sets: Sequence[Competition], source: tuple[Origin, str]
) -> Iterator[_Ranked]:
    races = [(each, [e for e in field.entries if e.item in each.items]) for each in sets]
    held = [race for race in races if race[1]]
    ran = [race for race in held if len(race[1]) > 1] or held
    ranked = {entry.item for _, entries in ran for entry in entries}
    left = tuple(table.items[e.item].label for e in field.entries if e.item not in ranked)
    for competition, entries in ran:
        period = field.period or Period()
        race = (field.subject, competition.items, entries[0].base, period.part)
        among = competition.among if len(ran) > 1 else ""
        for line, standing in _race(table, field, entries, source):
            mine = replace(line, among=among, left_out=left)
            item = entries[standing.entrant].item
            yield _Ranked(mine, standing, period.year, (*race, item))


def _race(
    table: Table, field: Field, entries: Sequence[Rankable], source: tuple[Origin, str]
) -> Iterator[tuple[RankLine, Standing]]:
    for place in compete([(entry.number, entry.ends) for entry in entries]):
        entry = entries[place.entrant]
        item = table.items[entry.item]
        line = RankLine(
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
            worked_out=field.worked_out,
        )
        yield line, place
