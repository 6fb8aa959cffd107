"""bulletin accept FILE:LINE:COLUMN: a publisher's own inconsistency, accepted with a reason."""

from typing import Annotated

import typer

from bulletin.cli.parameters import Encoding, Kind, Quiet, Sheet
from bulletin.cli.reading import options
from bulletin.cli.streams import tell
from bulletin.errors import InputError, UsageError
from bulletin.model.position import Position


def command(  # noqa: PLR0913  its parameters are its options
    place: Annotated[
        str, typer.Argument(metavar="FILE:LINE:COLUMN", help="The cell, as annotations name it.")
    ],
    *,
    because: Annotated[
        str, typer.Option("--because", metavar="TEXT", help="Why it is to be accepted.")
    ],
    rule: Annotated[
        str | None, typer.Option("--rule", metavar="RULE", help="Only the finding of this rule.")
    ] = None,
    others: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="FILE", help="Another file that the finding compares with."),
    ] = None,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    quiet: Quiet = False,
) -> int:
    """
    Accept an inconsistency of the publisher, with the reason.

    It stays visible in reports as accepted, and no longer fails them. It is kept in
    bulletin-accepted.toml beside the table, and reported once it no longer applies.
    """
    from bulletin.amend.accepting import accept
    from bulletin.api.examine import examine
    from bulletin.api.options.names import need_rules
    from bulletin.messages.speaking import say

    path, position = _parsed(place)
    if not because.strip():
        message = "--because is blank; say why this is to be accepted."
        raise UsageError(message)
    need_rules([rule] if rule else [])
    report = examine([path, *(others or ())], options(kind, encoding, sheet)).files[0]
    if report.error:
        raise InputError(report.error)
    for each in accept(report, position, because.strip(), rule):
        if not quiet:
            gaps = {"line": position.line, "column": position.column, "rule": each.entry.rule}
            tell(
                say(
                    "accept.done.before" if each.before else "accept.done",
                    path=path,
                    **gaps,
                    file=each.file,
                )
            )
    return 0


def _parsed(place: str) -> tuple[str, Position]:
    path, _, column = place.rpartition(":")
    path, _, line = path.rpartition(":")
    if not path or not (_counts(line) and _counts(column)):
        message = (
            f"{place!r} names no cell; write the file, the line and the column, "
            "such as table.csv:5:2."
        )
        raise UsageError(message)
    return path, Position(int(line), int(column))


def _counts(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10 and int(text) > 0  # noqa: PLR2004
