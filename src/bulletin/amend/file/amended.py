"""The bytes of a file with some cells typed anew, and every other byte as it was."""

from collections.abc import Sequence

from bulletin.amend.edit import Edit
from bulletin.amend.file.byte_offsets import Offsets
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.cell_span import CellSpan, find_span
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.read.bytes.encoding import decode
from bulletin.read.bytes.signature import workbook_form
from bulletin.tables.from_source import parts_of_file

Rows = tuple[tuple[str, ...], ...]


def amended(raw: bytes, sheet: Sheet, edits: Sequence[Edit]) -> bytes:
    """
    Return the bytes of a file with new texts in some cells.

    Byte order mark, encoding, line ends, quoting and blanks stay; of a workbook, all but
    the sheet's own part. The outcome is read again: unless exactly the cells meant have
    changed, nothing comes back at all.

    Raises:
        InputError: a text has no place in the encoding, or a cell cannot be told apart
            from its neighbours; or the sheet was not read from these bytes.
    """
    if workbook_form(raw):
        from bulletin.amend.workbooks.retyped import retyped

        return retyped(raw, sheet, edits)
    whole = _whole(raw, sheet)
    if not edits:
        return raw
    text = decode(raw, sheet.path, sheet.encoding)[0]
    offsets = Offsets(raw, sheet.encoding)
    pieces: list[bytes] = []
    done = 0
    for edit in sorted(edits, key=lambda each: each.position):
        span = _span(text, whole, edit)
        pieces += [raw[done : offsets.byte(span.start)], _typed(edit, span, whole, offsets)]
        done = offsets.byte(span.end)
    changed = b"".join([*pieces, raw[done:]])
    _compare(changed, whole, edits)
    return changed


def byte_span(raw: bytes, sheet: Sheet, position: Position) -> tuple[int, int] | None:
    """
    Return where the text of a cell starts and ends in the bytes, quotes not included.

    None where the file has no such cell, or it cannot be told apart from its neighbours.
    """
    span = find_span(text_of(raw, sheet), _whole(raw, sheet), position)
    if span is None or span.missing:
        return None
    offsets = Offsets(raw, sheet.encoding)
    return offsets.byte(span.start), offsets.byte(span.end)


def text_of(raw: bytes, sheet: Sheet) -> str:
    """
    Return the text that a sheet was read from.

    Raises:
        InputError: it was read from no text file, or from other bytes than these.
    """
    _whole(raw, sheet)
    return decode(raw, sheet.path, sheet.encoding)[0]


def _whole(raw: bytes, sheet: Sheet) -> Sheet:
    """Return the file as one sheet, of which this one may be a single table."""
    if not sheet.encoding or sheet.name:
        raise InputError(Message.of("write.not.text", path=sheet.path))
    whole = _same_table(raw, sheet)
    rows = dict(zip(whole.lines, whole.rows, strict=True))
    if any(rows.get(line) != row for line, row in zip(sheet.lines, sheet.rows, strict=True)):
        raise InputError(Message.of("write.changed.meanwhile", path=sheet.path))
    return whole


def _same_table(raw: bytes, sheet: Sheet) -> Sheet:
    """Return all tables of a text in one sheet; among sentences, the one of this number."""
    parts = parts_of_file(raw, sheet.path, sheet.encoding)
    if not parts.of_sentences:
        return parts.whole
    return next((each for each in parts.tables if each.table == sheet.table), parts.whole)


def _span(text: str, sheet: Sheet, edit: Edit) -> CellSpan:
    span = find_span(text, sheet, edit.position)
    if span is None:
        raise InputError(_by_hand("write.not.alone", sheet, edit))
    return span


def _typed(edit: Edit, span: CellSpan, sheet: Sheet, offsets: Offsets) -> bytes:
    mark = sheet.delimiter or ","
    doubled = edit.text.replace('"', '""')
    if span.quoted:
        text = doubled
    else:
        special = any(each in edit.text for each in (mark, '"', "\r", "\n"))
        text = mark * span.missing + (f'"{doubled}"' if special else edit.text)
    try:
        return offsets.encoded(text)
    except UnicodeEncodeError as error:
        encoding = sheet.encoding
        raise InputError(
            _by_hand("write.not.in.encoding", sheet, edit, encoding=encoding)
        ) from error


def _compare(changed: bytes, sheet: Sheet, edits: Sequence[Edit]) -> None:
    after = _same_table(changed, sheet)
    same = (after.lines, after.delimiter) == (sheet.lines, sheet.delimiter)
    if not same or after.rows != _expected(sheet, edits):
        raise InputError(_by_hand("write.not.alone", sheet, edits[0]))


def _expected(sheet: Sheet, edits: Sequence[Edit]) -> Rows:
    rows = [list(row) for row in sheet.rows]
    for edit in edits:
        row = rows[sheet.lines.index(edit.position.line)]
        row += [""] * (edit.position.column - len(row))
        row[edit.position.column - 1] = edit.text
    return tuple(tuple(row) for row in rows)


def _by_hand(key: str, sheet: Sheet, edit: Edit, **gaps: str) -> Message:
    line, column = edit.position
    text = edit.text.strip()
    return Message.of(key, path=sheet.path, line=line, column=column, text=text, **gaps)
