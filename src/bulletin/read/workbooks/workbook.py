"""The sheets of a workbook as displayed text."""

import io
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position, address
from bulletin.model.files.sheet import Sheet
from bulletin.read.bytes.signature import OPEN_DOCUMENT, XLSX
from bulletin.read.refusal import spoken
from bulletin.read.row_shape import is_figure
from bulletin.read.workbooks.displayed import Value, displayed
from bulletin.read.workbooks.merged import MergedCells, spread
from bulletin.read.workbooks.sheet_facts import SheetFacts, need_room
from bulletin.read.workbooks.xlsx import facts_of_sheets

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Rows = tuple[tuple[str, ...], ...]

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # how Office stores a file with a password
_NAMED = 5  # cells, after which the rest are left out
_MANY = 1_000_000  # filled cells: how many there are is told of .xlsx alone
_NONE = SheetFacts()
_UNKNOWN = Message.of("read.decimals.unknown")


def read_workbook(raw: bytes, path: str, form: str) -> tuple[Sheet, ...]:
    """
    The visible sheets that hold anything, in their order.

    Lines and columns are those of the sheet. Numbers have the decimals that they are
    displayed with; where the file does not tell (`.xls`, `.xlsb`), a notice says so.

    Raises:
        InputError: the workbook is broken, protected or blank.
    """
    if form == OPEN_DOCUMENT:
        every, facts = _open_document(raw, path), None
        notices: tuple[str, ...] = ()
    else:
        facts = _facts(raw, path) if form == XLSX else None
        _need_room_in_old_one(raw, path)
        every = _excel(raw, path, facts)
        notices = () if facts is not None else (_UNKNOWN,)
    sheets = []
    for name, rows in every:
        kept = _trimmed(rows)
        if kept:
            lines = tuple(range(1, len(kept) + 1))
            told = (*notices, *_uncomputed(facts.get(name) if facts else None))
            sheets.append(Sheet(path, kept, lines, name=name, notices=told))
    if not sheets:
        message = Message.of("read.workbook.blank", path=spoken(path))
        raise InputError(message)
    return tuple(sheets)


def _facts(raw: bytes, path: str) -> dict[str, SheetFacts] | None:
    """
    The facts on each sheet by its name; none where decimals are unknown.

    The reader of values makes a rectangle of a sheet before it can be asked how large it is,
    and ends the whole program where there is no memory for it: so the size is asked here.
    """
    from xml.parsers.expat import ExpatError
    from zipfile import BadZipFile
    from zlib import error as zlib

    broken = BadZipFile, EOFError, ExpatError, IndexError, RuntimeError, ValueError, zlib
    try:
        found = facts_of_sheets(raw)
        area = sum(each.height * each.width for each in found.every)
        need_room(area, sum(each.filled for each in found.every))
    except broken as error:
        raise InputError(_broken(path, error)) from error
    return found.named


def _need_room_in_old_one(raw: bytes, path: str) -> None:
    """Ask an old workbook how large its sheets are, for the same reason."""
    from bulletin.read.workbooks.compound_file import extents, is_compound

    if not is_compound(raw) or _ENCRYPTED in raw:
        return
    try:
        found = extents(raw)
        need_room(sum(each.area for each in found), sum(each.filled for each in found))
    except ValueError as error:
        raise InputError(_broken(path, error)) from error


def _open_document(raw: bytes, path: str) -> list[tuple[str, Rows]]:
    from xml.etree.ElementTree import ParseError
    from zipfile import BadZipFile
    from zlib import error as zlib

    from bulletin.read.workbooks.ods import ods_sheets

    try:
        return ods_sheets(raw)
    except (BadZipFile, EOFError, KeyError, ParseError, RuntimeError, ValueError, zlib) as error:
        raise InputError(_broken(path, error)) from error


def _excel(raw: bytes, path: str, facts: dict[str, SheetFacts] | None) -> list[tuple[str, Rows]]:
    try:
        from python_calamine import CalamineWorkbook, PasswordError
    except ImportError as error:
        message = Message.of("read.workbook.no.reader", path=spoken(path))
        raise InputError(message) from error
    if _ENCRYPTED in raw:  # which the reader takes for no workbook at all
        raise InputError(Message.of("read.workbook.protected", path=spoken(path)))
    try:
        return _sheets(CalamineWorkbook.from_filelike(io.BytesIO(raw)), facts)
    except PasswordError as error:
        message = Message.of("read.workbook.protected", path=spoken(path))
        raise InputError(message) from error
    except BaseException as error:
        # What is broken inside a workbook surfaces as almost anything, even as a panic.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise InputError(_broken(path, error)) from error


def _sheets(
    book: "CalamineWorkbook", facts: dict[str, SheetFacts] | None
) -> list[tuple[str, Rows]]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    found, area = [], 0
    for about in book.sheets_metadata:
        if about.visible == SheetVisibleEnum.Visible and about.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(about.name)
            area += sheet.total_height * sheet.total_width
            need_room(area, _MANY)
            found.append(
                (about.name, _rows(sheet, None if facts is None else facts.get(about.name, _NONE)))
            )
    return found


def _broken(path: str, error: BaseException) -> str:
    return Message.of("read.workbook.broken", path=spoken(path), error=_what(error))


def _what(error: BaseException) -> str:
    """Return what an error says; ours say it as a message."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Message) else str(error)


def _rows(sheet: "CalamineSheet", facts: SheetFacts | None) -> Rows:
    values: list[list[Value]] = sheet.to_python(skip_empty_area=False)
    codes = facts.formats if facts else {}
    texts = [
        [displayed(value, codes.get((i, j), "General")) for j, value in enumerate(row)]
        for i, row in enumerate(values)
    ]
    if facts is None:
        _fill_zeros(texts, values)
    else:
        _blank(texts, facts.aside)
    spans = [MergedCells(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
    return spread(texts, spans)


def _blank(texts: Sequence[list[str]], blocks: Sequence[MergedCells]) -> None:
    """Take blocks of cells out of the rows, in place."""
    for top, left, bottom, right in blocks:
        for row in texts[top : bottom + 1]:
            row[left : right + 1] = [""] * len(row[left : right + 1])


def _uncomputed(facts: SheetFacts | None) -> tuple[str, ...]:
    """Return the sentence on formulas that no program has computed yet."""
    if facts is None:
        return ()
    found = [
        address(Position(line + 1, column + 1))
        for line, column in facts.uncomputed
        if not any(each.top <= line <= each.bottom for each in facts.aside)
    ]
    if not found:
        return ()
    shown = (*found[:_NAMED], *(["…"] if found[_NAMED:] else []))
    return (Message.of("read.uncomputed", count=len(found), cells=shown),)


def _fill_zeros(texts: Sequence[list[str]], values: Sequence[Sequence[Value]]) -> None:
    """
    Give numbers the closing zeros that most of their column would have had, in place.

    One number in ten ends in a zero by chance and lost it. Where two in three of a column
    have as many decimals as any has, the others are taken to have lost theirs.
    """
    for j in range(max(map(len, values), default=0)):
        numbers = [
            i
            for i, row in enumerate(values)
            if j < len(row) and isinstance(row[j], int | float) and is_figure(texts[i][j])
        ]
        counts = Counter(len(texts[i][j].partition(".")[2]) for i in numbers)
        most = max(counts, default=0)
        if most == 0 or 3 * counts[most] < 2 * len(numbers):
            continue
        for i in numbers:
            whole, _, decimals = texts[i][j].partition(".")
            texts[i][j] = f"{whole}.{decimals.ljust(most, '0')}"


def _trimmed(rows: Rows) -> Rows:
    """The rows without blank ones at the end and blank columns at the right; none where all are."""
    width = max((i + 1 for row in rows for i, cell in enumerate(row) if cell.strip()), default=0)
    height = max(
        (i + 1 for i, row in enumerate(rows) if any(cell.strip() for cell in row)), default=0
    )
    return tuple((*row, *[""] * width)[:width] for row in rows[:height])
