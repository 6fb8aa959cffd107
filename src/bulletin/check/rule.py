"""What a rule is, and how all of them are found."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.interval import Interval
from bulletin.model.report import Place, Severity
from bulletin.relate.judge import Judged
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
    gaps: Mapping[str, str]
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
    FILLED_IN = auto()  # a figure where none is printed


Look = Callable[[Judged], Iterator[Failure]]


@dataclass(frozen=True, slots=True)
class Rule:
    """
    A named defect: its weight, its page, and how to look for it.

    The name is the function's, in kebab case; the page is the function's docstring. The
    sentence stands in the catalogue of messages, under the rule's name. `names_the_cell`
    tells that what is wrong is the very cell, by its look alone. `cure` is what becomes of
    the text that was meant, where the rule knows it.
    """

    name: str
    severity: Severity
    page: str = field(repr=False)
    look: Look = field(repr=False)
    names_the_cell: bool = False
    cure: Cure = Cure.NONE

    def sentence(self, failure: Failure) -> Message:
        """Return what the rule says of a failure."""
        key = f"rule.{self.name}.{failure.variant}" if failure.variant else f"rule.{self.name}"
        return Message.of(key, **failure.gaps)


def rule(
    severity: Severity, *, names_the_cell: bool = False, cure: Cure = Cure.NONE
) -> Callable[[Look], Rule]:
    """Make a rule of the function below: its name, page and weight in one place."""

    def make(look: Look) -> Rule:
        name = look.__name__.replace("_", "-")
        return Rule(name, severity, look.__doc__ or "", look, names_the_cell, cure)

    return make


@cache
def all_rules() -> Mapping[str, Rule]:
    """Return every rule by name, in alphabetical order: one a file of `check/rules`."""
    folder = Path(__file__).parent / "rules"
    names = sorted(path.stem for path in folder.glob("[!_]*.py"))
    found = (getattr(import_module(f"bulletin.check.rules.{name}"), name) for name in names)
    return {each.name: each for each in found}
