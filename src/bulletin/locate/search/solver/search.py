"""
The smallest sets of figures that explain a case, however many figures they need.

Asked only where no one or two figures do. Each set that meets the known conflicts is
tried twice: the linear program sees contradictions that run through many relations,
propagation sees those that are not linear. What is called a conflict is proved.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bulletin.locate.chances import MOST_FIGURES
from bulletin.locate.search.solver.certificate import conflict
from bulletin.locate.search.solver.hitting import Hitting, SpentError
from bulletin.locate.search.solver.linear import rows_of
from bulletin.locate.search.solver.program import Program
from bulletin.locate.search.solver.witness import can_be_true
from bulletin.locate.search.suspects import Suspects, Trial
from bulletin.messages.message import Message

_MOST_SETS = 100
_MANY = 20  # sets, of which a report shows no more
_MOST_PROGRAMS = 250  # work, not time: the same table gives the same report


UNDONE = Message.of("locate.not.all.tried")
_NO_SOLVER = Message.of("locate.no.solver")


@dataclass(slots=True)
class Sought:
    """The sets found, in the order of the table, and what was left undone."""

    sets: list[Suspects] = field(default_factory=list)
    note: str = ""


def smallest_sets(
    trial: Trial,
    conflicts: Sequence[tuple[int, ...]],
    known: tuple[int, ...],
    most: int = MOST_FIGURES,
) -> Sought:
    """Return the smallest sets of figures, `known` and up to `most` others, for all conflicts."""
    try:
        search = Search(trial, conflicts)
    except ImportError:
        return Sought(note=_NO_SOLVER)
    return search.smallest(known, most)


class Search:
    """
    The search for the smallest sets of one case.

    Raises:
        ImportError: the solver is not installed.
    """

    def __init__(self, trial: Trial, conflicts: Sequence[tuple[int, ...]]) -> None:
        self._trial = trial
        self._rows = rows_of(trial)
        self._program = Program(trial, self._rows)
        self._hitting = Hitting(conflicts, self._refuted)
        self._found: dict[tuple[int, ...], Suspects] = {}
        members = {v for each in trial.constraints for v in each.variables}
        self._figures = sorted(v for v in members if trial.network.doubtful(v))

    def smallest(self, known: tuple[int, ...], most: int = MOST_FIGURES) -> Sought:
        """Return the sets with the fewest figures beyond the known ones."""
        sought = Sought()
        try:
            size = self._fewest(known, most)
            if size is None:
                sought.note = Message.of("locate.more.wrong", most=most)
                return sought
            for _ in self._hitting.sets(known, size):
                if len(self._found) > _MOST_SETS:
                    break
            sought.note = _count(len(self._found), size)
        except SpentError:
            sought.note = UNDONE
        in_order = sorted(self._found, key=self._places)
        sought.sets = [self._found[each] for each in in_order[:_MOST_SETS]]
        return sought

    def _places(self, figures: tuple[int, ...]) -> list[tuple[int, int]]:
        """Return where figures stand in the table, first ones first."""
        return sorted(self._trial.network.cells[each] or (0, 0) for each in figures)

    def _fewest(self, known: tuple[int, ...], most: int) -> int | None:
        for size in range(self._hitting.least(known), most + 1):
            if any(True for _ in self._hitting.sets(known, size)):
                return size
        return None

    def _refuted(self, chosen: tuple[int, ...]) -> tuple[int, ...] | None:
        """Return figures that still clash once the chosen ones are ignored, None if none do."""
        if chosen in self._found:
            return None
        if self._program.asked >= _MOST_PROGRAMS:
            raise SpentError
        freed = frozenset(chosen)
        multipliers = self._program.multipliers(freed)
        if multipliers is not None:
            proved = conflict(self._trial, self._rows, multipliers, freed)
            if proved is not None:
                return proved
        outcome = self._trial.freed(chosen)
        if isinstance(outcome, Suspects):
            if not can_be_true(self._trial, self._program.point(freed), freed):
                return tuple(v for v in self._figures if v not in freed)
            self._found[chosen] = outcome
            return None
        return outcome


def _count(found: int, size: int) -> str:
    """Return how many sets there are where they are more than a reader is shown."""
    if found > _MOST_SETS:
        return Message.of("locate.only.some.sets", most=_MOST_SETS, size=size)
    if found > _MANY:
        return Message.of("locate.sets", number=found, size=size)
    return ""
