"""
Which relations of a panel are meant, as all of its groups together show.

A list that labels claim to be complete, and that falls short in most groups, is not meant as
a sum; what only figures show is meant where nearly all groups show it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.relate.stated.sum_of_parts import LIKELY
from bulletin.scale.gathered import Gathered
from bulletin.scale.group import Shape
from bulletin.scale.screen import DoubtfulGroup, Tally
from bulletin.scale.template import Template

_ENOUGH = 20  # groups, before their majority says what is meant


class MeantRelations(NamedTuple):
    """Which relations of each shape are withdrawn, by number, and how sure each other one is."""

    withdrawn: Mapping[Shape, frozenset[int]]

    def examined(self, suspect: DoubtfulGroup) -> bool:
        """Tell whether a group is examined by itself, since what fails there is meant."""
        if not suspect.failed:
            return True
        return not self.withdrawn.get(suspect.shape, frozenset()).issuperset(suspect.failed)


def standing(found: Gathered) -> MeantRelations:
    """Return what the groups of each shape together say of their relations."""
    return MeantRelations(
        {shape: _withdrawn(found.templates[shape], tally) for shape, tally in found.tally.items()}
    )


def _withdrawn(template: Template, tally: Tally) -> frozenset[int]:
    return frozenset(
        number
        for number, (relation, failed) in enumerate(
            zip(template.relations, tally.failed, strict=False)
        )
        if _refuted(relation.evidence, failed, tally.groups)
    )


def _refuted(evidence: Evidence, failed: int, groups: int) -> bool:
    if evidence is Evidence.ARITHMETIC:
        return failed > (1 - LIKELY) * groups
    return groups >= _ENOUGH and 2 * failed > groups
