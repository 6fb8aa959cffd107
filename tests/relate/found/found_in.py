"""What the figures of a table show, by position: kind, target, parts and outcome."""

from typing import NamedTuple

from bulletin.check.wording import place_of, places
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.model.table.table import Evidence
from tests.relate.judging import judged


class Shown(NamedTuple):
    kind: str
    target: Position
    parts: tuple[Position, ...]
    outcome: Outcome


def shown(text: str) -> list[Shown]:
    """Return the relations that rest on arithmetic, in the order of the search."""
    found = judged(text)
    return [
        Shown(
            each.relation.kind,
            place_of(found, each.relation.target).position,
            tuple(place.position for place in places(found, each.relation.parts)),
            each.outcome,
        )
        for each in found.verdicts
        if each.relation.evidence is Evidence.ARITHMETIC
    ]


def down(text: str, kind: str = "sum") -> set[tuple[int, tuple[int, ...]]]:
    """Return target and parts as lines, of relations within a column."""
    return {
        (each.target[0], tuple(line for line, _ in each.parts))
        for each in shown(text)
        if each.kind == kind and len({column for _, column in (each.target, *each.parts)}) == 1
    }


def across(text: str, kind: str = "sum") -> set[tuple[int, tuple[int, ...]]]:
    """Return target and parts as columns, of relations within a line."""
    return {
        (each.target[1], tuple(column for _, column in each.parts))
        for each in shown(text)
        if each.kind == kind and len({line for line, _ in (each.target, *each.parts)}) == 1
    }
