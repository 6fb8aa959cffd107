"""What `bulletin fix` does with its files: propose, write, ask, undo."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_options
from math import inf

from bulletin.amend.amended import amended
from bulletin.amend.diff import bare_diff, diff
from bulletin.amend.english import counted, percent, say
from bulletin.amend.interview import Interview, Terminal
from bulletin.amend.left import left_in
from bulletin.amend.proposals import Proposal, edits_of, proposals
from bulletin.amend.writing import replace, undo
from bulletin.api.examine import examine, examine_again, examine_sheet
from bulletin.api.options.options import Options
from bulletin.cli.reading import tell_unreadable
from bulletin.cli.screen import width_of
from bulletin.cli.status import FINDINGS, FINE, UNUSABLE
from bulletin.cli.streams import tell, write
from bulletin.errors import BulletinError, InputError
from bulletin.model.position import Position
from bulletin.model.report import FileReport, Report
from bulletin.model.sheet import Sheet
from bulletin.read.paths import find_files
from bulletin.read.source import STANDARD_INPUT, sheets_of_bytes
from bulletin.render.words.visible import quotable


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person asked for."""

    certainty: float
    writing: bool
    asking: bool
    quiet: bool


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file as they were before it was examined, and what was found."""

    raw: bytes
    report: FileReport

    def proposed(self, certainty: float) -> list[Proposal]:
        """Return the proposals that are certain enough."""
        return [each for each in proposals(self.report) if each.certain(certainty)]


def fix(paths: Sequence[str], choices: Options, wanted: Wanted) -> int:
    """Do for every file what was asked; return the exit status of the run."""
    sources = _sources(paths, choices, needing_files=wanted.writing or wanted.asking)
    tell_unreadable(Report(tuple(each.report for each in sources)))
    ends = [UNUSABLE for each in sources if each.report.error]
    written: list[str] = []
    for source in (each for each in sources if not each.report.error):
        try:
            if wanted.asking:
                going = _ask(source, choices, written, quiet=wanted.quiet)
            else:
                ends.append(_propose(source, wanted, written))
                going = True
        except InputError as error:
            tell(f"bulletin: {error}")
            ends.append(UNUSABLE)
            continue
        if not going:
            break
    ends.append(_left(written, choices, wanted))
    return max(ends)


def undone(paths: Sequence[str], *, quiet: bool) -> int:
    """Put back the newest backup of every file; return the exit status of the run."""
    status = FINE
    for path in find_files(paths):
        try:
            backup, kept = undo(path)
        except InputError as error:
            tell(f"bulletin: {error}")
            status = UNUSABLE
            continue
        if not quiet:
            tell(say("undone" if kept else "undone.bare", path=path, backup=backup, kept=kept))
    return status


def _sources(paths: Sequence[str], choices: Options, *, needing_files: bool) -> list[Source]:
    """Return the files with their bytes, which are read first so that a later change shows."""
    names = find_files(paths)
    if needing_files and STANDARD_INPUT in names:
        raise InputError(say("not.a.file", path="standard input"))
    raw = {name: _bytes(name) for name in names}
    named = [name for name in names if name != STANDARD_INPUT]
    reports = list(examine(named, choices).files) if named else []
    if STANDARD_INPUT in raw:
        reports += _examined(raw[STANDARD_INPUT], STANDARD_INPUT, choices)
    return [Source(raw[name], each) for name in names for each in reports if each.path == name]


def _bytes(name: str) -> bytes:
    """Return what a file holds, nothing where it cannot be read: its report will say why."""
    import sys
    from contextlib import suppress

    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read() if sys.stdin else b""
    with suppress(OSError, ValueError), open(name, "rb") as file:  # noqa: PTH123
        return file.read()
    return b""


def _examined(raw: bytes, path: str, choices: Options) -> list[FileReport]:
    try:
        sheets = sheets_of_bytes(raw, path, choices.encoding, choices.sheet, choices.table)
        return [examine_sheet(sheet, choices) for sheet in sheets]
    except BulletinError as error:
        return [FileReport(path, error=str(error))]


def _same_table(raw: bytes, report: FileReport, choices: Options) -> Sheet:
    """Return the table of a file that a report is on, read again."""
    number = report.sheet.table if report.sheet else 0
    sheets = sheets_of_bytes(raw, report.path, choices.encoding, choices.sheet)
    return next((each for each in sheets if each.table == number), sheets[0])


def _propose(source: Source, wanted: Wanted, written: list[str]) -> int:
    path = source.report.path
    certain = source.proposed(wanted.certainty)
    text = diff(source.raw, source.report, certain)
    if wanted.writing and certain and source.report.sheet:
        edits = edits_of(certain)
        after = amended(source.raw, source.report.sheet, edits)
        backup = replace(path, source.raw, after)
        written.append(path)
        tell(counted("written", len(edits), path=path, backup=backup))
    _write(text)
    if not wanted.quiet:
        _tell_left_out(source, certain, wanted.certainty)
    return FINDINGS if certain and not wanted.writing else FINE


def _write(text: str) -> None:
    """Write a diff; on a terminal its comments are broken between words, never its lines."""
    import sys

    shown, width = quotable(text), width_of(sys.stdout)
    if width:
        from bulletin.render.terminal.wrapped import comments_wrapped

        shown = comments_wrapped(shown, width)
    write(shown)


def _tell_left_out(source: Source, certain: Sequence[Proposal], certainty: float) -> None:
    path, more = source.report.path, len(proposals(source.report)) - len(certain)
    if more:
        tell(counted("left.out", more, path=path, certainty=percent(certainty)))
    elif not certain:
        tell(say("nothing", path=path))


def _ask(source: Source, choices: Options, written: list[str], *, quiet: bool) -> bool:
    """Ask about one file and write the answers; tell whether to go on with the next."""
    path, sheet = source.report.path, source.report.sheet
    interview = Interview(
        source.raw,
        source.report,
        lambda raw, right: _examined_again(raw, source.report, choices, right),
        Terminal(_answer, tell),
    )
    agreed = interview.hold()
    if interview.silent and not quiet:
        tell(say("nothing.asked", path=path))
    if agreed != source.raw and sheet:
        backup = replace(path, source.raw, agreed)
        written.append(path)
        changed = bare_diff(source.raw, agreed, sheet)
        count = sum(line.startswith("+") for line in changed.splitlines()) - 1
        tell(counted("answers", count, path=path, backup=backup))
        _write(changed)
    return not interview.stopped


def _examined_again(
    raw: bytes, report: FileReport, choices: Options, right: Collection[Position]
) -> FileReport:
    """Return what is said of the table of a report now, some of its figures being certain."""
    names = {f"{each.line}:{each.column}": inf for each in right}
    trusting = with_options(choices, trust={**choices.trust, **names})
    return examine_again(_same_table(raw, report, choices), trusting)


def _answer(question: str) -> str | None:
    """Return the line that is typed, None where nobody types any more."""
    import sys

    tell(question, end="")
    line = sys.stdin.readline() if sys.stdin else ""
    return line.rstrip("\r\n") if line else None


def _left(written: Sequence[str], choices: Options, wanted: Wanted) -> int:
    """Examine once more what was written, and say what is left there."""
    if not written:
        return FINE
    report = examine(written, choices, again=True)
    tell_unreadable(report)
    for file in report.files:
        if file.error or wanted.quiet:
            continue
        if file.untested:
            tell(say("left.untested", path=file.path))
        else:
            tell(say("left", path=file.path, **left_in(file)))
    again = (each for file in report.files for each in proposals(file))
    more = not wanted.asking and any(each.certain(wanted.certainty) for each in again)
    return FINDINGS if more else FINE
