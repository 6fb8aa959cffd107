"""How much what is found weighs; apart, so that naming a rule needs no report."""

from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs, the gravest first: it cannot be right, is doubtful, is a note."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def lightness(self) -> int:
        """Return 0 for what weighs most, and more for each that weighs less."""
        return list(Severity).index(self)
