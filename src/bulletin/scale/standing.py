"""
Which relations of a panel are meant, as all of its groups together show.

A list that labels claim to be complete, and that falls short in most groups, is not meant as
a sum; what only figures show is meant where nearly all groups show it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.stated.sum_of_parts import SURE
from bulletin.scale.gathered import Gathered
from bulletin.scale.group import Shape
from bulletin.scale.screen import DoubtfulGroup, Tally
from bulletin.scale.template import Template
from bulletin.scale.tests import Added, Bounded, Tested

_ENOUGH = 20  # groups, before their majority says what is meant


class MeantRelations(NamedTuple):
    """Which relations of each shape are withdrawn, by number, and how sure each other one is."""

    withdrawn: Mapping[Shape, frozenset[int]]

    def examined(self, suspect: DoubtfulGroup) -> bool:
        """Tell whether a group is examined by itself, since what fails there is meant."""
        if not suspect.failed:
            return True
        return not self.withdrawn.get(suspect.shape, frozenset()).issuperset(suspect.failed)

    def shown(self, suspect: DoubtfulGroup, template: Template | None) -> Iterator[str]:
        """
        Yield what fails in a group and only figures of its like show, as a user would declare it.

        By itself a group whose figures do not add up shows no sum.
        """
        labels = [row[0] for row in suspect.shape]
        if template is None or len(set(labels)) < len(labels) or any('"' in e for e in labels):
            return
        for number in suspect.failed:
            each = template.relations[number]
            found = each.evidence is Evidence.ARITHMETIC and each.kind == RelationKind.SUM
            if found and number not in self.withdrawn.get(suspect.shape, frozenset()):
                names = [f'"{labels[place % len(labels)]}"' for place in (each.target, *each.parts)]
                yield f"{names[0]} = {' + '.join(names[1:])}"


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
        if _refuted(relation, failed, tally.groups)
    )


def _refuted(relation: Tested, failed: int, groups: int) -> bool:
    if not all(isinstance(each, Added | Bounded) for each in relation.asks):
        return False  # each group by itself decides whether its shares and rates are meant
    if relation.evidence is Evidence.ARITHMETIC:
        return failed > (1 - SURE) * groups
    return groups >= _ENOUGH and 2 * failed > groups
