"""What may have caused findings: figures changed, hypotheses, and a common cause."""

from typing import NamedTuple

from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Place
from bulletin.model.findings.slip_kind import SlipKind


class Change(NamedTuple):
    """
    One figure changed: what is printed, what to type instead, the slip that explains it.

    `plain` is the number proposed in digits and a point, where `proposed` has it in the style
    of the cell; empty for a unit, and where nothing is proposed. `gaps` are what the sentence
    about the slip names.
    """

    place: Place
    proposed: str | None
    kind: SlipKind
    interval: Interval
    gaps: tuple[tuple[str, str], ...] = ()
    plain: str = ""

    @property
    def slip(self) -> str:
        """Return the message that says what was done, empty where nothing explains it."""
        return self.kind.said(**dict(self.gaps))


class Hypothesis(NamedTuple):
    """
    One way in which the findings may have come about.

    `accident` names what happened to several figures at once, empty for single slips.
    """

    probability: float
    changes: tuple[Change, ...]
    accident: str = ""

    @property
    def altered(self) -> tuple[Change, ...]:
        """
        Return the changes that type another text than the printed one.

        A row of figures that slipped by a cell may bring one to where the same stands.
        """
        typed = tuple(each for each in self.changes if each.proposed != each.place.printed.strip())
        return typed or self.changes


class Diagnosis(NamedTuple):
    """
    Findings (by id) with a common cause, and the hypotheses for it, likeliest first.

    `cells` is how likely just the cells of the first hypothesis are the wrong ones, with
    whatever texts, also those that are not listed. `note` says what was left undone.
    """

    explains: tuple[int, ...]
    hypotheses: tuple[Hypothesis, ...]
    note: str = ""
    cells: float = 0.0
