"""The rule column-does-not-follow."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def column_does_not_follow(judged: Judged) -> Iterator[Failure]:
    """
    A column of growth, shares or indices that its own head refutes.

    Why it matters:
        The head claims what figures beside it do not bear out, in more lines than
        slips explain. No single cell is accused, for the column may be meant otherwise.

    What it allows:
        Growth whose head or title names other prices or another coverage, and columns
        that are rounded in a looser way.

    What it cannot see:
        Why the column does not follow.
    """
    for each in judged.accidents.refuted if judged.accidents else ():
        yield Failure(each.place, each.gaps)
