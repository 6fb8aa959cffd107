"""
In which order a case is explained: the simplest first, and no further than needed.

Each step asks its stages one after the other, and what they find are rivals. The first
step that finds an explanation without need of a rival ends the search. What no step
explains is left to the solver.
"""

from collections.abc import Callable
from typing import Final

from bulletin.locate.cases import Case, Clash
from bulletin.locate.chances import MOST_CAUSES, MOST_ERRORS
from bulletin.locate.search.causes import explained
from bulletin.locate.search.combined import combined
from bulletin.locate.search.solver.search import UNDONE, smallest_sets
from bulletin.locate.search.suspects import Suspects, sets_by_size
from bulletin.locate.weigh.hypothesis import Weighed
from bulletin.locate.weigh.weighing import Weighing
from bulletin.messages.message import Message

PAIR: Final = 2  # figures whose texts are matched by arithmetic; more are combined one by one
_CERTAIN = Message.of("locate.certain.contradict")
_IMPOSSIBLE = Message.of("locate.impossible")


class Explanations:
    """What may have been meant in one case, gathered stage by stage."""

    def __init__(self, weighing: Weighing, case: Case) -> None:
        self._weighing, self._case = weighing, case
        self._trial = weighing.trial
        self._known = tuple(sorted(case.odd))
        clashes = [*case.clashes, *(Clash((each,)) for each in self._known)]
        self._sets = sets_by_size(self._trial, self._known, case.conflicts, MOST_ERRORS)
        self._operations = explained(weighing, clashes, case.foreign)
        self._weighed: list[Weighed] = []
        self._several: list[Weighed] = []
        self._causes = 0

    def found(self) -> tuple[list[Weighed], str]:
        """Return what may have been meant, and what was left undone in looking for it."""
        for step in _STEPS:
            for stage in step:
                stage(self)
            if any(self._weighing.conclusive(each) for each in self._weighed):
                return self._weighed + self._several, UNDONE if self._trial.exhausted else ""
        while not self._several and self._causes < MOST_CAUSES:
            self.several_causes()
        if self._weighed and not self._trial.exhausted:
            return self._weighed + self._several, ""
        if not self._weighed and self._trial.hopeless:
            return [], _CERTAIN if self._trial.trusted else _IMPOSSIBLE
        sets, note = self._solved()
        return [*combined(self._weighing, sets), *self._several] or self._weighed, note

    def figures(self) -> None:
        """Ask the sets of figures that are wrong, of the next size."""
        sets = next(self._sets)
        self._weighed += self._weighing.hypotheses(sets)
        many = [each for each in sets if len(each.variables) > PAIR]
        self._weighed += combined(self._weighing, many)

    def one_operation(self) -> None:
        """Ask what one operation of the hand explains."""
        self._weighed += self._next_causes()

    def units(self) -> None:
        """Ask whether a unit is a power of ten off."""
        self._weighed += self._weighing.units(self._case.conflicts)

    def several_causes(self) -> None:
        """Ask what operations, or operations and a slip, explain: one cause more each time."""
        self._several = self._next_causes()

    def _next_causes(self) -> list[Weighed]:
        self._causes += 1
        return next(self._operations)

    def _solved(self) -> tuple[list[Suspects], str]:
        """
        Return the smallest sets of figures that explain everything, and what was left undone.

        Where so many operations and slips explain it too, more figures are no rival to them.
        """
        if not self._several:
            sought = smallest_sets(self._trial, self._case.conflicts, self._known)
            return sought.sets, sought.note
        sought = smallest_sets(self._trial, self._case.conflicts, self._known, self._causes)
        return sought.sets, sought.note if sought.sets else ""


_STEPS: Final[tuple[tuple[Callable[[Explanations], None], ...], ...]] = (
    (Explanations.figures,),  # those that their look gives away
    (Explanations.figures, Explanations.one_operation, Explanations.units),
    *((Explanations.figures, Explanations.several_causes) for _ in range(1, MOST_ERRORS)),
)
