"""What may have happened to several figures at once between the true table and the file."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.messages.message import Gap
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Hypothesis
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Place


class Accident(NamedTuple):
    """
    One accident that most of the probability speaks for.

    `gaps` fill the sentence of its rule. `place` is where it begins, `cells` are the others
    that it touched. `chance` is how likely it is, however far it goes.
    """

    kind: Happened
    place: Place
    cells: tuple[Place, ...]
    gaps: Mapping[str, Gap]
    chance: float


class Refuted(NamedTuple):
    """A column that, by the words of its head, follows from others, and does not."""

    place: Place
    gaps: Mapping[str, Gap]
    chance: float


class Rival(NamedTuple):
    """
    One outcome: its chance, the texts that it changes, and the relations that fail all the same.

    Texts are plain, by place, and None where nobody knows what was meant.
    """

    chance: float
    texts: Mapping[Position, str | None]
    failing: frozenset[int]


class Accidents(NamedTuple):
    """
    What was weighed on one table: hypotheses, likeliest first, and the chance of no accident.

    `named` are the accidents of several cells that are likely enough to be told, `refuted`
    the columns that do not follow from those that their heads name. `whole` tells
    that the first hypothesis leaves nothing wrong, and that all that failed was weighed;
    `undone` says what was not weighed for want of steps. `asked` are the numbers of the relations
    that were weighed, and `rivals` all outcomes of some weight under which figures are wrong.
    """

    hypotheses: tuple[Hypothesis, ...]
    nothing: float
    named: tuple[Accident, ...] = ()
    refuted: tuple[Refuted, ...] = ()
    whole: bool = False
    undone: str = ""
    asked: frozenset[int] = frozenset()
    rivals: tuple[Rival, ...] = ()

    def of(self, *kinds: Happened) -> list[Accident]:
        """Return the accidents named that are of these kinds."""
        return [each for each in self.named if each.kind in kinds]
