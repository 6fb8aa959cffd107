"""What becomes of the relations of a table given as text."""

from typing import NamedTuple

from bulletin.check.wording import place_of, places
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Outcome
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

HELD, FAILED, NOT_TESTABLE = Outcome.HELD, Outcome.FAILED, Outcome.NOT_TESTABLE


class LabelledVerdict(NamedTuple):
    """What became of one relation, by the labels of its items."""

    target: str
    parts: tuple[str, ...]
    outcome: Outcome
    reason: str
    firm: bool


def judged(text: str, rounding: Rounding = Rounding.NEAREST) -> Judged:
    (table,) = understand(read_text(text, "<text>"), rounding=rounding)
    return relate(table)


def verdicts(kind: str, text: str, rounding: Rounding = Rounding.NEAREST) -> list[LabelledVerdict]:
    """Return the relations of one kind, in the order of the search."""
    found = judged(text, rounding)
    return [
        LabelledVerdict(
            place_of(found, each.relation.target).item,
            tuple(place.item for place in places(found, each.relation.parts)),
            each.outcome,
            each.reason,
            each.relation.firm,
        )
        for each in found.verdicts
        if each.relation.kind == kind
    ]


def outcomes(kind: str, text: str, rounding: Rounding = Rounding.NEAREST) -> list[Outcome]:
    return [each.outcome for each in verdicts(kind, text, rounding)]
