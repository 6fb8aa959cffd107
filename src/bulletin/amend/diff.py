"""Proposals as a unified diff, with the reasons for each above it."""

import io
from collections.abc import Iterator, Sequence

from bulletin.amend.edit import Edit
from bulletin.amend.file.amended import amended
from bulletin.amend.proposals import Proposal, Texts, edits_of
from bulletin.amend.quoted_name import quoted_name
from bulletin.messages.likelihood import percent
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.figures.decimals import down, up
from bulletin.model.files.position import address
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.diagnosis import Change, Hypothesis
from bulletin.model.findings.report import FileReport, Place
from bulletin.read.bytes.encoding import decode
from bulletin.read.bytes.signature import workbook_form
from bulletin.read.source import parts_of_bytes

_RIVALS = 3  # as many as a reader can take in
_DECIMALS = 4
_NO_END = "\n\\ No newline at end of file"


def diff(raw: bytes, report: FileReport, proposed: Sequence[Proposal]) -> str:
    """
    Return what would change in a file, empty where nothing is proposed.

    The lines that begin with `#` give the reasons; programs that apply diffs skip them.
    What only a person may decide, or the file does not take, is a reason only.

    Raises:
        InputError: the proposals cannot be typed into these bytes.
    """
    if report.sheet is None or not proposed:
        return ""
    typed = [each for each in proposed if not (each.personal or each.held)]
    changed = amended(raw, report.sheet, edits_of(typed)) if typed else raw
    return commented(report, proposed) + bare_diff(raw, changed, [report.sheet])


def bare_diff(raw: bytes, changed: bytes, sheets: Sequence[Sheet]) -> str:
    """
    Return the lines in which the tables of a file differ, without any reason.

    The text is as decoded: its line ends and its encoding are not those of the file.
    """
    if raw == changed:
        return ""
    if workbook_form(raw):
        names = dict.fromkeys(each.name for each in sheets)
        return "".join(_of_sheet(raw, changed, sheets[0].path, name) for name in names)
    path, encoding = sheets[0].path, sheets[0].encoding
    before, after = (decode(each, path, encoding)[0] for each in (raw, changed))
    return _unified(path, _lines(before), _lines(after))


def _of_sheet(raw: bytes, changed: bytes, path: str, name: str) -> str:
    before, after = (_rows_as_typed(each, path, name) for each in (raw, changed))
    return _unified(f"{path} [{name}]", before, after)


def _rows_as_typed(raw: bytes, path: str, name: str) -> list[str]:
    """Return the rows of a sheet as they would be typed into a CSV file."""
    import csv

    sheets = (each.sheet for each in parts_of_bytes(raw, path).sheets)
    sheet = next(each for each in sheets if each.name == name)
    page = io.StringIO()
    csv.writer(page, lineterminator="\n").writerows(sheet.rows)
    return page.getvalue().splitlines()


def commented(report: FileReport, proposed: Sequence[Proposal]) -> str:
    """Return the reasons for proposals, a line each, as comments."""
    lines = [line for each in proposed for line in reasons(report, each)]
    return "".join(f"# {' '.join(line.splitlines())}\n" for line in lines)


def reasons(report: FileReport, proposal: Proposal) -> Iterator[str]:
    """Yield what is proposed, how likely it is, what it rests on, and what else may be meant."""
    likely = _likely(proposal.probability)
    for edit in proposal.edits:
        slip = say("diff.slip", slip=edit.slip) if edit.slip else ""
        yield f"{_change(report, edit)}{slip}{likely}"
    for why in dict.fromkeys(each for each in (*proposal.held, _personal(proposal)) if each):
        yield "  " + say("diff.not.typed", why=why)
    for finding in proposal.reasons:
        yield "  " + say("diff.because", sentence=finding.message, rule=finding.rule)
    texts = Texts(report)
    for rival in proposal.rivals[:_RIVALS]:
        changes = changes_of(rival, texts)
        yield "  " + say("diff.rival", changes=changes, percent=_likely(rival.probability))


def changes_of(hypothesis: Hypothesis, texts: Texts) -> str:
    """Return a hypothesis in words: each cell with its text, or its range where none is known."""
    edits = {each.position: each for each in texts.edits(hypothesis)}
    told = (_proposed(each, edits.get(each.place.position)) for each in hypothesis.altered)
    return say("list.of.reasons", reasons=tuple(told))


def range_ends(change: Change) -> tuple[str, str] | None:
    """Return the ends of the range left for a figure, rounded outward; None without ends."""
    if not change.interval.bounded:
        return None
    printed = change.place.printed.partition(".")[2]
    places = min(len(printed) + 1, _DECIMALS)
    return down(change.interval.low, places), up(change.interval.high, places)


def line_and_column(place: Place) -> str:
    """Return `line:column`, with the file before it where that is another one."""
    where = f"{place.position.line}:{place.position.column}"
    return f"{place.path}:{where}" if place.path else where


def _personal(proposal: Proposal) -> str:
    return Message.of("diff.personal") if proposal.personal else ""


def _change(report: FileReport, edit: Edit) -> str:
    place = f"{report.path}:{edit.position.line}:{edit.position.column}"
    if report.sheet and report.sheet.name:
        place += f" ({report.sheet.name}!{address(edit.position)})"
    return say(
        "diff.change",
        place=place,
        item=edit.item,
        printed=edit.printed.strip() or say("diff.blank"),
        text=edit.text.strip(),
    )


def _proposed(change: Change, edit: Edit | None) -> str:
    printed = change.place.printed or say("diff.blank")
    gaps = {"place": line_and_column(change.place), "item": change.place.item, "printed": printed}
    if edit:
        slip = say("diff.slip", slip=change.slip) if change.slip else ""
        return say("diff.rival.text", text=edit.text.strip(), **gaps) + slip
    ends = range_ends(change)
    if ends is None:
        return say("diff.rival.bare", **gaps)
    return say("diff.rival.range", low=ends[0], high=ends[1], **gaps)


def _likely(probability: float | None) -> str:
    return "" if probability is None else say("diff.percent", percent=percent(probability))


def _unified(path: str, before: Sequence[str], after: Sequence[str]) -> str:
    from difflib import unified_diff

    name = quoted_name(path)
    return "".join(f"{line}\n" for line in unified_diff(before, after, name, name, lineterm=""))


def _lines(text: str) -> list[str]:
    """Return the lines without their ends; where the last one has none, that is said."""
    lines = [line.rstrip("\r\n") for line in io.StringIO(text, newline="")]
    if lines and not text.endswith(("\n", "\r")):
        lines[-1] += _NO_END
    return lines
