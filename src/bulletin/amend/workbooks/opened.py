"""A sheet of an Excel workbook, opened to type some of its cells anew."""

import io
from collections.abc import Sequence
from typing import NamedTuple
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from bulletin.amend.edit import Edit
from bulletin.amend.workbooks.cell_xml import filled, inserted
from bulletin.amend.workbooks.number_formats import Styles
from bulletin.amend.workbooks.package import UnusualPackageError, with_member
from bulletin.amend.workbooks.sheet_xml import sheet_xml
from bulletin.amend.workbooks.stored import TEXT, Stored, figure_in, number_for, style_for
from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.read.bytes.signature import XLSX, workbook_form
from bulletin.read.workbooks.xlsx import sheet_parts

_TEXTS = ("s", "inlineStr", "str")
_UNUSUAL = (BadZipFile, ExpatError, IndexError, KeyError, UnusualPackageError, ValueError)


def opened_sheet(raw: bytes, sheet: Sheet) -> "OpenedSheet":
    """
    Return a sheet opened.

    Raises:
        InputError: it is no .xlsx, or is not built as Excel builds it.
    """
    if workbook_form(raw) != XLSX:
        raise InputError(Message.of("write.workbook.form", path=sheet.path))
    try:
        return OpenedSheet(raw, sheet)
    except _UNUSUAL as error:
        raise InputError(Message.of("write.workbook.unusual", path=sheet.path)) from error


class _Typing(NamedTuple):
    """What is stored in a cell for a text, and the style under which it shows it."""

    stored: Stored
    style: int


class OpenedSheet:
    """The XML of one sheet of a workbook, and the styles of its cells."""

    def __init__(self, raw: bytes, sheet: Sheet) -> None:
        self._raw = raw
        self._path = sheet.path
        with ZipFile(io.BytesIO(raw)) as archive:
            self._part = dict(sheet_parts(archive))[sheet.name]
            self._content = archive.read(self._part)
            self._styles = Styles(archive)
        self._xml = sheet_xml(self._content)

    def corner(self, position: Position) -> Position:
        """Return the cell that holds what is shown in a place: the first of those merged."""
        return self._xml.corner(position)

    def refusal(self, edit: Edit) -> str:
        """Return why a cell cannot be typed anew, empty if it can."""
        corner = self._xml.corner(edit.position)
        if self._xml.has_formula(corner):
            return Message.of("write.formula")
        if self._typing(edit) is None:
            code = self._styles.codes[self._style(corner)]
            return Message.of("write.number.format", code=code)
        return ""

    def shown(self, edit: Edit) -> str:
        """Return what the cell will display, in which its number format has a say."""
        typing = self._typing(edit)
        return typing.stored.shown if typing else edit.text

    def with_edits(self, edits: Sequence[Edit]) -> bytes:
        """
        Return the bytes of the workbook with new contents in some cells.

        Raises:
            InputError: a cell holds a formula, or its number format cannot show the text.
        """
        typed = {self._xml.corner(each.position): each for each in edits}
        content = self._content
        try:
            pieces = [(*self._piece(*each), each[0]) for each in typed.items()]
            for start, end, piece, _ in sorted(pieces, key=_from_the_end, reverse=True):
                content = content[:start] + piece + content[end:]
            return with_member(self._raw, self._part, content)
        except _UNUSUAL as error:
            raise InputError(Message.of("write.workbook.unusual", path=self._path)) from error

    def _piece(self, corner: Position, edit: Edit) -> tuple[int, int, bytes]:
        """Return the bytes that a cell's element takes up, and what to put there."""
        typing = self._typing(edit)
        if (reason := self.refusal(edit)) or typing is None:
            line, column = edit.position
            key, path = "write.cell.refused", self._path
            raise InputError(Message.of(key, path=path, line=line, column=column, reason=reason))
        cell = self._xml.cells.get(corner)
        if cell is None:
            return inserted(self._xml, corner, typing.stored, typing.style)
        style = None if typing.style == cell.style else typing.style
        return cell.start, cell.end, filled(cell.tag, typing.stored, style)

    def _typing(self, edit: Edit) -> _Typing | None:
        """
        Return what to store for a text: a number, unless the cell holds a figure as text.

        None where the cell holds a number whose format does not let it show this one.
        """
        corner = self._xml.corner(edit.position)
        style = self._style(corner)
        as_text = _Typing(Stored(edit.text, number=False, shown=edit.text), style)
        cell = self._xml.cells.get(corner)
        in_words = cell is not None and cell.kind in _TEXTS
        if not edit.text or (in_words and not _mistyped(edit)):
            return as_text
        fitting = style_for(edit.text, style, self._styles.codes, self._styles.alike(style))
        number = number_for(edit.text, self._styles.codes[fitting])
        if number:
            return _Typing(number, fitting)
        free = in_words or not edit.printed.strip() or self._styles.codes[style] == TEXT
        return as_text if free else None

    def _style(self, position: Position) -> int:
        """Return the style of a cell, that of the nearest in its column where there is none."""
        cells = self._xml.cells
        if position in cells:
            return cells[position].style
        column = (each for each in cells if each.column == position.column)
        nearest = min(column, key=lambda each: abs(each.line - position.line), default=None)
        return cells[nearest].style if nearest else 0


def _mistyped(edit: Edit) -> bool:
    """Tell whether a text became a figure only now: a spreadsheet took `1O3.2` for words."""
    return figure_in(edit.printed) is None and figure_in(edit.text) is not None


def _from_the_end(piece: tuple[int, int, bytes, Position]) -> tuple[int, Position]:
    return piece[0], piece[3]
