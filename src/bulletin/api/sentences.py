"""The sentences of a file: what they claim, what is found in them, and what may be wrong."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache

from bulletin.api.options.options import Options
from bulletin.api.options.settings import Applied
from bulletin.api.options.severities import reweighed
from bulletin.api.tables.understood import Understood
from bulletin.api.tables_of_run import tables_beside
from bulletin.check.findings import BrokenRulesError, findings_in_sentences
from bulletin.check.sentence_failures import JudgedText
from bulletin.errors import BulletinError
from bulletin.messages.message import Message, joined
from bulletin.model.files.document import Document, PlacedSheet
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import FileReport, Finding, Outcome, Report
from bulletin.model.findings.text_claim import TextClaims
from bulletin.model.table.table import Table
from bulletin.prose.claims_of import ReadText, claims_of
from bulletin.read.source import Bounds
from bulletin.tables.from_source import read_parts
from bulletin.understand.understand import understand

_REASONS = 3


def with_claims(document: Document, read: Sequence[Understood], applied: Applied) -> Understood:
    """Return the sentences of a file with what they claim, beside its tables as understood."""
    tables = _by_part(document, [each.file for each in read])
    others = (*_beside(applied.options), *_of_run(document.name, applied.options))
    claims = claims_of(document, tables, others)
    return Understood(
        FileReport(document.name, document=document, claims=claims, settings=applied.told), applied
    )


def _beside(options: Options) -> list[ReadText]:
    """
    Return the files that sentences are held against, as read.

    Raises:
        InputError: one of them cannot be read.
    """
    return [_read_text(path, options) for path in options.beside]


def _of_run(path: str, options: Options) -> Iterator[ReadText]:
    """Yield the tables of the same run beside a document; each has a report of its own."""
    for each in tables_beside(path, options):
        with suppress(BulletinError):
            yield _read_text(each, options)


@lru_cache(maxsize=32)
def _read_of(path: str, encoding: str | None, most: int, _stamp: tuple[int, int]) -> ReadText:
    read = read_parts(path, encoding, Bounds(most)).document
    parts = (_placed(each) if isinstance(each, PlacedSheet) else each for each in read.parts)
    document = read._replace(parts=tuple(parts))
    tables = {
        number: understand(part.sheet)
        for number, part in enumerate(document.parts)
        if isinstance(part, PlacedSheet)
    }
    return ReadText(document, tables)


def _placed(part: PlacedSheet) -> PlacedSheet:
    """Return a table with the places of its cells; a file that is one has them in its lines."""
    sheet = part.sheet
    cells = {
        Position(line, column): Position(line, column)
        for line, row in zip(sheet.lines, sheet.rows, strict=True)
        for column in range(1, len(row) + 1)
    }
    return part if part.places else part._replace(places=cells)


def _read_text(path: str, options: Options) -> ReadText:
    return _read_of(path, options.encoding, options.most_bytes, _stamp(path))


def _stamp(path: str) -> tuple[int, int]:
    """Return what changes when a file does, so that one that changed is read again."""
    try:
        facts = os.stat(path)  # noqa: PTH116 - pathlib costs 4 ms of start-up
    except OSError:
        return 0, 0  # reading it says what is wrong
    return facts.st_mtime_ns, facts.st_size


def without_tables(document: Document, applied: Applied) -> Understood:
    """Return a file that holds nothing but sentences, for those who ask for its tables."""
    why = Message.of("untested.only.sentences")
    file = FileReport(document.name, untested=why, settings=applied.told, document=document)
    return Understood(file, applied)


def only_sentences(report: Report) -> Report:
    """Return of each file the report on its sentences; one without any says that it has none."""
    kept: dict[str, FileReport] = {}
    for file in report.files:
        bare = FileReport(file.path, untested=Message.of("untested.no.sentence"))
        if file.error or file.claims:
            kept[file.path] = file
        else:
            kept.setdefault(file.path, bare)
    return Report(tuple(kept.values()), report.remarks)


def found_in(file: FileReport, options: Options) -> FileReport:
    """Return a report on sentences with what the rules find there, and the causes of it."""
    if file.document is None or file.claims is None:
        return file
    said = JudgedText(file.document, file.claims)
    defects: tuple[Message, ...] = ()
    try:
        found = findings_in_sentences(said, select=options.select, ignore=options.ignore)
    except BrokenRulesError as broken:
        found, defects = broken.found, broken.defects
    if options.severity:
        found = reweighed(found, options.severity, 1)
    return file._replace(
        findings=found,
        diagnoses=_causes(said, found),
        untested=_untested(file.claims),
        defects=defects,
    )


def _causes(said: JudgedText, found: tuple[Finding, ...]) -> tuple[Diagnosis, ...]:
    if not found:
        return ()
    from bulletin.locate.sentence_suspects import suspected

    return suspected(said, found)


def _by_part(document: Document, files: Sequence[FileReport]) -> Mapping[int, Sequence[Table]]:
    """Return the tables understood in each part of a document that is a sheet."""
    understood = {_name(each.sheet): each.tables for each in files if each.sheet}
    return {
        number: understood[_name(part.sheet)]
        for number, part in enumerate(document.parts)
        if isinstance(part, PlacedSheet) and _name(part.sheet) in understood
    }


def _name(sheet: Sheet) -> tuple[str, int, tuple[int, ...]]:
    return sheet.name, sheet.table, sheet.lines


def _untested(claims: TextClaims) -> str:
    """Return why no claim at all could be tested, empty if one was."""
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in claims.claims):
        return ""
    if not claims.claims:
        return Message.of("untested.no.claim", count=len(claims.figures))
    reasons = Counter(each.reason for each in claims.claims if each.reason)
    return joined(reason for reason, _ in reasons.most_common(_REASONS))
