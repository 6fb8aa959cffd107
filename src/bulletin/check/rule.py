"""What a rule is, and what it yields."""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, auto
from typing import Any, NamedTuple

from bulletin.messages.message import Gap, Message
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Place, Severity
from bulletin.relate.relation import Relation


class Failure(NamedTuple):
    """
    One failed edit, as a rule yields it.

    `gaps` fill the rule's sentence. `cells` are the other figures involved. `meant` is
    the text that was meant where the rule itself knows it. `severity` is set only
    where the evidence is weaker than the rule's own weight, `variant` only where the
    rule's own sentence does not fit: the last word of the key of the one that does.
    `relations` are those that fail here, alone or only together.
    """

    place: Place
    gaps: Mapping[str, Gap]
    implied: Interval | None = None
    cells: tuple[Place, ...] = ()
    meant: str = ""
    severity: Severity | None = None
    variant: str = ""
    relations: tuple[Relation, ...] = ()


class Cure(Enum):
    """How the text that a rule knows to be meant is typed."""

    NONE = auto()  # it only helps a reader
    RETYPED = auto()  # the same number, typed as plain digits and point
    REPLACED = auto()  # words in the place of words; no number changes
    RELABELLED = auto()  # a known label in the place of another
    FILLED_IN = auto()  # a figure where none is printed


Look = Callable[[Any], Iterator[Failure]]  # a judged table, or the judged claims of sentences


class Rule(NamedTuple):
    """
    A named defect: its weight, and how to look for it.

    The name is the function's, in kebab case; the function's docstring is its page. The
    sentence stands in the catalogue of messages, under the rule's name. `names_the_cell`
    tells that what is wrong is the very cell, by its look alone. `cure` is what becomes of
    the text that was meant, where the rule knows it. `aside` tells that what it says is
    information, which people are shown when they ask for it.
    """

    name: str
    severity: Severity
    look: Look
    names_the_cell: bool = False
    cure: Cure = Cure.NONE
    aside: bool = False

    def sentence(self, failure: Failure) -> Message:
        """Return what the rule says of a failure."""
        key = f"rule.{self.name}.{failure.variant}" if failure.variant else f"rule.{self.name}"
        return Message.of(key, **failure.gaps)


def rule(
    severity: Severity,
    *,
    names_the_cell: bool = False,
    cure: Cure = Cure.NONE,
    aside: bool = False,
) -> Callable[[Look], Rule]:
    """Make a rule of the function below: its name and weight in one place."""

    def make(look: Look) -> Rule:
        name = look.__name__.replace("_", "-")
        return Rule(name, severity, look, names_the_cell, cure, aside)

    return make
