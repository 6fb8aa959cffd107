"""bulletin watch FILE...: check again at each save, and say what is new and what is gone."""

from typing import TYPE_CHECKING

from bulletin.cli.command_line.parameters import (
    Config,
    DeclaredOptions,
    Encoding,
    Files,
    Kind,
    Sheet,
)
from bulletin.cli.status import FINE

if TYPE_CHECKING:
    from bulletin.api.watching import Difference
    from bulletin.model.findings.report import Report
    from bulletin.render.form import Form

_MOMENT = 0.1  # seconds between two looks


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    config: Config = None,
    declared: DeclaredOptions,
) -> int:
    """
    Return the exit status of `bulletin watch`, which an interrupt ends.

    Raises:
        UsageError: standard input is to be watched.
    """
    import time

    from bulletin.api.examine import examine
    from bulletin.api.watching import difference, saves
    from bulletin.cli.examined_files import options, with_declared
    from bulletin.cli.output import Wish, wanted
    from bulletin.cli.streams import write
    from bulletin.errors import UsageError
    from bulletin.messages.message import Message
    from bulletin.messages.speaking import say
    from bulletin.read.bytes.bounded import STANDARD_INPUT

    if STANDARD_INPUT in files:
        raise UsageError(Message.of("watch.standard.input"))
    out = wanted("check", Wish("table"))
    choices = with_declared(options(kind, encoding, sheet, None, config), *declared)
    report = examine(files, choices)
    write(_screen(report, out))
    write(say("watch.begins") + "\n")
    try:
        for saved in saves(files, lambda: time.sleep(_MOMENT)):
            before, report = report, examine(files, choices)
            write("\n" + _told(saved, difference(before, report), report, out))
    except KeyboardInterrupt:
        write("\n")
    return FINE


def _told(saved: tuple[str, ...], changed: "Difference", report: "Report", out: "Form") -> str:
    """Return what a save has changed: counts, what is gone, and the files with something new."""
    from bulletin.render.phrases.places import spot
    from bulletin.render.phrases.report_sentences import harmless, say_safely

    counts = {"new": len(changed.new), "gone": len(changed.gone), "left": changed.left}
    lines = [say_safely("watch.saved", files=saved, **counts)]
    lines += [
        say_safely(
            "watch.gone",
            place=f"{file.path}:{spot(file, finding.place.position)}",
            rule=finding.rule,
            sentence=harmless(finding.message),
        )
        for file, finding in changed.gone
    ]
    text = "".join(f"{each}\n" for each in lines)
    paths = {file.path for file, _ in changed.new}
    paths |= {file.path for file in report.files if file.error and file.path in saved}
    files = tuple(file for file in report.files if file.path in paths)
    return text + (_screen(report._replace(files=files), out) if files else "")


def _screen(report: "Report", out: "Form") -> str:
    from bulletin.render import formats
    from bulletin.render.form import Result

    return formats.write(Result("check", report), out)
