"""bulletin claims FILE...: what sentences claim of figures, and whether it can be true."""

from bulletin.cli.parameters import Beside, Config, Encoding, Files, Quiet, WritingOptions


def command(
    files: Files,
    *,
    writing: WritingOptions,
    beside: Beside = None,
    encoding: Encoding = None,
    config: Config = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin claims`: what it finds is no failure."""
    from bulletin.api.sentences import only_sentences
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.render.form import Result

    out = wanted("claims", Wish(*writing, quiet))
    choices = options(None, encoding, None, None, config)._replace(beside=tuple(beside or ()))
    report = only_sentences(examined(files, choices, quiet=quiet, sentences=True))
    claims = [each for file in report.files if file.claims for each in file.claims.claims]
    return print_lines(Result("claims", report, claims), out)
