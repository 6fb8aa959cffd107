"""How surely each relation is meant as it was tested, after all that was weighed."""

from functools import cached_property

from bulletin.check.known_lists.engaged import misattributed
from bulletin.locate.accidents.claims.families import Claim, ClaimKind
from bulletin.locate.accidents.likelihood.all_claims import Modes
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.outcomes import Posterior, WeighedOutcome
from bulletin.locate.chances import (
    LOOSENESS,
    NAMED,
)
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.judge import Judged, Verdict

_SHAPE = (Evidence.INDENT, Evidence.MARKER)  # what only the look of the stub tells
_COMPARED = (ClaimKind.GROWTH, ClaimKind.BASES, ClaimKind.HULL)
_LISTS = (RelationKind.SUM, RelationKind.OF_WHICH, RelationKind.WEIGHTED, RelationKind.HULL)


class Certainty:
    """The chances that families of claims are meant, over all that may have happened."""

    def __init__(self, judged: Judged, weighed: Posterior) -> None:
        self.judged, self.weighed = judged, weighed
        self.scoring: Scoring = weighed.scoring
        self.off = self._not_meant()
        self.relabelled = sum(each.probability for each in weighed.outcomes if each.other)
        self.numbers = {
            id(each.relation): number
            for number, each in enumerate(self.scoring.claims)
            if each.relation is not None
        }

    def all_weighed(self) -> bool:
        """Tell whether all relations that fail for certain were weighed as claims."""
        failed = (
            each
            for each in self.judged.verdicts
            if each.outcome is Outcome.FAILED and each.certainty >= NAMED
        )
        return all(id(each.relation) in self.numbers for each in failed)

    @cached_property
    def asked(self) -> frozenset[int]:
        """Return the numbers of the relations that were weighed as claims, and fail there too."""
        failing = {id(self.scoring.claims[each].relation) for each in self.scoring.nothing.failing}
        return frozenset(
            number
            for number, each in enumerate(self.judged.verdicts)
            if id(each.relation) in self.numbers
            and (each.outcome is not Outcome.FAILED or id(each.relation) in failing)
        )

    def failing(self, outcome: WeighedOutcome) -> frozenset[int]:
        """Return the numbers of the relations that fail under an outcome."""
        claims = (self.scoring.claims[each] for each in outcome.scored.failing)
        relations = {id(each.relation) for each in claims}
        verdicts = self.judged.verdicts
        return frozenset(each for each in self.asked if id(verdicts[each].relation) in relations)

    def sure(self, verdict: Verdict) -> Verdict:
        """Return a verdict with the chance that its relation is meant as it was tested."""
        if verdict.outcome is Outcome.FAILED and self.relabelled > 1 - NAMED:
            # With its true labels the table claims something else.
            return verdict._replace(certainty=min(verdict.certainty, 1 - self.relabelled))
        number = self.numbers.get(id(verdict.relation))
        if number is None:
            return verdict
        return verdict._replace(
            certainty=min(verdict.certainty, self._certainty(number)),
            slipped=self._slipped(number),
        )

    def _slipped(self, number: int) -> float:
        """Return how surely something was mistyped where a claim on rates fails."""
        family = self.scoring.claims[number].family
        if self.scoring.families[family].kind not in _COMPARED:
            return 1.0
        return 1 - sum(
            each.probability * self._unmeant(each.scored.modes, family)
            for each in self.weighed.outcomes
            if not each.other and number in each.scored.failing
        )

    def _not_meant(self) -> list[float]:
        """Return for each family how likely it is not meant."""
        off = [0.0] * len(self.scoring.families)
        for outcome in self.weighed.outcomes:
            modes = self._modes(outcome)
            for number in range(len(off)):
                off[number] += outcome.probability * self._unmeant(modes, number)
        return off

    def _unmeant(self, modes: Modes, family: int) -> float:
        """Return how likely a family is not meant as tested, growth on a revised base included."""
        revised = self.scoring.families[family].kind is ClaimKind.GROWTH
        return modes.off[family] + (modes.loose[family] if revised else 0.0)

    @cached_property
    def _honest(self) -> list[tuple[float, Modes]]:
        """Return the readings under which nothing happened, with their chances."""
        return [
            (each.probability, self._modes(each))
            for each in self.weighed.outcomes
            if not each.thought.events
        ]

    def _certainty(self, number: int) -> float:
        """
        Return how surely a claim is meant, and rounded as usual.

        Doubted is only what has an honest name: growth on another base or in other prices,
        and shares that were cut, forced to add up, or rounded loosely. What explains a miss
        where something else happened besides is no honest reading of it.
        """
        claim = self.scoring.claims[number]
        kind = self.scoring.families[claim.family].kind
        if kind is ClaimKind.GROWTH:
            return 1 - self.off[claim.family]
        if kind is ClaimKind.BASES and self._often(claim.family):
            return self._slipped(number)
        if kind is ClaimKind.HULL:
            return 1 - self._of_other_prices(claim)
        if not claim.shares:
            return 1.0
        unusual = sum(p * (1 - modes.profiles[0]) for p, modes in self._honest)
        return 1 - max(unusual, self._loosely(number))

    def _of_other_prices(self, claim: Claim) -> float:
        """Return how likely the growth of its column does not follow from the levels at all."""
        column = self.scoring.figures.key[claim.equation.cells[0]][1]
        growth = (
            self.off[number]
            for number, each in enumerate(self.scoring.families)
            if each.kind is ClaimKind.GROWTH and each.column == column
        )
        return max(growth, default=0.0)

    def _often(self, family: int) -> bool:
        """Tell whether several claims of a family fail."""
        failing = self.scoring.nothing.failing
        return sum(self.scoring.claims[each].family == family for each in failing) > 1

    def _modes(self, outcome: WeighedOutcome) -> Modes:
        """Return how families are meant under an outcome; with other labels as if by nothing."""
        return (self.scoring.nothing if outcome.other else outcome.scored).modes

    def _loosely(self, number: int) -> float:
        """Return how likely looser rounding alone explains what a claim misses by."""
        miss, family = self.scoring.miss(number), self.scoring.claims[number].family
        if miss is None or abs(miss.size) > LOOSENESS * miss.most:
            return 0.0
        return sum(p * modes.loose[family] for p, modes in self._honest)


def without_impossible_lists(judged: Judged) -> Judged:
    """Return a table that doubts lists whose parts the classification puts elsewhere."""
    return judged._replace(verdicts=tuple(_attributed(judged, e) for e in judged.verdicts))


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
