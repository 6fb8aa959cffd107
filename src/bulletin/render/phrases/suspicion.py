"""
Which cells explain the findings, said no more surely than the evidence allows.

"One of these cells is wrong", "this cell is wrong" and "this was probably meant" are
three sentences. The third needs a proposed text, and stays marked as something to verify.
"""

from bulletin.messages.likelihood import percent
from bulletin.messages.speaking import translated
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.report import FileReport, Finding
from bulletin.model.findings.suspicion import headline_key, likeliest_first, listed, suspicion
from bulletin.render.phrases.interval_ends import short_ends
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import say_safely

_LIKELY = 0.5


def diagnosis_of(file: FileReport, finding: Finding) -> Diagnosis | None:
    """Return the diagnosis that explains a finding, None if there is none."""
    return next((each for each in file.diagnoses if finding.id in each.explains), None)


def headline(file: FileReport, found: Diagnosis) -> str:
    """Return how many cells, or numbers of sentences, are wrong, and how surely just these."""
    return say_safely(headline_key(file, found))


def line(file: FileReport, hypothesis: Hypothesis) -> str:
    """Return the cells of a hypothesis, what may have been meant there, and how likely."""
    texts = tuple(_change(file, each, hypothesis.probability) for each in hypothesis.altered)
    changes = say_safely("list.of.reasons", reasons=texts)
    return f"{changes}{say_safely('diagnosis.likelihood', percent=percent(hypothesis.probability))}"


def rows(file: FileReport, hypothesis: Hypothesis) -> list[tuple[str, str, str, str]]:
    """Return a hypothesis as rows: place, item, what is printed, and what was meant or is left."""
    return [
        (spot(file, each.place.position), each.place.item, each.place.printed, meant(each))
        for each in hypothesis.altered
    ]


def summed(hypothesis: Hypothesis) -> str:
    """Return how many figures a hypothesis changes, what was done, and how likely it is."""
    slips = dict.fromkeys(each.slip for each in hypothesis.altered if each.slip)
    slip = "".join(say_safely("diagnosis.slip", slip=each) for each in slips)
    likely = say_safely("diagnosis.likelihood", percent=percent(hypothesis.probability))
    return say_safely("diagnosis.figures", count=len(hypothesis.altered)) + slip + likely


def meant(change: Change) -> str:
    """Return the text that was probably meant, else the range that is left, else a mark."""
    if change.proposed is not None:
        return change.proposed
    low, high = short_ends(change.interval)
    return say_safely("diagnosis.left", low=low, high=high) if low and high else "?"


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
        cells = translated(found.note)
    elif suspicion(found).sure:
        cells = line(file, hypotheses[0])
    else:
        named = (_bare(file, change) for each in listed(found) for change in each.altered)
        cells = say_safely("list.of.cells", cells=tuple(dict.fromkeys(named)))
    return said_of(headline(file, found), cells)


def said_of(heading: str, cells: str) -> str:
    """Return a headline and the cells that it is about as one sentence."""
    capital = heading[:1].upper() + heading[1:]
    return say_safely("diagnosis.said", headline=capital, cells=cells)


def _change(file: FileReport, change: Change, probability: float) -> str:
    if change.proposed is not None:
        slip = say_safely("diagnosis.slip", slip=change.slip) if change.slip else ""
        key = "diagnosis.changed" if probability > _LIKELY else "diagnosis.changed.perhaps"
        return say_safely(key, proposed=change.proposed, **_gaps(file, change)) + slip
    low, high = short_ends(change.interval)
    if low and high:
        return say_safely("diagnosis.changed.range", low=low, high=high, **_gaps(file, change))
    return _bare(file, change)


def _bare(file: FileReport, change: Change) -> str:
    return say_safely("diagnosis.changed.bare", **_gaps(file, change))


def _gaps(file: FileReport, change: Change) -> dict[str, str]:
    place = change.place
    printed = place.printed or say_safely("diff.blank")
    return {"place": spot(file, place.position), "item": place.item, "printed": printed}
