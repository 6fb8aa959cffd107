"""bulletin fix FILE...: proposed corrections as a diff, and written if asked."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

from bulletin.cli.command_line.parameters import (
    DeclaredOptions,
    Files,
    Format,
    Output,
    Quiet,
    ReadingOptions,
    option,
)
from bulletin.cli.examined_files import options, tell_unreadable, with_declared
from bulletin.cli.output import Wish, refuse_input, to_file, wanted
from bulletin.cli.status import FINDINGS, FINE, UNUSABLE
from bulletin.cli.streams import tell, write
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from bulletin.api.correct import Correction, Examining
    from bulletin.api.options.options import Options
    from bulletin.render.form import Form


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    to_write: Annotated[bool, option("--write")] = False,
    certainty: Annotated[
        float,
        option("--certainty", least=0, most=1),
    ] = 0.95,
    interactive: Annotated[bool, option("--interactive", "-i")] = False,
    back: Annotated[bool, option("--undo")] = False,
    form: Format = "auto",
    output: Output = None,
    reading: ReadingOptions,
    declared: DeclaredOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin fix`."""
    out = wanted("fix", Wish(form, output, quiet=quiet))
    if out.file:
        refuse_input(out.file, files)
    if sum((to_write, interactive, back)) > 1:
        message = Message.of("misuse.fix.exclusive")
        raise UsageError(message)
    if not 0 <= certainty <= 1:  # not a number passes as neither too small nor too large
        message = Message.of("misuse.certainty", value=str(certainty))
        raise UsageError(message)
    if back:
        return _restore(files, quiet=quiet)
    choices = with_declared(options(*reading), *declared)
    if interactive:
        return _ask(files, choices, out)
    return _propose(files, choices, certainty, out, to_write=to_write)


def _propose(
    files: Sequence[str], choices: "Options", certainty: float, out: "Form", *, to_write: bool
) -> int:
    """Print what is proposed for each file, and what became of it; return the exit status."""
    from bulletin.api.correct import correct
    from bulletin.cli.many_files import examining

    ends, written = [FINE], list[str]()
    diffs: list[Correction] = []
    screening = examining(files)
    for each in correct(files, choices, certainty, writing=to_write, examining=screening):
        ends.append(_end(each))
        if each.error:
            continue
        if each.backup:
            written.append(each.path)
            tell(say("fix.written", count=each.changed, path=each.path, backup=each.backup))
            _tell_computed(each)
        diffs.append(each)
        _print_diff(each, out)
        if not out.quiet:
            _tell_left_out(each, certainty)
    _file_diffs(diffs, out)
    more = _tell_left(written, choices, certainty, screening, quiet=out.quiet)
    return max(*ends, FINDINGS if more else FINE)


def _end(each: "Correction") -> int:
    if each.error:
        tell(say("program.says", sentence=each.error))
        return UNUSABLE
    undone = each.left or each.refused or (each.certain and not each.backup)
    return FINDINGS if undone else FINE


def _tell_computed(each: "Correction") -> None:
    if each.computed:
        tell(say("fix.computed", path=each.path))


def _tell_left_out(each: "Correction", certainty: float) -> None:
    from bulletin.messages.likelihood import percent

    if each.left:
        tell(say("fix.left.to.you", count=each.left, path=each.path))
    if each.refused:
        tell(say("fix.refused", count=each.refused, path=each.path))
    if each.doubtful:
        gaps = {"path": each.path, "certainty": percent(certainty)}
        tell(say("fix.left.out", count=each.doubtful, **gaps))
    if not (each.left or each.refused or each.doubtful or each.certain):
        tell(say("fix.nothing", path=each.path))


def _ask(files: Sequence[str], choices: "Options", out: "Form") -> int:
    """Put the questions on each file, and print what the answers changed; return the status."""
    from bulletin.amend.interview import Terminal
    from bulletin.api.correct import correct_by_answers
    from bulletin.cli.many_files import examining

    ends, written = [FINE], list[str]()
    diffs: list[Correction] = []
    for each in correct_by_answers(files, choices, Terminal(_answer, tell)):
        ends.append(_end(each))
        if each.unasked and not out.quiet:
            tell(say("fix.nothing.asked", path=each.path))
        if each.backup:
            written.append(each.path)
            tell(say("fix.answers", count=each.changed, path=each.path, backup=each.backup))
            _tell_computed(each)
            diffs.append(each)
            _print_diff(each, out)
    _file_diffs(diffs, out)
    _tell_left(written, choices, 1, examining(files), quiet=out.quiet)
    return max(ends)


def _answer(question: str) -> str | None:
    """Return the line that is typed, None where nobody types any more."""
    import sys

    tell(question, end="")
    line = sys.stdin.readline() if sys.stdin else ""
    return line.rstrip("\r\n") if line else None


def _print_diff(each: "Correction", out: "Form") -> None:
    """
    Print a diff: on a terminal for reading, else in the bytes of the file, for `patch`.

    On a terminal its comments are broken between words, never its lines.
    """
    import sys

    from bulletin.cli.streams import to_people, width_of, write_bytes
    from bulletin.render.phrases.visible import quotable

    width = width_of(sys.stdout)
    if out.file:
        return
    if width is None:
        write_bytes(each.patch)
        return
    from bulletin.render.terminal.drawing.wrapped import comments_wrapped

    to_people()
    write(comments_wrapped(quotable(each.diff), width))


def _file_diffs(diffs: Sequence["Correction"], out: "Form") -> None:
    if out.file:
        to_file(b"".join(each.patch for each in diffs), out)


def _tell_left(
    written: Sequence[str],
    choices: "Options",
    certainty: float,
    screening: "Examining",
    *,
    quiet: bool,
) -> bool:
    """Examine once more what was written; say what is left, and tell if that can be mended."""
    if not written:
        return False
    from bulletin.amend.remaining import left_in
    from bulletin.api.correct import remaining

    report, more = remaining(written, choices, certainty, screening)
    tell_unreadable(report)
    for path in () if quiet else written:
        tables = [each for each in report.files if each.path == path and not each.error]
        if tables and all(each.untested for each in tables):
            tell(say("fix.left.untested", path=path))
        elif tables:
            tell(say("fix.left", path=path, **left_in(*tables)))
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
