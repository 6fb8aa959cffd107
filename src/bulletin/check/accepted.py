"""What is left of a judged table once a person has accepted some of its failures."""

from collections.abc import Iterator, Sequence

from bulletin.check.joint import clashes
from bulletin.check.rule import all_rules
from bulletin.model.report import Finding, Outcome
from bulletin.relate.judge import Judged, Verdict


def without(judged: Judged, accepted: Sequence[Finding]) -> Judged:
    """
    Return the table without the relations whose failure, alone or together, was accepted.

    The publisher does not keep to them, so they say nothing of other figures.
    """
    bare = judged._replace(verdicts=())
    accepted = [each for each in accepted if not _told(bare, each)]  # of relations only
    if not accepted:
        return judged
    left_out: list[Verdict] = []
    for verdicts in _failures(judged):
        alone = judged._replace(verdicts=verdicts)
        if any(_told(alone, each) for each in accepted):
            left_out += verdicts
    kept = (each for each in judged.verdicts if not any(each is other for other in left_out))
    return judged._replace(verdicts=tuple(kept))


def _failures(judged: Judged) -> Iterator[tuple[Verdict, ...]]:
    """Yield the verdicts that fail, one by one, and those that do so only together."""
    for verdict in judged.verdicts:
        if verdict.outcome is Outcome.FAILED:
            yield (verdict,)
    for relations in clashes(judged):
        yield tuple(
            each for each in judged.verdicts if any(each.relation is one for one in relations)
        )


def _told(alone: Judged, finding: Finding) -> bool:
    """Tell whether the rule of a finding says just the same of these verdicts alone."""
    rule = all_rules().get(finding.rule)
    return rule is not None and any(
        (each.place, each.cells, each.gaps) == (finding.place, finding.cells, finding.gaps)
        for each in rule.look(alone)
    )
