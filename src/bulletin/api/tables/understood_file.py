"""A file understood: each of its tables, and its sentences, or what it is in place of tables."""

from collections.abc import Callable, Sequence
from functools import partial

from bulletin.api.options.options import Options
from bulletin.api.options.settings import Applied
from bulletin.api.tables.understood import Understood, understood
from bulletin.errors import BulletinError, NothingToReadError
from bulletin.model.files.document import Document
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport
from bulletin.read.paths import lies_in
from bulletin.read.source import LONG, MOST_CELLS, MOST_LINES, Bounds
from bulletin.tables.from_source import read_parts
from bulletin.tables.tables import Parts


def understand_path(path: str, applied: Applied, *, sentences: bool) -> list[Understood]:
    """
    Return each table of a file, and its sentences, as understood.

    Of a long file the first lines show whether it is a panel, which is read in whole, or a
    list of single records, which is not.
    """
    reading = partial(read_parts, path, applied.options.encoding)
    bounds = Bounds(applied.options.most_bytes)
    first = bounds._replace(lines=MOST_LINES)
    found = understand_parts(lambda: reading(first), path, applied, sentences=sentences)
    if found and found[0].panel:
        applied = applied._replace(panel=True)
        return understand_parts(lambda: reading(bounds), path, applied, sentences=sentences)
    return found


def understand_parts(
    reading: Callable[[], Parts], path: str, applied: Applied, *, sentences: bool
) -> list[Understood]:
    """Return each table, and the sentences, of what is read; of what cannot be read its error."""
    options = applied.options
    try:
        parts = reading()
        sheets = parts.chosen(options.sheet, options.table)
    except NothingToReadError as error:
        return [Understood(_with_nothing(path, error, applied), applied)]
    except BulletinError as error:
        return [Understood(FileReport(path, error=error.message), applied)]
    alone = len(sheets) == 1 and not parts.document.paragraphs
    read = [_understand_sheet(sheet, applied, alone=alone) for sheet in sheets]
    if parts.document.lines:
        return [_of_first_lines(read, parts.document, applied)]
    if not (parts.document.paragraphs and _in_whole(options)):
        return read
    from bulletin.api.sentences import with_claims, without_tables

    if sentences:
        said = with_claims(parts.document, read, applied)
        tells = parts.of_sentences or (said.file.claims and said.file.claims.claims)
        return [*read, said] if tells else read
    return read or [without_tables(parts.document, applied)]


def _with_nothing(path: str, error: NothingToReadError, applied: Applied) -> FileReport:
    """Return the report on a file without anything to read: no error where nobody named it."""
    if lies_in(path, applied.options.searched):
        return FileReport(path, untested=error.reason, settings=applied.told)
    return FileReport(path, error=error.message)


def _in_whole(options: Options) -> bool:
    """Tell whether the whole of a file is wanted, and no single table of it."""
    return options.sheet is None and options.table is None


def _of_first_lines(read: Sequence[Understood], document: Document, applied: Applied) -> Understood:
    """Return what the first lines of a long file show it to be: a panel, or a list of records."""
    from bulletin.api.tables.single_records import is_said

    groups = {table.group for each in read for table in each.file.tables}
    if len(groups) > 1 or is_said(applied.options):
        return Understood(FileReport(document.name), applied, panel=True)
    columns = max((len(row) for each in document.sheets for row in each.sheet.rows), default=0)
    return _records(document.name, document.lines, columns, applied)


def _records(path: str, lines: int, columns: int, applied: Applied) -> Understood:
    from bulletin.api.tables.single_records import untested_records

    why = untested_records(lines, columns)
    return Understood(FileReport(path, untested=why, settings=applied.told), applied)


def _lists_records(sheet: Sheet, options: Options) -> bool:
    if len(sheet.rows) <= LONG and sum(map(len, sheet.rows)) <= MOST_CELLS:
        return False
    from bulletin.api.tables.single_records import is_said, of_records  # most tables are short

    return not is_said(options) and of_records(sheet)


def _understand_sheet(sheet: Sheet, applied: Applied, *, alone: bool) -> Understood:
    """Return a table as understood; one of several parts may be none, and only words."""
    if not applied.panel and _lists_records(sheet, applied.options):
        columns = max(map(len, sheet.rows))
        return _records(sheet.path, len(sheet.rows), columns, applied)
    try:
        return understood(sheet, applied)
    except NothingToReadError as error:
        kept = _with_nothing(sheet.path, error, applied)
        file = kept if alone else FileReport(sheet.path, sheet, untested=error.reason)
        return Understood(file, applied)
    except BulletinError as error:
        return Understood(FileReport(sheet.path, error=error.message), applied)
