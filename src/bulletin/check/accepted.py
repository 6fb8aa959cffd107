"""What is left of a judged table once a person has accepted some of its failures."""

from collections.abc import Sequence

from bulletin.model.findings.report import Finding, Outcome
from bulletin.relate.judge import Judged, Verdict


def without(judged: Judged, accepted: Sequence[Finding]) -> Judged:
    """
    Return the table with no word from the relations whose failure was accepted.

    The publisher does not keep to them, alone or together, so they say nothing of other
    figures. Every relation keeps its number.
    """
    silent = {number for each in accepted for number in each.relations}
    verdicts = (
        _silenced(each) if number in silent else each for number, each in enumerate(judged.verdicts)
    )
    return judged._replace(verdicts=tuple(verdicts), accidents=None)


def _silenced(verdict: Verdict) -> Verdict:
    return Verdict(verdict.relation._replace(constraints=()), Outcome.NOT_TESTABLE)
