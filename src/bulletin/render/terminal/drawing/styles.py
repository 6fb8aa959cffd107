"""Colours by weight, from the sixteen that every colour terminal has."""

from collections.abc import Mapping

from bulletin.model.findings.report import Outcome, Severity

SEVERITY: Mapping[Severity, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "cyan",
}
OUTCOME: Mapping[Outcome, str] = {
    Outcome.HELD: "green",
    Outcome.FAILED: "bold red",
    Outcome.NOT_TESTABLE: "dim",
}
HEADING = "bold"
QUIET = "dim"
