"""The bytes of a workbook with cells of a sheet typed anew, read again before they are used."""

from collections.abc import Mapping, Sequence

from bulletin.amend.edit import Edit
from bulletin.amend.workbooks.opened import opened_sheet
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.read.source import parts_of_bytes

_Texts = Mapping[tuple[str, Position], str]


def retyped(raw: bytes, sheet: Sheet, edits: Sequence[Edit]) -> bytes:
    """
    Return the bytes of a workbook in which cells of one sheet display other texts.

    Only the part of the package that holds the sheet is another. The outcome is read
    again: unless exactly the cells meant have changed, nothing comes back at all.

    Raises:
        InputError: it is no .xlsx, a cell holds a formula or its format cannot show the
            text, or the sheet was not read from these bytes.
    """
    opened = opened_sheet(raw, sheet)
    before = _texts(raw, sheet.path)
    for each in edits:
        if before.get((sheet.name, each.position), "") != each.printed:
            raise InputError(Message.of("write.changed.meanwhile", path=sheet.path))
    if not edits:
        return raw
    changed = opened.with_edits(edits)
    after = _texts(changed, sheet.path)
    meant = {opened.corner(each.position) for each in edits}
    for name, position in before.keys() | after.keys():
        same = before.get((name, position), "") == after.get((name, position), "")
        if not same and (name != sheet.name or opened.corner(position) not in meant):
            raise InputError(Message.of("write.workbook.unusual", path=sheet.path))
    for each in edits:
        if after.get((sheet.name, each.position), "") != opened.shown(each):
            raise InputError(Message.of("write.workbook.unusual", path=sheet.path))
    return changed


def _texts(raw: bytes, path: str) -> _Texts:
    """Return what every cell displays that displays anything, by sheet and place."""
    return {
        (sheet.name, Position(line, column)): text
        for sheet in (each.sheet for each in parts_of_bytes(raw, path).sheets)
        for line, row in zip(sheet.lines, sheet.rows, strict=True)
        for column, text in enumerate(row, 1)
        if text
    }
