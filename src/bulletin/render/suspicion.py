"""
Which cells explain the findings, said no more surely than the evidence allows.

"One of these cells is wrong", "this cell is wrong" and "this was probably meant" are
three sentences. The second needs nine tenths of the probability on the same cells; the
third a proposed text, and stays marked as something to verify.
"""

from collections.abc import Sequence

from bulletin.model.report import Change, Diagnosis, FileReport, Finding, Hypothesis
from bulletin.render.ends import short_ends
from bulletin.render.places import spot
from bulletin.render.wording import say

_SURE = 0.9
_LIKELY = 0.5


def diagnosis_of(file: FileReport, finding: Finding) -> Diagnosis | None:
    """Return the diagnosis that explains a finding, None if there is none."""
    return next((each for each in file.diagnoses if finding.id in each.explains), None)


def likeliest_first(found: Diagnosis) -> list[Hypothesis]:
    """Return the hypotheses, equals in the order of the diagnosis."""
    return sorted(found.hypotheses, key=lambda each: -each.probability)


def headline(found: Diagnosis) -> str:
    """Return how many cells are wrong, and how surely just these."""
    hypotheses = likeliest_first(found)
    if not hypotheses:
        return say("unexplained")
    if not _sure(found, hypotheses):
        alone = all(len(each.changes) == 1 for each in hypotheses)
        return say("one.of.these" if alone else "some.of.these")
    return say("this.cell" if len(hypotheses[0].changes) == 1 else "these.cells")


def line(file: FileReport, hypothesis: Hypothesis) -> str:
    """Return the cells of a hypothesis, what may have been meant there, and how likely."""
    changes = "; ".join(_change(file, each, hypothesis.probability) for each in hypothesis.changes)
    return f"{changes}{say('likelihood', percent=percent(hypothesis.probability))}"


def sentence(file: FileReport, finding: Finding) -> str:
    """
    Return the diagnosis of a finding in one sentence, for formats of one line a finding.

    Where the cells are not sure only they are named; empty where there is no diagnosis.
    """
    found = diagnosis_of(file, finding)
    if found is None:
        return ""
    hypotheses = likeliest_first(found)
    if not hypotheses:
        told = found.note
    elif _sure(found, hypotheses):
        told = line(file, hypotheses[0])
    else:
        named = (_bare(file, change) for each in hypotheses for change in each.changes)
        told = ", ".join(dict.fromkeys(named))
    return say("said", text=_capital(f"{headline(found)} {told}"))


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


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sure(found: Diagnosis, hypotheses: Sequence[Hypothesis]) -> bool:
    """Tell whether nearly all probability lies on one and the same set of cells."""
    likeliest = _cells(hypotheses[0])
    listed = sum(each.probability for each in hypotheses if _cells(each) == likeliest)
    return max(found.cells, listed) >= _SURE


def _cells(hypothesis: Hypothesis) -> frozenset[tuple[int, int]]:
    return frozenset(each.place.position for each in hypothesis.changes)


def _change(file: FileReport, change: Change, probability: float) -> str:
    if change.proposed is not None:
        slip = say("slip", slip=change.slip) if change.slip else ""
        key = "changed" if probability > _LIKELY else "changed.perhaps"
        return say(key, proposed=change.proposed, **_gaps(file, change)) + slip
    low, high = short_ends(change.interval)
    if low and high:
        return say("changed.range", low=low, high=high, **_gaps(file, change))
    return _bare(file, change)


def _bare(file: FileReport, change: Change) -> str:
    return say("changed.bare", **_gaps(file, change))


def _gaps(file: FileReport, change: Change) -> dict[str, str]:
    place = change.place
    return {"place": spot(file, place.position), "item": place.item, "printed": place.printed}
