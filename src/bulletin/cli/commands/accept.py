"""bulletin accept FILE:LINE:COLUMN: a publisher's own inconsistency, accepted with a reason."""

from typing import TYPE_CHECKING, Annotated

from bulletin.cli.command_line.parameters import Encoding, Kind, Quiet, Sheet, argument, option
from bulletin.cli.examined_files import options
from bulletin.cli.streams import tell
from bulletin.errors import InputError, UsageError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulletin.model.findings.report import FileReport


def command(  # noqa: PLR0913  its parameters are its options
    place: Annotated[str, argument(metavar="FILE:LINE:COLUMN")],
    *,
    because: Annotated[str, option("--because", metavar="TEXT")],
    rule: Annotated[str | None, option("--rule", metavar="RULE")] = None,
    others: Annotated[
        list[str] | None,
        option("--with", metavar="FILE"),
    ] = None,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin accept`."""
    from bulletin.amend.exceptions.new_entry import accept
    from bulletin.api.examine import examine
    from bulletin.api.options.mistypable_names import need_rules
    from bulletin.cli.many_files import examining
    from bulletin.messages.speaking import say

    path, position = _parsed(place)
    if not because.strip():
        message = Message.of("misuse.because")
        raise UsageError(message)
    need_rules([rule] if rule else [])
    paths = [path, *(others or ())]
    choices = options(kind, encoding, sheet)
    files = (
        examine(paths, choices) if sheet else examining(paths)(paths, choices, False)  # noqa: FBT003
    ).files
    if files[0].error:
        raise InputError(files[0].error)
    for each in accept(_meant(files, position), position, because.strip(), rule):
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


def _meant(files: "Sequence[FileReport]", position: Position) -> "FileReport":
    """Return of the reports on a file, its tables or its sentences, the one that speaks there."""
    mine = [each for each in files if each.path == files[0].path]
    told = (
        each
        for each in mine
        if any(cell.position == position for found in each.findings for cell in found.cells)
        or any(found.place.position == position for found in each.findings)
    )
    return next(told, mine[0])


def _parsed(place: str) -> tuple[str, Position]:
    path, _, column = place.rpartition(":")
    path, _, line = path.rpartition(":")
    if not path or not (_counts(line) and _counts(column)):
        message = Message.of("misuse.place", place=repr(place))
        raise UsageError(message)
    return path, Position(int(line), int(column))


def _counts(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10 and int(text) > 0  # noqa: PLR2004
