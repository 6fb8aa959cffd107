"""
What is told of a table on which accidents were weighed.

Errors need .995 of the probability, warnings .95; below that nothing is named.
"""

from collections.abc import Iterator, Sequence

from bulletin.locate.accidents.conclusions.certainty import Certainty, without_impossible_lists
from bulletin.locate.accidents.conclusions.changes import HypothesesShown
from bulletin.locate.accidents.conclusions.line_names import PlacesOfFigures
from bulletin.locate.accidents.conclusions.named import NamedAccidents
from bulletin.locate.accidents.conclusions.refuted_columns import RefutedColumns
from bulletin.locate.accidents.hypotheses.relabelled import Anew
from bulletin.locate.accidents.outcomes import WeighedOutcome, mends
from bulletin.locate.accidents.posterior import posterior, too_large
from bulletin.locate.chances import (
    LEAST_SHOWN,
    MOST_SHOWN,
)
from bulletin.messages.message import Message
from bulletin.model.findings.accident import Accidents, Rival
from bulletin.relate.judge import Judged


def with_accidents(judged: Judged, anew: Anew | None = None, *, always: bool = False) -> Judged:
    """
    Return the table with what may have happened to it, and how sure each relation is.

    As it is where no single claim gives a reason to ask, unless it is to be asked `always`.
    """
    judged = without_impossible_lists(judged)
    if too_large(judged):
        large = Message.of("locate.accidents.large", cells=len(judged.table.cells))
        return judged._replace(accidents=Accidents((), 1.0, undone=large))
    weighed = posterior(judged, anew, always=always)
    if weighed is None:
        return judged
    certainty = Certainty(judged, weighed)
    return judged._replace(
        accidents=_told(certainty), verdicts=tuple(map(certainty.sure, judged.verdicts))
    )


def _told(certainty: Certainty) -> Accidents:
    """Return the hypotheses, the accidents that are likely enough, and refuted columns."""
    weighed = certainty.weighed
    places = PlacesOfFigures(certainty.judged, weighed.scoring.figures)
    happened = [each for each in weighed.outcomes if each.thought.events]
    shown = [each for each in happened if each.probability >= LEAST_SHOWN][:MOST_SHOWN]
    mended = bool(happened) and mends(weighed.scoring, happened[0])
    return Accidents(
        tuple(map(HypothesesShown(weighed, places).of, shown)),
        weighed.nothing,
        tuple(NamedAccidents(weighed, places).found(happened)),
        tuple(RefutedColumns(certainty, places).found()),
        mended and certainty.all_weighed(),
        Message.of("locate.accidents.limited") if weighed.scoring.undone and not mended else "",
        certainty.asked,
        tuple(_rivals(certainty, happened)),
    )


def _rivals(certainty: Certainty, happened: Sequence[WeighedOutcome]) -> Iterator[Rival]:
    """Yield the outcomes under which figures are wrong, with what fails all the same."""
    figures = certainty.scoring.figures
    cells = figures.table.cells
    for each in happened:
        if not each.other and each.probability >= LEAST_SHOWN:
            texts = {cells[figures.key[slot]].position: text for slot, text in each.texts.items()}
            yield Rival(each.probability, texts, certainty.failing(each))
