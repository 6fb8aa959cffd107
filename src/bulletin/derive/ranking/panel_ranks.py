"""Rankings over the tables of a panel: regions within a year, years within a region."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin.derive.arithmetic.competition import Standing, compete
from bulletin.derive.ranking.rank import Ranking
from bulletin.derive.ranking.rankable import Rankable, fields
from bulletin.derive.series.series import names_its_period
from bulletin.model.derived.lines import RankLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.files.position import Origin
from bulletin.relate.judge import Judged


class Entrant(NamedTuple):
    """A figure that takes part under the label by which it is told from the others."""

    label: str
    origin: Origin
    entry: Rankable


class Race(NamedTuple):
    """
    What its entrants have in common.

    `fixed` are the labels of the panel that are the same for all, `period` the one among
    them that is a period, if any.
    """

    path: str
    fixed: tuple[str, ...]
    period: str
    item: str
    head: str
    by: str
    unit: object

    @property
    def series(self) -> "Race":
        """Return what this race has in common with those of other periods."""
        labels = tuple(each for each in self.fixed if each != self.period)
        return self._replace(fixed=labels, period="")


def panel_ranks(
    sources: Sequence[tuple[Judged, Origin]], wanted: Ranking, across: Sequence[str]
) -> list[RankLine]:
    """
    Return the ranking of each item over all labels under some heads of a panel.

    Everything else is the same within a ranking: item, unit, and the labels under the other
    heads. `before` is the rank in the ranking of the period before. Tables without these
    heads are passed over.
    """
    races: dict[Race, list[Entrant]] = {}
    for judged, origin in sources:
        if set(across) <= {head for head, _ in judged.table.group}:
            for race, entrant in _entrants(judged, origin, wanted.by, across):
                races.setdefault(race, []).append(entrant)
    places = {
        race: compete([(each.entry.number, each.entry.ends) for each in entrants])
        for race, entrants in races.items()
    }
    ranks = {
        race: {entrants[each.entrant].label: each.rank for each in places[race]}
        for race, entrants in races.items()
    }
    return [
        _line(race, races[race], place, _before(race, ranks))
        for race in races
        for place in places[race]
        if wanted.keeps(place)
    ]


def _entrants(
    judged: Judged, origin: Origin, by: By, across: Sequence[str]
) -> Iterator[tuple[Race, Entrant]]:
    table = judged.table
    fixed = tuple(label for head, label in table.group if head not in across)
    label = " / ".join(label for head, label in table.group if head in across)
    period = next((each for each in fixed if names_its_period(table, each)), "")
    for field in fields(judged, by):
        for entry in field.entries:
            name = table.items[entry.item].label
            race = Race(origin.path, fixed, period, name, field.column, field.by.value, entry.base)
            yield race, Entrant(label, origin, entry)


def _before(race: Race, ranks: Mapping[Race, Mapping[str, int]]) -> Mapping[str, int]:
    """Return the ranks in the latest period before that of a race, none where there is none."""
    earlier = [each for each in ranks if each.period < race.period and each.series == race.series]
    return ranks[max(earlier, key=lambda each: each.period)] if earlier and race.period else {}


def _line(
    race: Race, entrants: Sequence[Entrant], place: Standing, before: Mapping[str, int]
) -> RankLine:
    mine = entrants[place.entrant]
    return RankLine(
        mine.origin,
        " / ".join(race.fixed),
        place.rank,
        mine.label,
        mine.entry.place,
        mine.entry.shown,
        race.by,
        tied=place.tied,
        open_with=tuple(entrants[each].label for each in place.open_with),
        unit=mine.entry.unit,
        column=race.head,
        subject=race.item,
        before=before.get(mine.label),
    )
