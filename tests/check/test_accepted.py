"""What a person accepted says nothing more of other figures; all the rest stays as it was."""

import pytest

from bulletin.check.accepted import without
from bulletin.check.findings import findings
from bulletin.model.findings.report import Finding, Outcome
from bulletin.relate.judge import Judged
from tests.relate.judging import judged

ALONE = "item,2022,2023\nTotal,300,700\n  North,100,200\n  South,100,300\n"
TOGETHER = (
    "item,2023\nTotal,15\n  North,7\n    Coast,3\n    Hills,3\n"
    "  South,7\n    Plain,3\n    Delta,3\n"
)  # fmt: skip


def found(table: Judged) -> list[Finding]:
    return [each for each in findings(table) if each.relations]


@pytest.mark.parametrize("text", [ALONE, TOGETHER])
def test_that_a_finding_knows_the_relations_that_fail_there(text: str) -> None:
    table = judged(text)
    for each in found(table):
        alone = len(each.relations) == 1
        failed = [table.verdicts[number].outcome is Outcome.FAILED for number in each.relations]
        assert all(failed) if alone else not any(failed)


@pytest.mark.parametrize("text", [ALONE, TOGETHER])
def test_that_only_what_was_accepted_is_no_longer_found(text: str) -> None:
    table = judged(text)
    first, *others = found(table)
    left = found(without(table, [first]))
    assert [(each.rule, each.place, each.relations) for each in left] == [
        (each.rule, each.place, each.relations) for each in others
    ]


def test_that_a_finding_without_relations_takes_none_along() -> None:
    table = judged(ALONE)
    bare = found(table)[0]._replace(relations=())
    assert without(table, [bare]).verdicts == table.verdicts
