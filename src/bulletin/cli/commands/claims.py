"""bulletin claims FILE...: what sentences claim of figures, and whether it can be true."""

from bulletin.cli.command_line.parameters import Files, Quiet, SentenceOptions, WritingOptions


def command(
    files: Files,
    *,
    writing: WritingOptions,
    reading: SentenceOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin claims`: what it finds is no failure."""
    from bulletin.api.sentences import only_sentences
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.render.form import Result

    out = wanted("claims", Wish(*writing, quiet))
    choices = options(None, reading.encoding, None, None, reading.config)
    choices = choices._replace(beside=tuple(reading.beside or ()))
    report = only_sentences(examined(files, choices, quiet=quiet, sentences=True))
    claims = [each for file in report.files if file.claims for each in file.claims.claims]
    return print_lines(Result("claims", report, claims), out)
