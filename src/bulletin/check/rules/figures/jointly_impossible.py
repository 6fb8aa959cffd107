"""
Whether all relations can hold together.

Each relation can be possible by itself and all of them together not. Propagation over
all of them finds that; which of them clash is then found by leaving out as many as can be
(deletion filter), so that a reader sees a smallest set that still clashes.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import places
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Evidence, Measure
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.constraints.smallest_clash import smallest_clash
from bulletin.relate.constraints.ties import representatives
from bulletin.relate.judge import Judged
from bulletin.relate.relation import Relation


@rule(Severity.ERROR)
def jointly_impossible(judged: Judged) -> Iterator[Failure]:
    """
    Relations that rounding allows one by one but not together.

    Why it matters:
        A total may need its parts rounded up while their growth needs them rounded down.
        Both fit alone, yet no true figures fit both. It sees slips in the last digits
        that no single sum or rate can see.

    What it allows:
        Any true figures inside the printed intervals that satisfy every relation at
        once. Propagation of intervals decides it, which may miss a clash but never
        invents one; what it rejects is confirmed in exact fractions. Shares may have been
        cut, or forced to add up to a hundred.

    What it cannot see:
        Clashes that only a complete search over three or more relations would show.
    """
    for relations in clashes(judged):
        seen: dict[int, int] = {}
        for relation in relations:
            for variable in (relation.target, *relation.parts):
                if judged.network.printed(variable):
                    seen[variable] = seen.get(variable, 0) + 1
        most = max(seen, key=lambda variable: (seen[variable], -variable))
        cells = places(judged, tuple(sorted(seen)))
        (place,) = places(judged, (most,))
        weak = any(not each.firm or each.evidence is Evidence.ARITHMETIC for each in relations)
        gaps = {
            "count": str(len(relations)),
            "cells": str(len(cells)),
            "first": f"{place.item} {place.printed}",
        }
        rest = tuple(each for each in cells if each != place)
        severity = Severity.WARNING if weak else None
        yield Failure(place, gaps, None, rest, severity=severity, relations=tuple(relations))


_DOUBTFUL = 0.95  # a relation that may as well be meant otherwise is no ground for an error


def clashes(judged: Judged) -> Iterator[list[Relation]]:
    """Yield, for each part of the table that is only jointly impossible, relations that clash."""
    for relations, sound in _components(judged):
        if sound and len(relations) > 1 and not _possible(judged, relations):
            clash = smallest_clash(relations, partial(_possible, judged))
            if not _possible_if_forced(judged, clash):
                yield clash


def _possible_if_forced(judged: Judged, relations: Sequence[Relation]) -> bool:
    """Tell whether all can hold if shares were forced to a hundred, or cut: that is likelier."""
    from bulletin.relate.rounded_otherwise import follows_if_forced

    network = judged.network
    variables = {v for each in relations for v in (each.target, *each.parts)}
    shares = [
        each
        for each in sorted(variables)
        if (cell := network.cells[each]) and judged.table.measure(*cell) is Measure.SHARE
    ]
    return follows_if_forced(network, constraints_of(relations), shares)


def _possible(judged: Judged, relations: Sequence[Relation]) -> bool:
    return feasible(constraints_of(relations), judged.network)


def constraints_of(relations: Sequence[Relation]) -> list[Constraint]:
    """Return every constraint of the relations once, in order."""
    return list(dict.fromkeys(each for relation in relations for each in relation.constraints))


def _components(judged: Judged) -> Iterator[tuple[list[Relation], bool]]:
    """Yield the joint relations that share variables, and whether each holds by itself."""
    joint = [
        each
        for each in judged.verdicts
        if each.relation.joint and each.relation.constraints and each.certainty > _DOUBTFUL
    ]
    heads = representatives(
        [v for one in each.relation.constraints for v in one.variables] for each in joint
    )
    members: dict[int, list[int]] = {}
    for number, each in enumerate(joint):
        first = each.relation.constraints[0].variables[0]
        members.setdefault(heads[first], []).append(number)
    for numbers in members.values():
        sound = all(joint[number].outcome is not Outcome.FAILED for number in numbers)
        yield [joint[number].relation for number in numbers], sound
