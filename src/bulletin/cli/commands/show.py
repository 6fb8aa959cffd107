"""bulletin show FILE...: what was understood of a table."""

from typing import TYPE_CHECKING

from bulletin.cli.command_line.parameters import Files, Quiet, ReadingOptions, Rule, WritingOptions

if TYPE_CHECKING:
    from bulletin.model.findings.report import Report


def command(
    files: Files,
    *,
    writing: WritingOptions,
    reading: ReadingOptions,
    rule: Rule = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin show`."""
    from bulletin.cli.examined_files import (
        PanelWish,
        examined,
        is_screened,
        may_hold_panels,
        options,
    )
    from bulletin.cli.output import Wish, deliver, wanted
    from bulletin.cli.status import status
    from bulletin.read.paths import find_files, folders_among
    from bulletin.render.form import Result

    out = wanted("show", Wish(*writing, quiet))
    choices = options(*reading)
    choices = choices._replace(relations=tuple(rule or ()), searched=folders_among(files))
    paths = find_files(files)
    held = may_hold_panels(paths, PanelWish()) or any(is_screened(e, choices) for e in paths)
    panels = PanelWish(shown=True) if held else None
    report = examined(paths, choices, quiet=quiet, panels=panels)
    deliver(Result("show", report), out)
    if not (quiet or out.name == "table"):
        _tell_without_tables(report)
    return status(report)


def _tell_without_tables(report: "Report") -> None:
    """Say of each file that holds no table why, which a format for programs has no place for."""
    from bulletin.cli.streams import tell
    from bulletin.render.phrases.counts import without_test

    bare = [each for each in report.files if each.untested and not (each.tables or each.error)]
    for sentence in without_test(bare):
        tell(sentence)
