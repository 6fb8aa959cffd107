"""bulletin fix FILE...: proposed corrections as a diff, and written if asked."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from bulletin.cli.examined_files import options, tell_unreadable, with_declared
from bulletin.cli.output import Wish, wanted_format
from bulletin.cli.parameters import (
    Config,
    Encoding,
    Files,
    Format,
    Kind,
    Quiet,
    Rounding,
    Rule,
    Sheet,
    Table,
    Trust,
)
from bulletin.cli.status import FINDINGS, FINE, UNUSABLE
from bulletin.cli.streams import tell, write
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from bulletin.api.correct import Correction
    from bulletin.api.options.options import Options


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    to_write: Annotated[bool, typer.Option("--write")] = False,
    certainty: Annotated[
        float,
        typer.Option("--certainty", min=0, max=1),
    ] = 0.95,
    interactive: Annotated[bool, typer.Option("--interactive", "-i")] = False,
    back: Annotated[bool, typer.Option("--undo")] = False,
    form: Format = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    rounding: Rounding = None,
    rule: Rule = None,
    trust: Trust = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin fix`."""
    wanted_format("fix", Wish(form))
    if sum((to_write, interactive, back)) > 1:
        message = Message.of("misuse.fix.exclusive")
        raise UsageError(message)
    if not 0 <= certainty <= 1:  # not a number passes as neither too small nor too large
        message = Message.of("misuse.certainty", value=str(certainty))
        raise UsageError(message)
    if back:
        return _restore(files, quiet=quiet)
    choices = with_declared(options(kind, encoding, sheet, table, config), rule, rounding, trust)
    if interactive:
        return _ask(files, choices, quiet=quiet)
    return _propose(files, choices, certainty, to_write=to_write, quiet=quiet)


def _propose(
    files: Sequence[str], choices: "Options", certainty: float, *, to_write: bool, quiet: bool
) -> int:
    """Print what is proposed for each file, and what became of it; return the exit status."""
    from bulletin.api.correct import correct

    ends, written = [FINE], []
    for each in correct(files, choices, certainty, writing=to_write):
        ends.append(_end(each))
        if each.error:
            continue
        if each.backup:
            written.append(each.path)
            tell(say("fix.written", count=each.changed, path=each.path, backup=each.backup))
        _write_diff(each.diff)
        if not quiet:
            _tell_left_out(each, certainty)
    more = _tell_left(written, choices, certainty, quiet=quiet)
    return max(*ends, FINDINGS if more else FINE)


def _end(each: "Correction") -> int:
    if each.error:
        tell(say("program.says", sentence=each.error))
        return UNUSABLE
    return FINDINGS if each.certain and not each.backup else FINE


def _tell_left_out(each: "Correction", certainty: float) -> None:
    from bulletin.messages.likelihood import percent

    if each.doubtful:
        gaps = {"path": each.path, "certainty": percent(certainty)}
        tell(say("fix.left.out", count=each.doubtful, **gaps))
    elif not each.certain:
        tell(say("fix.nothing", path=each.path))


def _ask(files: Sequence[str], choices: "Options", *, quiet: bool) -> int:
    """Put the questions on each file, and print what the answers changed; return the status."""
    from bulletin.amend.interview import Terminal
    from bulletin.api.correct import correct_by_answers

    ends, written = [FINE], []
    for each in correct_by_answers(files, choices, Terminal(_answer, tell)):
        ends.append(_end(each))
        if each.unasked and not quiet:
            tell(say("fix.nothing.asked", path=each.path))
        if each.backup:
            written.append(each.path)
            tell(say("fix.answers", count=each.changed, path=each.path, backup=each.backup))
            _write_diff(each.diff)
    _tell_left(written, choices, 1, quiet=quiet)
    return max(ends)


def _answer(question: str) -> str | None:
    """Return the line that is typed, None where nobody types any more."""
    import sys

    tell(question, end="")
    line = sys.stdin.readline() if sys.stdin else ""
    return line.rstrip("\r\n") if line else None


def _write_diff(text: str) -> None:
    """Write a diff; on a terminal its comments are broken between words, never its lines."""
    import sys

    from bulletin.cli.streams import to_people, width_of
    from bulletin.render.phrases.visible import quotable

    if sys.stdout.isatty():  # else it may be for `patch`, which compares bytes
        to_people()
    shown, width = quotable(text), width_of(sys.stdout)
    if width:
        from bulletin.render.terminal.drawing.wrapped import comments_wrapped

        shown = comments_wrapped(shown, width)
    write(shown)


def _tell_left(
    written: Sequence[str], choices: "Options", certainty: float, *, quiet: bool
) -> bool:
    """Examine once more what was written; say what is left, and tell if that can be mended."""
    if not written:
        return False
    from bulletin.amend.remaining import left_in
    from bulletin.api.correct import remaining

    report, more = remaining(written, choices, certainty)
    tell_unreadable(report)
    for file in report.files:
        if file.error or quiet:
            continue
        if file.untested:
            tell(say("fix.left.untested", path=file.path))
        else:
            tell(say("fix.left", path=file.path, **left_in(file)))
    return more


def _restore(files: Iterable[str], *, quiet: bool) -> int:
    """Put back the newest backup of every file; return the exit status of the run."""
    from bulletin.api.correct import restore

    status = FINE
    for each in restore(list(files)):
        if each.error:
            tell(say("program.says", sentence=each.error))
            status = UNUSABLE
        elif not quiet:
            key = "fix.undone" if each.kept else "fix.undone.bare"
            tell(say(key, path=each.path, backup=each.backup, kept=each.kept))
    return status
