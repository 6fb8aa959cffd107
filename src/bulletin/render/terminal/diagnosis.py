"""
Which cells explain the findings, said no more surely than the evidence allows.

"One of these cells is wrong", "this cell is wrong" and "this was probably meant" are
three sentences. The second needs nine tenths of the probability on the same cells; the
third a proposed text, and stays marked as something to verify.
"""

from collections.abc import Iterator, Sequence

from rich.text import Text

from bulletin.model.report import Change, Diagnosis, FileReport, Hypothesis
from bulletin.render.ends import short_ends
from bulletin.render.places import spot
from bulletin.render.terminal.painting import hanging
from bulletin.render.terminal.styles import HEADING
from bulletin.render.visible import visible
from bulletin.render.wording import say

_SURE = 0.9
_LIKELY = 0.5
_SHOWN = 5


def diagnosis(file: FileReport, found: Diagnosis, width: int) -> Iterator[Text]:
    """Yield the headline and one line a hypothesis, likeliest first."""
    hypotheses = sorted(found.hypotheses, key=lambda each: -each.probability)
    headline = _headline(found, hypotheses) if hypotheses else say("unexplained")
    key = "diagnosis.one" if len(found.explains) == 1 else "diagnosis"
    ids = ", ".join(str(each) for each in found.explains)
    yield Text(say(key, ids=ids, headline=headline), style=HEADING)
    for hypothesis in hypotheses[:_SHOWN]:
        yield hanging("- ", _line(file, hypothesis), width)
    if len(hypotheses) > _SHOWN:
        yield Text(say("more.hypotheses", count=len(hypotheses) - _SHOWN))
    if found.note:
        yield hanging("- ", visible(found.note), width)


def _sure(found: Diagnosis, hypotheses: Sequence[Hypothesis]) -> bool:
    """Tell whether nearly all probability lies on one and the same set of cells."""
    likeliest = _cells(hypotheses[0])
    listed = sum(each.probability for each in hypotheses if _cells(each) == likeliest)
    return max(found.cells, listed) >= _SURE


def _cells(hypothesis: Hypothesis) -> frozenset[tuple[int, int]]:
    return frozenset(each.place.position for each in hypothesis.changes)


def _headline(found: Diagnosis, hypotheses: Sequence[Hypothesis]) -> str:
    if not _sure(found, hypotheses):
        alone = all(len(each.changes) == 1 for each in hypotheses)
        return say("one.of.these" if alone else "some.of.these")
    return say("this.cell" if len(hypotheses[0].changes) == 1 else "these.cells")


def _line(file: FileReport, hypothesis: Hypothesis) -> str:
    changes = "; ".join(_change(file, each, hypothesis.probability) for each in hypothesis.changes)
    return f"{changes}{say('likelihood', percent=percent(hypothesis.probability))}"


def _change(file: FileReport, change: Change, probability: float) -> str:
    gaps = {
        "place": spot(file, change.place.position),
        "item": change.place.item,
        "printed": change.place.printed,
    }
    if change.proposed is not None:
        slip = say("slip", slip=change.slip) if change.slip else ""
        key = "changed" if probability > _LIKELY else "changed.perhaps"
        return say(key, proposed=change.proposed, **gaps) + slip
    low, high = short_ends(change.interval)
    if low and high:
        return say("changed.range", low=low, high=high, **gaps)
    return say("changed.bare", **gaps)


def percent(probability: float) -> str:
    """
    Return a probability in whole per cent, never rounded to certainty.

    >>> percent(0.974), percent(0.9999), percent(0.001)
    ('97 %', 'more than 99 %', 'less than 1 %')
    """
    if probability > 0.99:  # noqa: PLR2004  one per cent from certain
        return say("likelihood.beyond")
    if probability < 0.01:  # noqa: PLR2004
        return say("likelihood.below")
    return f"{round(100 * probability)} %"
