"""What a rule is, and how all of them are found."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from importlib import import_module
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.interval import Interval
from bulletin.model.report import Outcome, Place, Severity
from bulletin.relate.judge import Judged
from bulletin.relate.relation import Relation

TABLES, RELATIONS, EXCEPTIONS = "rules", "rules.relations", "rules.exceptions"


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
    every = (each for room in (TABLES, RELATIONS, EXCEPTIONS) for each in _rules(room))
    return {each.name: each for each in sorted(every, key=lambda each: each.name)}


def rules_for(judged: Judged) -> Iterator[Rule]:
    """Yield the rules that a table is asked; those on relations only if one of its own failed."""
    yield from _rules(TABLES)
    if any(each.outcome is Outcome.FAILED for each in judged.verdicts):
        yield from _rules(RELATIONS)


@cache
def _rules(room: str) -> tuple[Rule, ...]:
    """Return the rules of a folder; the others are not imported."""
    folder = os.path.join(os.path.dirname(__file__), *room.split("."))  # noqa: PTH118, PTH120 - pathlib costs 4 ms of start-up
    files = (each for each in os.listdir(folder) if each.endswith(".py"))  # noqa: PTH208
    names = sorted(each[:-3] for each in files if not each.startswith("_"))
    return tuple(getattr(import_module(f"bulletin.check.{room}.{name}"), name) for name in names)
