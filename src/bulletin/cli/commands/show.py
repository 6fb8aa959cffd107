"""bulletin show FILE...: what was understood of a table."""

from bulletin.cli.command_line.parameters import Files, Quiet, ReadingOptions, Rule, WritingOptions


def command(
    files: Files,
    *,
    writing: WritingOptions,
    reading: ReadingOptions,
    rule: Rule = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin show`."""
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, deliver, wanted
    from bulletin.cli.status import status
    from bulletin.render.form import Result

    out = wanted("show", Wish(*writing, quiet))
    choices = options(*reading)
    report = examined(files, choices._replace(relations=tuple(rule or ())), quiet=quiet)
    deliver(Result("show", report), out)
    return status(report)
