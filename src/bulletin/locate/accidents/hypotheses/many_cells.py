"""All accidents of more than one cell that claims of the table speak for."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.doubled import doubled
from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.moved import exchanged, slipped, turned
from bulletin.locate.accidents.hypotheses.odd_figures import suspects
from bulletin.locate.accidents.hypotheses.one_slip import WeighedThought, weigh
from bulletin.locate.accidents.hypotheses.other_unit import few_claims_tell, scaled
from bulletin.locate.accidents.hypotheses.pasted_aside import pasted_aside
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import NO_UNIT_IN_DOUBT
from bulletin.model.findings.happened import Happened

_MOST = 1_000  # accidents that are thought of: more than twice as many as of any table known


def accidents_of_many_cells(scoring: Scoring, odd: Collection[Slot]) -> list[WeighedThought]:
    """
    Return the accidents of more than one cell that claims speak for, weighed.

    `odd` figures are suspects beside those of what fails.
    """
    every = _thoughts(scoring, odd)
    thoughts = (each for each in islice(every, _MOST) if not scoring.overworked)
    found = (weigh(scoring, each) for each in thoughts if _may_be_borne_out(scoring, each))
    borne_out = [each for each in found if _borne_out(scoring, each)]
    scoring.cut_short |= next(every, None) is not None
    return borne_out


def _may_be_borne_out(scoring: Scoring, thought: Thought) -> bool:
    """Tell whether a thought is worth weighing: most mend nothing, which is soon seen."""
    return thought.events[0].kind is Happened.DOUBLED or scoring.may_mend(thought.texts)


def _borne_out(scoring: Scoring, found: WeighedThought) -> bool:
    """
    Tell whether claims speak for what happened to several cells, not only its look.

    Lines may be alike, and blank cells may be what was published: something that is wrong
    as printed must be right then, and a line twice stand where another one is implied.
    """
    if found.thought.events[0].kind is Happened.DOUBLED:
        return any(slot in found.scored.opened for slot in found.thought.texts)
    aside = found.thought.events[0].kind is Happened.PASTED_ASIDE
    wrong = {each for each in scoring.nothing.failing if not aside or scoring.hard(each)}
    return bool(wrong.difference(found.scored.failing))


def _thoughts(scoring: Scoring, odd: Collection[Slot]) -> Iterator[Thought]:
    """Yield accidents of more than one cell."""
    failing = scoring.nothing.failing
    touched = Counter(
        column
        for number in failing
        for column in {slot[1] for slot in scoring.claims[number].equation.cells}
    )
    blank = {column for _, column in scoring.blanks}
    doubtful = frozenset(suspects(scoring, odd))
    yield from doubled(scoring)
    yield from pasted_aside(
        scoring, [c for c in range(scoring.figures.columns) if touched[c] or c in blank]
    )
    for column in range(scoring.figures.columns):
        if touched[column]:
            yield from turned(scoring, column, doubtful)
        if touched[column] or column in blank:
            yield from slipped(scoring, column)
        enough = touched[column] > 1 or (touched[column] and few_claims_tell(scoring, column))
        if enough and _wide(scoring, column):
            yield from scaled(scoring, column)
        if (touched[column] or touched[column + 1]) and len(failing) > 1:
            yield from exchanged(scoring, column, column + 1)


def _wide(scoring: Scoring, column: int) -> bool:
    """Tell whether the figures of a column differ so much that a unit may be in doubt."""
    sizes = [
        abs(value.middle)
        for (_, place), value in scoring.figures.values.items()
        if place == column and value and value.middle
    ]
    return len(sizes) > 2 and max(sizes) > NO_UNIT_IN_DOUBT * min(sizes)  # noqa: PLR2004
