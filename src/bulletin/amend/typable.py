"""Whether a file takes what is proposed for it: only typed tables and .xlsx workbooks do."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bulletin.amend.file.amended import text_of
from bulletin.amend.proposals import Proposal
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.findings.report import FileReport
from bulletin.read.bytes.signature import workbook_form

if TYPE_CHECKING:
    from bulletin.amend.workbooks.opened import OpenedSheet


def typable(raw: bytes, report: FileReport, proposed: Sequence[Proposal]) -> list[Proposal]:
    """
    Return the proposals as the file would take them, with the reason where it does not.

    A cell of a workbook shows what its number format makes of a number, so the texts are
    those that will be seen; what changes nothing that can be seen is left out.
    """
    if why := refusal(raw, report):
        return [replace(each, held=(why,)) for each in proposed]
    sheet = report.sheet
    if sheet is None or not workbook_form(raw):
        return list(proposed)
    from bulletin.amend.workbooks.opened import opened_sheet

    opened = opened_sheet(raw, sheet)
    seen = [_seen(opened, each) for each in proposed]
    return [each for each in seen if each.held or each.edits]


def refusal(raw: bytes, report: FileReport) -> str:
    """Return why nothing at all can be typed into a file, empty where something can."""
    if report.document is not None:
        lines = report.document.encoding
        return "" if lines else Message.of("write.no.lines", path=report.path)
    if report.sheet is None:
        return ""
    try:
        if workbook_form(raw):
            from bulletin.amend.workbooks.opened import opened_sheet

            opened_sheet(raw, report.sheet)
        else:
            text_of(raw, report.sheet)
    except InputError as error:
        return error.message
    return ""


def _seen(opened: "OpenedSheet", proposal: Proposal) -> Proposal:
    refusals = [each for each in map(opened.refusal, proposal.edits) if each]
    if refusals:
        return replace(proposal, held=tuple(dict.fromkeys(refusals)))
    edits = (replace(each, text=opened.shown(each)) for each in proposal.edits)
    return replace(proposal, edits=tuple(each for each in edits if each.text != each.printed))
