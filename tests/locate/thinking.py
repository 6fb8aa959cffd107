"""What is thought of a table given as text, by item and texts."""

from typing import NamedTuple

from bulletin.api.examine import examine_text
from bulletin.api.options.options import DEFAULTS, Options
from bulletin.model.findings.diagnosis import Change, Diagnosis


class Thought(NamedTuple):
    """One hypothesis: its probability, and (item, printed, proposed) of each change."""

    probability: float
    changes: tuple[tuple[str, str, str | None], ...]
    slips: tuple[str, ...]


def total(printed: str, *parts: str) -> str:
    """Return a table of one total and its parts, called A, B, C ... ."""
    rows = (f"  {chr(65 + number)},{part}" for number, part in enumerate(parts))
    return "\n".join(["item,2023", f"Total,{printed}", *rows, ""])


def diagnosed(text: str, options: Options = DEFAULTS) -> tuple[Diagnosis, ...]:
    return examine_text(text, options).diagnoses


def thoughts(text: str, options: Options = DEFAULTS) -> list[Thought]:
    """Return the hypotheses of the only diagnosis of a table, or none."""
    found = diagnosed(text, options)
    assert len(found) <= 1
    return [
        Thought(
            each.probability,
            tuple(_told(change) for change in each.changes),
            tuple(change.slip for change in each.changes),
        )
        for diagnosis in found
        for each in diagnosis.hypotheses
    ]


def _told(change: Change) -> tuple[str, str, str | None]:
    return change.place.item, change.place.printed, change.proposed
