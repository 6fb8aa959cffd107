"""The rule jointly-impossible."""

from collections.abc import Iterator

from bulletin.check.joint import clashes
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import places
from bulletin.model.report import Severity
from bulletin.model.table import Evidence
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def jointly_impossible(judged: Judged) -> Iterator[Failure]:
    """
    Relations that rounding allows one by one but not together.

    Why it matters:
        A total may need its parts rounded up while their shares need them rounded down.
        Both fit alone, yet no true figures fit both. It sees slips in the last digits
        that no single sum or share can see.

    What it allows:
        Any true figures inside the printed intervals that satisfy every relation at
        once. Propagation of intervals decides it, which may miss a clash but never
        invents one; what it rejects is confirmed in exact fractions.

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
