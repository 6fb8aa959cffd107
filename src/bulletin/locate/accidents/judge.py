"""
What is told of a table on which accidents were weighed.

Errors need .995 of the probability, warnings .95; below that nothing is named.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.check.known_lists import misattributed
from bulletin.locate.accidents.claims import FamilyOfClaims, Sort
from bulletin.locate.accidents.forms import Quotient
from bulletin.locate.accidents.grid import Spot
from bulletin.locate.accidents.happened import Event
from bulletin.locate.accidents.mistyped import implied_range
from bulletin.locate.accidents.posterior import Posterior, Weighed, posterior
from bulletin.locate.accidents.relabelled import Anew, Other
from bulletin.locate.accidents.scoring import Scoring
from bulletin.locate.chances import (
    FEWEST_FAILING,
    FEWEST_LINES,
    FEWEST_TESTED,
    HARDLY_SAID,
    LEAST_SHOWN,
    LOOSENESS,
    MOST_SHOWN,
    NAMED,
    NOTHING_HAPPENED,
    TELLING_DIGITS,
)
from bulletin.locate.slips.texts import styled
from bulletin.model.accident import Accident, Accidents, Happened, Refuted
from bulletin.model.cell import Cell
from bulletin.model.interval import ANYTHING, Interval
from bulletin.model.relation_kind import RelationKind
from bulletin.model.report import Change, Hypothesis, Outcome, Place
from bulletin.model.slip_kind import SlipKind
from bulletin.model.table import Evidence, Measure
from bulletin.relate.judge import Judged, Verdict
from bulletin.words.lexicon import said

_Key = tuple[Happened, tuple[int, ...], str]
_SHAPE = (Evidence.INDENT, Evidence.MARKER)  # what only the look of the stub tells
_LISTS = (RelationKind.SUM, RelationKind.OF_WHICH)
_TOLD = {
    Happened.SLIPPED_UP: SlipKind.ROWS_SHIFTED,
    Happened.SLIPPED_DOWN: SlipKind.ROWS_SHIFTED,
    Happened.EXCHANGED: SlipKind.COLUMNS_EXCHANGED,
    Happened.OTHER_UNIT: SlipKind.RUN_IN_OTHER_UNIT,
    Happened.DOUBLED: SlipKind.LINE_DOUBLED,
}


def with_accidents(judged: Judged, anew: Anew | None = None, *, always: bool = False) -> Judged:
    """
    Return the table with what may have happened to it, and how sure each relation is.

    As it is where no single claim gives a reason to ask, unless it is to be asked `always`.
    """
    judged = judged._replace(verdicts=tuple(_attributed(judged, e) for e in judged.verdicts))
    weighed = posterior(judged, anew, always=always)
    if weighed is None:
        return judged
    told = _Told(judged, weighed)
    return judged._replace(
        accidents=told.accidents(), verdicts=tuple(map(told.sure, judged.verdicts))
    )


def _attributed(judged: Judged, verdict: Verdict) -> Verdict:
    """Return a failed verdict as doubtful where the classification puts its parts elsewhere."""
    relation = verdict.relation
    by_shape = relation.evidence in _SHAPE and relation.kind in _LISTS
    if verdict.outcome is not Outcome.FAILED or not by_shape:
        return verdict
    cells = [judged.network.cells[each] for each in (relation.target, *relation.parts)]
    items = [cell[0] for cell in cells if cell]
    wrong = misattributed(judged.table, items[0], items[1:]) if items else False
    return verdict._replace(certainty=0.0) if wrong else verdict


class _Told:
    """Words for what was weighed on one table."""

    def __init__(self, judged: Judged, weighed: Posterior) -> None:
        self.judged, self.weighed = judged, weighed
        self.scoring: Scoring = weighed.scoring
        self.grid = self.scoring.grid
        self.off, self.loose = self._modes()
        self.relabelled = sum(each.probability for each in weighed.outcomes if each.other)
        self.numbers = {
            id(each.relation): number
            for number, each in enumerate(self.scoring.claims)
            if each.relation is not None
        }

    def accidents(self) -> Accidents:
        """Return the hypotheses, the accidents that are likely enough, and refuted columns."""
        happened = [each for each in self.weighed.outcomes if each.thought.events]
        shown = [each for each in happened if each.probability >= LEAST_SHOWN][:MOST_SHOWN]
        return Accidents(
            tuple(map(self._hypothesis, shown)),
            self.weighed.nothing,
            tuple(self._named(happened)),
            tuple(self._refuted()),
            bool(happened) and self._mends(happened[0]) and self._all_weighed(),
        )

    def _all_weighed(self) -> bool:
        """Tell whether all relations that fail for certain were weighed as claims."""
        failed = (
            each
            for each in self.judged.verdicts
            if each.outcome is Outcome.FAILED and each.certainty >= NAMED
        )
        return all(id(each.relation) in self.numbers for each in failed)

    def sure(self, verdict: Verdict) -> Verdict:
        """Return a verdict with the chance that its relation is meant as it was tested."""
        if verdict.outcome is Outcome.FAILED and self.relabelled > 1 - NAMED:
            # With its true labels the table claims something else.
            return verdict._replace(certainty=min(verdict.certainty, 1 - self.relabelled))
        number = self.numbers.get(id(verdict.relation))
        if number is None:
            return verdict
        return verdict._replace(certainty=min(verdict.certainty, self._certainty(number)))

    # -------------------------------------------------------------- how sure
    def _modes(self) -> tuple[list[float], list[float]]:
        """Return for each family how likely it is not meant, and rounded loosely."""
        count = len(self.scoring.families)
        off, loose = [0.0] * count, [0.0] * count
        for outcome in self.weighed.outcomes:
            modes = (self.scoring.nothing if outcome.other else outcome.scored).modes
            for number in range(count):
                off[number] += outcome.probability * modes.off[number]
                loose[number] += outcome.probability * modes.loose[number]
        return off, loose

    def _certainty(self, number: int) -> float:
        """
        Return how surely a claim is meant, and rounded as usual.

        Doubted is only what has an honest name: growth on another base or in other prices,
        and shares that were cut, forced to add up, or rounded loosely.
        """
        claim = self.scoring.claims[number]
        sort = self.scoring.families[claim.family].sort
        honest = self.weighed.nothing >= NOTHING_HAPPENED
        if sort is Sort.GROWTH:
            return 1 - self.off[claim.family] - (self._loosely(number) if honest else 0.0)
        if not claim.shares or not honest:
            return 1.0
        outcomes = [each for each in self.weighed.outcomes if not each.other]
        usual = sum(each.scored.modes.profiles[0] * each.probability for each in outcomes)
        return min(usual, 1 - self._loosely(number))

    def _loosely(self, number: int) -> float:
        """Return how likely looser rounding explains what a claim misses by."""
        miss, family = self.scoring.miss(number), self.scoring.claims[number].family
        near = miss is not None and abs(miss.size) <= LOOSENESS * miss.most
        return self.loose[family] if near else 0.0

    def _refuted(self) -> Iterator[Refuted]:
        """Yield the columns that do not follow from those that their heads name."""
        for number, family in enumerate(self.scoring.families):
            if family.sort not in _FOLLOWING or family.column is None or self.off[number] < NAMED:
                continue
            mine = [n for n, each in enumerate(self.scoring.claims) if each.family == number]
            tested = [n for n in mine if self.scoring.miss(n) is not None and self._is_fine(n)]
            failing = [n for n in tested if n in self.scoring.nothing.failing]
            if (
                len(failing) < FEWEST_FAILING
                or len(tested) < FEWEST_TESTED
                or family.not_meant > HARDLY_SAID
                or not self._is_said(family)
                or self._explained_otherwise(family)
            ):
                continue
            if family.sort is Sort.INDEX and len(failing) == len(tested):
                continue  # the index may have another base
            yield self._not_followed(family, len(failing), len(tested), failing[0])

    def _is_fine(self, number: int) -> bool:
        """Tell whether no level of a quotient is so small that its rounding leaves any rate."""
        form = self.scoring.claims[number].form
        _, *levels = form.cells if isinstance(form, Quotient) else form.cells[:1]
        values = [self.scoring.printed[spot] for spot in levels]
        return all(value is None or value.half <= _COARSE * abs(value.middle) for value in values)

    def _is_said(self, family: FamilyOfClaims) -> bool:
        """Tell whether a head itself claims shares: signs of per cent may stand for any rate."""
        head = self.judged.table.columns[family.column or 0]
        return family.sort is not Sort.SHARE or bool(head.base) or said("share", head.label.lower())

    def _explained_otherwise(self, family: FamilyOfClaims) -> bool:
        """Tell whether the column follows all the same, from a whole that is nowhere printed."""
        cells = self.judged.network.cells
        return any(
            each.outcome is Outcome.HELD
            and each.relation.kind is RelationKind.SHARE
            and (cell := cells[each.relation.target]) is not None
            and cell[1] == family.column
            and len(each.relation.parts) == 1
            for each in self.judged.verdicts
        )

    def _not_followed(
        self, family: FamilyOfClaims, failing: int, tested: int, first: int
    ) -> Refuted:
        table = self.judged.table
        spot = self.scoring.claims[first].form.cells[0]
        head = table.columns[family.column or 0].label
        gaps = {"column": head, "failing": str(failing), "tested": str(tested)}
        return Refuted(self._place(spot), gaps, 1.0)

    # -------------------------------------------------------------- what happened
    def _named(self, happened: Sequence[Weighed]) -> Iterator[Accident]:
        """Yield accidents of several figures, each with the chance that it happened at all."""
        chances: dict[_Key, float] = {}
        first: dict[_Key, tuple[Event, Weighed]] = {}
        for outcome in happened:
            for event in outcome.thought.events:
                if event.kind in (Happened.MISTYPED, Happened.LABEL):
                    continue
                key: _Key = event.kind, event.columns, "" if event.columns else str(event.first)
                chances[key] = chances.get(key, 0.0) + outcome.probability
                first.setdefault(key, (event, outcome))
        for key, chance in chances.items():
            event = first[key][0]
            long = event.last - event.first >= FEWEST_LINES.get(event.kind, 1)
            telling = self._telling(first[key][1])
            if chance >= NAMED and long and telling and self._mends(happened[0]):
                yield self._accident(event, first[key][1], chance)

    def _telling(self, outcome: Weighed) -> bool:
        """Tell whether the figures have digits enough not to be alike, or to fit, by chance."""
        texts = [self.grid.texts[spot] for spot in outcome.texts]
        digits = sum(each.isdigit() for text in texts for each in text)
        kinds = {each.kind for each in outcome.thought.events}
        several = len(self.scoring.nothing.failing) > 1 or "" in texts or Happened.DOUBLED in kinds
        return outcome.other is not None or (digits >= TELLING_DIGITS and several)

    def _mends(self, outcome: Weighed) -> bool:
        """Tell whether a hypothesis leaves nothing that fails, and implies nothing absurd."""
        scoring = outcome.other.scoring if outcome.other else self.scoring
        return not any(map(scoring.hard, outcome.scored.failing)) and not outcome.scored.absurd

    def _accident(self, event: Event, outcome: Weighed, chance: float) -> Accident:
        if outcome.other:
            return self._relabelled(event, outcome.other, chance)
        spots = sorted(
            spot
            for spot in outcome.texts
            if event.first <= spot[0] <= event.last
            and (not event.columns or spot[1] in event.columns)
        ) or [(event.first, event.columns[0] if event.columns else 0)]
        place, *cells = [self._place(spot) for spot in spots]
        heads = self._heads(event)
        gaps = {
            "first": self._label(event.first, place.item),
            "last": self._label(event.last, place.item),
            "column": heads[0],
            "other": heads[-1],
            "power": event.detail,
        }
        return Accident(event.kind, place, tuple(cells), gaps, chance)

    def _relabelled(self, event: Event, other: Other, chance: float) -> Accident:
        """Return the accident of labels: where it happened, and what is implied of a lost line."""
        first, second = self._stub(event.first), self._stub(event.last)
        implied = "; ".join(self._implied(other)) or "unknown"
        gaps = {
            "first": first.printed,
            "last": second.printed,
            "missing": event.detail,
            "total": other.total,
            "implied": implied,
        }
        return Accident(event.kind, first, (second,), gaps, chance)

    def _implied(self, other: Other) -> Iterator[str]:
        """Yield the figures that a lost line must have had, by the heads of their columns."""
        grid = other.scoring.grid
        for spot, (middle, half) in sorted(other.scored.opened.items()):
            key = grid.key[spot]
            if grid.table.items[key[0]].label == other.label:
                digits = other.scoring.columns.custom(grid.like[spot], {})
                ends = sorted({f"{middle + side * half:.{digits}f}" for side in (-1, 1)}, key=float)
                head = grid.table.columns[key[1]].label
                yield f"{head} {' to '.join(ends)}"

    def _stub(self, line: int) -> Place:
        """Return the place of the label of a line."""
        table = self.judged.table
        lines = sorted({cell.position.line for cell in table.cells.values()})
        item = next(each for each in table.items if each.key.line == lines[line])
        return Place(item.key, item.label, Measure.UNKNOWN, item.printed.strip())

    def _label(self, line: int, otherwise: str) -> str:
        """Return the label of a printed line."""
        key = next((key for spot, key in self.grid.key.items() if spot[0] == line), None)
        table = self.judged.table
        if key is None:
            return otherwise
        return table.columns[key[1]].label if table.transposed else table.items[key[0]].label

    def _heads(self, event: Event) -> list[str]:
        table = self.judged.table
        found = []
        for column in event.columns or (0,):
            key = next((k for s, k in sorted(self.grid.key.items()) if s[1] == column), (0, 0))
            found.append(
                table.items[key[0]].label if table.transposed else table.columns[key[1]].label
            )
        return found

    def _hypothesis(self, outcome: Weighed) -> Hypothesis:
        changes = [
            self._change(spot, text, outcome) for spot, text in sorted(outcome.texts.items())
        ]
        kinds = [each.kind for each in outcome.thought.events]
        several = next((each.value for each in kinds if each is not Happened.MISTYPED), "")
        return Hypothesis(int(outcome.probability * 10_000) / 10_000, tuple(changes), several)

    def _change(self, spot: Spot, text: str | None, outcome: Weighed) -> Change:
        place = self._place(spot)
        shown = None if text is None else self._styled(spot, text)
        left = self._left(spot, text, outcome)
        return Change(place, shown, self._slip(spot, outcome), left, plain=text or "")

    def _slip(self, spot: Spot, outcome: Weighed) -> SlipKind:
        for event in reversed(outcome.thought.events):
            inside = event.first <= spot[0] <= event.last
            if inside and (not event.columns or spot[1] in event.columns):
                return _TOLD.get(event.kind) or SlipKind(event.detail)
        return SlipKind.NONE

    def _left(self, spot: Spot, text: str | None, outcome: Weighed) -> Interval:
        """Return what the other figures leave for one, in its own unit."""
        if text is not None:
            value = self.grid.value(spot, text)
            return (
                _interval(value.middle - value.half, value.middle + value.half)
                if value
                else ANYTHING
            )
        implied = implied_range(self.scoring, spot, outcome.scored)
        if implied is None:
            return ANYTHING
        custom = self.scoring.columns.custom(self.grid.like[spot], outcome.texts)
        half = 0.51 * 10.0**-custom
        return _interval(implied[0] - half, implied[1] + half)

    def _place(self, spot: Spot) -> Place:
        table = self.judged.table
        key = self.grid.key[spot]
        cell = table.cells[key]
        return Place(
            cell.position, table.items[key[0]].label, table.measure(*key), cell.text.strip()
        )

    def _styled(self, spot: Spot, text: str) -> str:
        """Return a text as the cell prints its figure, or as its like do."""
        table = self.judged.table
        cell = table.cells[self.grid.key[spot]]
        if cell.figure is None or spot in self.grid.otherwise or not _marked(cell):
            like = (
                table.cells[self.grid.key[s]]
                for s in self.scoring.columns.members[self.grid.like[spot]]
            )
            cell = next((each for each in like if _marked(each)), cell)
        return styled(text, cell) if cell.figure else text


def _marked(cell: Cell) -> bool:
    return cell.figure is not None and "," in cell.text


def _interval(low: float, high: float) -> Interval:
    return Interval(Fraction(f"{low:.9f}"), Fraction(f"{high:.9f}"))


_COARSE = 0.02  # of a level: coarser rounding moves a quotient further than a line says
_FOLLOWING = (Sort.SHARE, Sort.GROWTH, Sort.INDEX)
