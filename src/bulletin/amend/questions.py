"""What a report leaves to ask: the suspected cells, and what may be typed into them."""

from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.amend.diff import changes_of, range_ends
from bulletin.amend.edit import Edit
from bulletin.amend.proposals import Proposal, Texts, all_accepted, proposals, reasons_of
from bulletin.messages.likelihood import percent
from bulletin.messages.speaking import say
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import FileReport, Finding, Place
from bulletin.model.findings.suspicion import Suspicion, headline_key, listed, suspicion


@dataclass(frozen=True, slots=True)
class Question:
    """
    Findings, and what may be typed because of them.

    `choices` are the edits of each possible answer, none where nothing is known to type;
    `words` describe them. `places` are the suspected cells of this file, the likeliest first;
    the question shows the first so many of them that are `named`, below its `head`.
    """

    reasons: tuple[Finding, ...]
    choices: tuple[tuple[Edit, ...], ...]
    words: tuple[str, ...]
    places: tuple[Place, ...]
    left: tuple[str, str] | None = None
    head: str = ""
    named: int = 1

    @property
    def key(self) -> frozenset[tuple[str, Position]]:
        """Return what makes it the same question when the file is examined again."""
        return frozenset((each.rule, each.place.position) for each in self.reasons)


def questions(report: FileReport) -> Iterator[Question]:
    """Yield what there is to ask: first what rules know themselves, then the diagnoses."""
    texts = Texts(report)
    for each in proposals(report):
        if each.probability is None:
            yield _of_rule(each)
    for diagnosis in report.diagnoses:
        if not diagnosis.hypotheses:
            continue  # nobody can say which cell to ask about
        reasons = reasons_of(diagnosis, report.findings)
        question = _of_diagnosis(diagnosis, reasons, texts, headline_key(report, diagnosis))
        if question.places and not all_accepted(reasons):
            yield question


def _of_rule(proposal: Proposal) -> Question:
    (edit,) = proposal.edits
    text = say("ask.change", printed=edit.printed.strip(), text=edit.text.strip())
    line = say("ask.choice", number=1, changes=text, percent="")
    return Question(proposal.reasons, (proposal.edits,), (line,), (proposal.reasons[0].place,))


def _of_diagnosis(
    found: Diagnosis, reasons: tuple[Finding, ...], texts: Texts, head: str
) -> Question:
    hypotheses, sureness = listed(found), suspicion(found)
    words = tuple(
        say(
            "ask.choice",
            number=number,
            changes=changes_of(each, texts),
            percent=say("diff.percent", percent=percent(each.probability)),
        )
        for number, each in enumerate(hypotheses, 1)
    )
    places = {change.place.position: change.place for each in hypotheses for change in each.altered}
    first = hypotheses[0].altered
    return Question(
        reasons,
        tuple(texts.edits(each) for each in hypotheses),
        words,
        tuple(places.values()),
        range_ends(first[0]) if len(first) == 1 else None,
        "" if sureness is Suspicion.THIS else say(head),
        len(first) if sureness.sure else len(places),
    )
