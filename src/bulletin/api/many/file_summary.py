"""What a run must know of each file before it can tell of any: how its tables are called."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin.api.many.file_writer import WrittenFile
from bulletin.api.tables.other_releases import TableName, name_of
from bulletin.api.tables.understood import Understood
from bulletin.messages.speaking import say
from bulletin.model.findings.report import FileReport

if TYPE_CHECKING:
    from bulletin.declare.fitting import Fit


class FileSummary(NamedTuple):
    """
    A file once it was read.

    `names` are those of its tables in their order. `errors` and `notices` are sentences in
    the language of people. `fits` and `repeated` say what became of declarations, `labelled`
    which names that are trusted are labels. `told` is what is said of it, if that was
    written at once: nothing that other files hold bears on it.
    """

    path: str
    names: tuple[TableName, ...]
    parts: int
    sheets: bool = False
    errors: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    fits: "tuple[tuple[tuple[str, str], Fit], ...]" = ()
    repeated: tuple[str, ...] = ()
    labelled: tuple[str, ...] = ()
    told: WrittenFile | None = None


def screened_summary(file: FileReport) -> FileSummary:
    """Return the summary of a panel: no other file bears on any of its groups."""
    return FileSummary(
        file.path,
        (),
        1,
        errors=(say("program.says", sentence=file.error),) if file.error else (),
        notices=tuple(say("program.says", sentence=each) for each in file.notices),
    )


def summary_of(path: str, read: Sequence[Understood], trust: Mapping[str, float]) -> FileSummary:
    """Return the summary of a file as it was understood."""
    files = [each.file for each in read]
    tables = [table for file in files for table in file.tables]
    labelled: tuple[str, ...] = ()
    if trust:
        from bulletin.declare.trust import labels_in

        labelled = tuple(labels_in(trust, tables))
    return FileSummary(
        path,
        tuple(name_of(path, table) for table in tables),
        len(read),
        sheets=any(file.sheet and file.sheet.name for file in files),
        errors=tuple(say("program.says", sentence=file.error) for file in files if file.error),
        notices=tuple(
            say("program.says", sentence=each) for file in files for each in file.notices
        ),
        fits=tuple(fit for each in read for fit in each.fits),
        repeated=tuple(each for one in read for each in one.applied.repeated),
        labelled=labelled,
    )
