"""Columns that do not follow from those that their heads name."""

from collections.abc import Iterator, Sequence

from bulletin.locate.accidents.claims.equations import RateEquation
from bulletin.locate.accidents.claims.families import ClaimKind, FamilyOfClaims
from bulletin.locate.accidents.conclusions.certainty import Certainty
from bulletin.locate.accidents.conclusions.line_names import PlacesOfFigures
from bulletin.locate.chances import (
    FEWEST_FAILING,
    FEWEST_TESTED,
    HARDLY_SAID,
    NAMED,
)
from bulletin.model.findings.accident import Refuted
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.words.lexicon import said

_COARSE = 0.02  # of a level: coarser rounding moves a quotient further than a line says
_VERDICTS = (RelationKind.SHARE, RelationKind.GROWTH)
_HALF, _FEW_HALVES = 50, 2  # per cent of one whole, and how many lines may be more at most
_FOLLOWING = (ClaimKind.SHARE, ClaimKind.GROWTH, ClaimKind.INDEX)


class RefutedColumns:
    """Finds the columns whose families of claims their own figures refute."""

    def __init__(self, certainty: Certainty, places: PlacesOfFigures) -> None:
        self.judged, self.scoring = certainty.judged, certainty.scoring
        self.off = certainty.off
        self._places = places

    def found(self) -> Iterator[Refuted]:
        """Yield the columns that do not follow from those that their heads name."""
        for number, family in enumerate(self.scoring.families):
            if family.kind not in _FOLLOWING or family.column is None or self.off[number] < NAMED:
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
                or self._explained_by_rounding(family)
            ):
                continue
            if len(failing) == len(tested) and self._of_something_else(family, failing):
                continue
            yield self._not_followed(family, len(failing), len(tested), failing[0])

    def _is_fine(self, number: int) -> bool:
        """Tell whether no level of a quotient is so small that its rounding leaves any rate."""
        equation = self.scoring.claims[number].equation
        _, *levels = equation.cells if isinstance(equation, RateEquation) else equation.cells[:1]
        values = [self.scoring.printed[slot] for slot in levels]
        return all(value is None or value.half <= _COARSE * abs(value.middle) for value in values)

    def _of_something_else(self, family: FamilyOfClaims, failing: Sequence[int]) -> bool:
        """
        Tell whether a column none of whose lines follows is no such column by itself.

        An index may have another base. Shares of which several are more than half are not of
        one whole: each is of its own, which is printed elsewhere.
        """
        if family.kind is ClaimKind.INDEX:
            return True
        slots = [self.scoring.claims[number].equation.cells[0] for number in failing]
        printed = [self.scoring.printed[slot] for slot in slots]
        halves = sum(value is not None and value.middle > _HALF for value in printed)
        return family.kind is ClaimKind.SHARE and halves > _FEW_HALVES

    def _is_said(self, family: FamilyOfClaims) -> bool:
        """Tell whether a head itself claims shares: signs of per cent may stand for any rate."""
        head = self.judged.table.columns[family.column or 0]
        return (
            family.kind is not ClaimKind.SHARE
            or bool(head.base)
            or said("share", head.label.lower())
        )

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

    def _explained_by_rounding(self, family: FamilyOfClaims) -> bool:
        """Tell whether all of the column follows if the levels were rounded, and not counted."""
        cells = self.judged.network.cells
        outcomes = {
            each.outcome
            for each in self.judged.verdicts
            if each.relation.kind in _VERDICTS
            and each.relation.evidence is not Evidence.ARITHMETIC
            and (cell := cells[each.relation.target]) is not None
            and cell[1] == family.column
        }
        return Outcome.HELD in outcomes and Outcome.FAILED not in outcomes

    def _not_followed(
        self, family: FamilyOfClaims, failing: int, tested: int, first: int
    ) -> Refuted:
        table = self.judged.table
        slot = self.scoring.claims[first].equation.cells[0]
        head = table.columns[family.column or 0].label
        gaps = {"column": head, "failing": str(failing), "tested": str(tested)}
        return Refuted(self._places.of(slot), gaps, 1.0)
