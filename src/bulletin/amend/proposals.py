"""What a report proposes to type anew, and the reasons for it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from bulletin.amend.edit import Edit
from bulletin.amend.style import Custom, custom_of, dressed, per_cent_sign
from bulletin.check.asked_rules import all_rules
from bulletin.check.rule import Cure
from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Change, Diagnosis, Hypothesis
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import FileReport, Finding, Place
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.findings.suspicion import listed
from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Measure

_SLIPPED = (Happened.SLIPPED_UP, Happened.SLIPPED_DOWN, Happened.PASTED_ASIDE)


@dataclass(frozen=True, slots=True)
class Proposal:
    """
    Cells to be typed anew together, why, and what else may have been meant.

    `probability` is None where the rule of the finding itself knows the text; `rivals`
    are the other hypotheses, likeliest first. Without `edits` nothing can be typed.
    `personal` is what only a person may decide: a figure in the place of a word, one that
    no slip of typing explains, so that the publisher may have meant what is printed (as
    with running totals), a label, which may be the publisher's own, or a unit, which
    changes every figure that it governs. `held` says why the file does not take it.
    """

    edits: tuple[Edit, ...]
    reasons: tuple[Finding, ...]
    probability: float | None = None
    rivals: tuple[Hypothesis, ...] = ()
    personal: bool = False
    held: tuple[str, ...] = ()

    def likely(self, certainty: float) -> bool:
        """Tell whether this is worth proposing."""
        return self.probability is None or self.probability >= certainty

    def certain(self, certainty: float) -> bool:
        """Tell whether this may be typed without asking."""
        return self.likely(certainty) and not self.personal and not self.held


def proposals(report: FileReport) -> tuple[Proposal, ...]:
    """
    Return a proposal for every diagnosis and for every text that a rule knows, in order.

    No cell is in two proposals; where two want one cell, the more certain one has it. None
    types what is printed already.
    What is proposed for a cell of another file stands in the report on that file.
    Findings that were accepted ask for nothing.
    """
    texts = Texts(report)
    found = [*_diagnosed(report, texts), *_known(report, texts)]
    taken: set[Position] = set()
    kept = []
    for each in sorted(found, key=_certainty, reverse=True):
        edits = tuple(edit for edit in each.edits if edit.text.strip() != edit.printed.strip())
        places = {edit.position for edit in edits}
        if places and not places & taken:
            kept.append(replace(each, edits=edits))
            taken |= places
    return tuple(sorted(kept, key=lambda each: each.edits[0].position))


def edits_of(proposed: Iterable[Proposal]) -> list[Edit]:
    """Return all that several proposals type anew."""
    return [edit for each in proposed for edit in each.edits]


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Texts:
    """The cells of a file as printed, and how a number is typed into each."""

    def __init__(self, report: FileReport) -> None:
        self._report = report

    def edits(self, hypothesis: Hypothesis) -> tuple[Edit, ...]:
        """
        Return the changes of a hypothesis as edits, none where one of them has no text.

        What a slipped column pushed out stands nowhere any more, and is left blank: the
        figure that stands in its place belongs to the next line.
        """
        slipped = hypothesis.accident in _SLIPPED
        edits = [
            self._blanked(each) if slipped and each.proposed is None else self._changed(each)
            for each in hypothesis.altered
        ]
        return tuple(each for each in edits if each) if all(edits) else ()

    def typed(
        self, place: Place, plain: str, slip: str = "", *, plainly: bool = False
    ) -> Edit | None:
        """Return the edit that types a plain number into a cell; None where it has no place."""
        cell = self._cells.get(place.position)
        text = self.printed(place.position)
        if self._report.document is not None:
            meant = _NUMBER.sub(lambda _: plain, place.printed, count=1)
            return Edit(place.position, place.printed, meant, place.item, slip)
        if cell is None:
            cell = Cell(text, place.position)
        typed = dressed(plain, cell, self.custom(place), plainly=plainly)
        return Edit(place.position, text, typed, place.item, slip) if typed else None

    def mended(self, finding: Finding) -> Edit | None:
        """Return the edit that types what a rule says was meant, in the style of the cell."""
        place, text = finding.place, self.printed(finding.place.position)
        if text.strip() != place.printed or not finding.meant:
            return None
        cure = _cure(finding)
        if cure in (Cure.REPLACED, Cure.RELABELLED):
            # What numbers or sets in a label stays.
            before = place.item if cure is Cure.RELABELLED else place.printed
            typed = text.replace(before, finding.meant, 1)
            return Edit(place.position, text, typed, place.item)
        return self.typed(place, finding.meant, plainly=cure is Cure.RETYPED)

    def printed(self, position: Position) -> str:
        """Return the whole text of a cell of the sheet, empty where there is none."""
        sheet = self._report.sheet
        if sheet is None or position.line not in sheet.lines:
            return ""
        row = sheet.rows[sheet.lines.index(position.line)]
        return row[position.column - 1] if position.column <= len(row) else ""

    def _blanked(self, change: Change) -> Edit | None:
        place, text = change.place, self.printed(change.place.position)
        stands = bool(text) and text.strip() == place.printed.strip() and not place.path
        return Edit(place.position, text, "", place.item, change.slip) if stands else None

    def _changed(self, change: Change) -> Edit | None:
        place = change.place
        if self._report.document is not None:
            return self._in_sentence(change)
        text = self.printed(place.position)
        stands = text.strip() == place.printed.strip() and not place.path
        if stands and change.kind is SlipKind.LABELS_EXCHANGED and change.proposed:
            return Edit(place.position, text, change.proposed, place.item, change.slip)
        if stands and change.kind is SlipKind.UNIT_EXCHANGED and change.proposed:
            typed = text.replace(place.printed.strip(), change.proposed, 1)
            return Edit(place.position, text, typed, place.item, change.slip)
        return self.typed(place, change.plain, change.slip) if stands and change.plain else None

    def _in_sentence(self, change: Change) -> Edit | None:
        """Return the edit of a number with its unit, which is proposed as it is typed."""
        place = change.place
        if not change.proposed:
            return None
        return Edit(place.position, place.printed, change.proposed, place.item, change.slip)

    @cached_property
    def _cells(self) -> Mapping[Position, Cell]:
        return {
            cell.position: cell for table in self._report.tables for cell in table.cells.values()
        }

    def custom(self, place: Place) -> Custom:
        """Return how the other figures of the column of a cell are printed."""
        position = place.position
        alike = [each for each in self._cells.values() if each.position.column == position.column]
        signed = any(per_cent_sign(each) for each in alike if each.position != position)
        return custom_of(alike)._replace(levels=place.measure is Measure.LEVEL and not signed)


def _diagnosed(report: FileReport, texts: Texts) -> Iterator[Proposal]:
    findings = {each.id: each for each in report.findings}
    for diagnosis in report.diagnoses:
        reasons = reasons_of(diagnosis, findings.values())
        if diagnosis.hypotheses and not all_accepted(reasons):
            first, *others = listed(diagnosis)
            personal = any(each.kind.personal for each in first.altered)
            edits = texts.edits(first)
            yield Proposal(edits, reasons, first.probability, tuple(others), personal)


def reasons_of(diagnosis: Diagnosis, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that a diagnosis explains."""
    return tuple(each for each in findings if each.id in diagnosis.explains)


def all_accepted(reasons: tuple[Finding, ...]) -> bool:
    """Tell whether all that a proposal rests on was accepted."""
    return bool(reasons) and all(each.accepted for each in reasons)


def _known(report: FileReport, texts: Texts) -> Iterator[Proposal]:
    for finding in report.findings:
        cure = _cure(finding)
        if cure is not Cure.NONE and not finding.accepted:
            edit = texts.mended(finding)
            filled = cure is Cure.FILLED_IN and bool(finding.place.printed)
            personal = filled or cure is Cure.RELABELLED
            yield Proposal((edit,) if edit else (), (finding,), personal=personal)


def _cure(finding: Finding) -> Cure:
    """Return what becomes of the text that the rule of a finding knows to be meant."""
    rule = all_rules().get(finding.rule)
    return rule.cure if rule else Cure.NONE


def _certainty(proposal: Proposal) -> float:
    return 1.0 if proposal.probability is None else proposal.probability
