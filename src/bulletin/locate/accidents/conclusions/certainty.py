"""How surely each relation is meant as it was tested, after all that was weighed."""

from bulletin.check.known_lists.engaged import misattributed
from bulletin.locate.accidents.claims.families import ClaimKind
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.posterior import Posterior
from bulletin.locate.chances import (
    LOOSENESS,
    NAMED,
    NOTHING_HAPPENED,
)
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.judge import Judged, Verdict

_SHAPE = (Evidence.INDENT, Evidence.MARKER)  # what only the look of the stub tells
_COMPARED = (ClaimKind.GROWTH, ClaimKind.BASES, ClaimKind.HULL)
_LISTS = (RelationKind.SUM, RelationKind.OF_WHICH)


class Certainty:
    """The chances that families of claims are meant, over all that may have happened."""

    def __init__(self, judged: Judged, weighed: Posterior) -> None:
        self.judged, self.weighed = judged, weighed
        self.scoring: Scoring = weighed.scoring
        self.off, self.loose = self._modes()
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
            each.probability * each.scored.modes.off[family]
            for each in self.weighed.outcomes
            if not each.other and number in each.scored.failing
        )

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
        kind = self.scoring.families[claim.family].kind
        honest = self.weighed.nothing >= NOTHING_HAPPENED
        if kind is ClaimKind.GROWTH:
            return 1 - self.off[claim.family] - (self._loosely(number) if honest else 0.0)
        if kind is ClaimKind.BASES and self._often(claim.family):
            return self._slipped(number)
        if not claim.shares or not honest:
            return 1.0
        outcomes = [each for each in self.weighed.outcomes if not each.other]
        usual = sum(each.scored.modes.profiles[0] * each.probability for each in outcomes)
        return min(usual, 1 - self._loosely(number))

    def _often(self, family: int) -> bool:
        """Tell whether several claims of a family fail."""
        failing = self.scoring.nothing.failing
        return sum(self.scoring.claims[each].family == family for each in failing) > 1

    def _loosely(self, number: int) -> float:
        """Return how likely looser rounding explains what a claim misses by."""
        miss, family = self.scoring.miss(number), self.scoring.claims[number].family
        near = miss is not None and abs(miss.size) <= LOOSENESS * miss.most
        return self.loose[family] if near else 0.0


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
