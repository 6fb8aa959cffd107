"""The rule nothing-tested, asked by `--strict`."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.findings.report import Outcome, Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def nothing_tested(judged: Judged) -> Iterator[Failure]:
    """
    A table in which no relation between figures could be tested; asked only by --strict.

    Why it matters:
        Status 0 means that nothing was found. Where nothing was tested, nothing could be
        found, and a pipeline that gates tables would let any figure pass.

    What it allows:
        A table in which at least one relation held or failed, however many figures stand in
        none. Without --strict the report says in a sentence why nothing could be tested.

    What it cannot see:
        How much of a table is tested: bulletin show lists its relations.
    """
    table = judged.table
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in judged.verdicts):
        return
    first = min(table.cells, key=lambda key: table.cells[key].position, default=None)
    if first is not None:
        yield Failure(place(table, *first), {"count": len(table.cells)})
