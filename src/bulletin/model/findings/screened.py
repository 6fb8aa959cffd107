"""What the relations of a panel came to in groups that were not examined one by one."""

from typing import NamedTuple

from bulletin.model.findings.report import Outcome


class Screened(NamedTuple):
    """
    Outcomes of relations in groups of a panel that were not examined one by one.

    `groups` is how many groups there are in all, `examined` how many were examined by
    themselves; the relations of those are judgements.
    """

    groups: int
    examined: int
    held: int
    failed: int
    not_testable: int

    def with_outcome(self, outcome: Outcome) -> int:
        """Return how many relations had this outcome."""
        found = {
            Outcome.HELD: self.held,
            Outcome.FAILED: self.failed,
            Outcome.NOT_TESTABLE: self.not_testable,
        }
        return found[outcome]
