"""Findings and diagnoses as a page shows them: sentences, links to cells, rivals in a table."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.messages.likelihood import percent
from bulletin.messages.speaking import translated
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import FileReport, Finding, Place
from bulletin.model.findings.suspicion import listed
from bulletin.render.page.charts.drawn_shapes import Chart
from bulletin.render.page.charts.item_over_time import series
from bulletin.render.page.paragraphs import offset_of
from bulletin.render.page.printed_table import anchor
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.should import should
from bulletin.render.phrases.suspicion import headline, meant


class Link(NamedTuple):
    """A cell by its place, and its anchor on the page, empty where it is in another file."""

    text: str
    anchor: str


class FindingShown(NamedTuple):
    """A finding: how grave, of which rule, where, what it says and what should stand there."""

    id: int
    severity: str
    rule: str
    link: Link
    item: str
    sentence: str
    should: str
    accepted: str
    involved: tuple[Link, ...]


class ChangeShown(NamedTuple):
    """A cell, what is printed there, what may have been meant, and how that came about."""

    link: Link
    item: str
    printed: str
    meant: str
    slip: str


class HypothesisShown(NamedTuple):
    """One explanation: how likely, and what it changes."""

    likelihood: str
    share: int
    changes: tuple[ChangeShown, ...]


class DiagnosisShown(NamedTuple):
    """Which findings have a common cause, how surely its cells are known, and the rivals."""

    headline: str
    explains: tuple[int, ...]
    hypotheses: tuple[HypothesisShown, ...]
    note: str
    chart: Chart | None


def findings_shown(
    file: FileReport, number: str, findings: Sequence[Finding]
) -> Iterator[FindingShown]:
    """Yield findings of a file in their order."""
    for each in findings:
        yield FindingShown(
            each.id,
            each.severity.value,
            each.rule,
            _link(file, number, each.place),
            each.place.item,
            translated(each.message),
            should(each),
            say_safely("finding.accepted", because=each.accepted) if each.accepted else "",
            _involved(file, number, each),
        )


def diagnoses_shown(file: FileReport, number: str) -> Iterator[DiagnosisShown]:
    """Yield what explains the findings, likeliest first, without what is not worth a word."""
    for each in file.diagnoses:
        yield DiagnosisShown(
            headline(file, each),
            each.explains,
            tuple(_hypotheses(file, number, each)),
            translated(each.note),
            _chart(file, each),
        )


def _hypotheses(file: FileReport, number: str, found: Diagnosis) -> Iterator[HypothesisShown]:
    for each in listed(found):
        changes = tuple(
            ChangeShown(
                _link(file, number, change.place),
                change.place.item,
                change.place.printed,
                meant(change),
                translated(change.slip),
            )
            for change in each.altered
        )
        likely = translated(percent(each.probability))
        yield HypothesisShown(likely, round(100 * each.probability), changes)


def _chart(file: FileReport, found: Diagnosis) -> Chart | None:
    """Return the course of the likeliest wrong figure, where it stands in a series."""
    hypotheses = listed(found)
    altered = hypotheses[0].altered if hypotheses else ()
    return series(file, altered[0]) if len(altered) == 1 and not altered[0].place.path else None


def _involved(file: FileReport, number: str, finding: Finding) -> tuple[Link, ...]:
    return tuple(_link(file, number, each) for each in finding.cells)


def _link(file: FileReport, number: str, place: Place) -> Link:
    text = spot(file, place.position)
    if place.path:
        return Link(f"{place.path}:{text}", "")
    prose = file.document is not None and not offset_of(file.document, place.position)
    return Link(text, "" if prose else anchor(number, place.position))
