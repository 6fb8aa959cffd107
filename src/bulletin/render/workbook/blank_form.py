"""A form to type into: the heads and labels of a table, and live checks beside it."""

from collections import defaultdict
from collections.abc import Sequence

from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.model.files.position import Position, address
from bulletin.model.files.sheet import CHECKS
from bulletin.model.findings.report import Judgement
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.workbook.cell_marks import Tint
from bulletin.render.workbook.cell_texts import cell_at, put_text
from bulletin.render.workbook.formulas import check_formula
from bulletin.render.workbook.numbers_as_text import without_warnings
from bulletin.render.workbook.sheets import across_a_page, bytes_of, empty_book, free_name, widen

_LINE = Side(style="thin", color="999999")
_LEAST = 14
_RED = DifferentialStyle(fill=PatternFill("solid", bgColor=Tint.WRONG.value))


def form_bytes(name: str, rows: Sequence[Sequence[str]], relations: Sequence[Judgement]) -> bytes:
    """
    Return a workbook with one sheet to type into.

    Figures are kept as text, so that closing zeros stay, which say how exact a figure is.
    Beside every figure that follows from others a formula says whether they can all be true.
    """
    book = empty_book()
    sheet = book.create_sheet(free_name(book, name))
    width = max(map(len, rows))
    head = next(line for line, row in enumerate(rows, 1) if len(row) == width)
    _table(sheet, rows, head)
    checks = _checks(sheet, relations, head, width)
    widen(sheet, [row for row in rows if len(row) == width])
    for column in range(1, width + 1):
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width = max(dimension.width, _LEAST)
    across_a_page(sheet)
    if checks:
        quoted = sheet.title.replace("'", "''")
        book.defined_names[CHECKS] = DefinedName(CHECKS, attr_text=f"'{quoted}'!{checks}")
    return without_warnings(bytes_of(book))


def _table(sheet: Worksheet, rows: Sequence[Sequence[str]], head: int) -> None:
    width = max(map(len, rows))
    for line, row in enumerate(rows, 1):
        for column in range(1, width + 1):
            text = row[column - 1] if column <= len(row) else ""
            cell = cell_at(sheet, line, column)
            put_text(cell, text)
            if line < head:
                cell.font = Font(bold=True, size=14)
                continue
            cell.border = Border(_LINE, _LINE, _LINE, _LINE)
            cell.font = Font(bold=line == head)
            if line > head and not text:
                cell.alignment = Alignment(horizontal="right")
    sheet.freeze_panes = address(Position(head + 1, 2))
    comment = Comment(say_safely("form.how"), "bulletin")
    comment.width = 320
    cell_at(sheet, head, 1).comment = comment


def _checks(sheet: Worksheet, relations: Sequence[Judgement], head: int, width: int) -> str:
    """Put a check in the line of every figure that follows from others; return their cells."""
    by_target: dict[Position, list[Judgement]] = defaultdict(list)
    for each in relations:
        by_target[each.target.position].append(each)
    right = say_safely("form.right")
    columns = sorted({each.column for each in by_target})
    places = {column: width + 2 + number for number, column in enumerate(columns)}
    for column, place in places.items():
        cell = cell_at(sheet, head, place)
        put_text(cell, say_safely("form.check", head=str(sheet.cell(head, column).value)))
        cell.font = Font(italic=True, color="666666")
        sheet.column_dimensions[get_column_letter(place)].width = 24
    for target, mine in by_target.items():
        cell = cell_at(sheet, target.line, places[target.column])
        cell.value = check_formula(mine, right)
        cell.font = Font(color="666666")
        told = address(Position(target.line, places[target.column]))
        wrong = Rule("expression", dxf=_RED, formula=[f'AND({told}<>"",{told}<>"{right}")'])
        sheet.conditional_formatting.add(address(target), wrong)
        sheet.conditional_formatting.add(told, wrong)
    if not places:
        return ""
    first, last = address(Position(head, width + 2)), max(each.line for each in by_target)
    end = Position(last, max(places.values()))
    return ":".join(_fixed(each) for each in (first, address(end)))


def _fixed(reference: str) -> str:
    letters = reference.rstrip("0123456789")
    return f"${letters}${reference[len(letters) :]}"
