"""An accepted exception that no longer applies: asked of exceptions instead of tables."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.NOTE)
def acceptance_out_of_date(_table: Judged) -> Iterator[Failure]:
    """
    An accepted exception that the table no longer needs.

    Why it matters:
        bulletin accept keeps an inconsistency of the publisher, with the reason, in
        bulletin-accepted.toml beside the table. Once the table was corrected or its
        figures have changed, the entry excuses nothing, and hides that somebody once
        looked at other figures than these.

    What it allows:
        The line of a cell may move. An entry also stays silent where its rule was not
        asked (--select, --ignore), and where it rests on figures of another file, which
        may not be in this run.

    What it cannot see:
        An entry for a file that is not checked, or was renamed.
    """
    yield from ()  # `accepted` compares the entries with what the other rules found
