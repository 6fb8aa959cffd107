"""The sheets of a source, and the tables that each of them holds."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document, Paragraph, PlacedSheet
from bulletin.model.files.sheet import Sheet
from bulletin.read.documents.sentences import is_sentence
from bulletin.read.refusal import closest_name, spoken
from bulletin.read.row_shape import Row, Shape, shaped
from bulletin.tables.boundaries import find_tables
from bulletin.tables.cut_sentences import with_prose


class Parts(NamedTuple):
    """
    The first sheet of a source as a whole, and a sheet for every table of all its sheets.

    `document` has the tables among the paragraphs, in the order in which both are read;
    `of_sentences`: it is a text of sentences, and no table with notes.
    """

    whole: Sheet
    tables: tuple[Sheet, ...]
    document: Document
    of_sentences: bool = False

    def chosen(self, sheet: str | None, table: int | None) -> tuple[Sheet, ...]:
        """
        The tables wanted, all where nothing is said.

        A sheet is named, or counted from 1; tables are counted over the sheets wanted. Where
        some hold figures, those without any are left out unless they are asked for.

        Raises:
            InputError: there is no such sheet, or no table of that number.
        """
        if not self.tables and sheet is None and table is None:
            return ()
        wanted = _with_figures(self) if sheet is None else _of_sheet(self, sheet)
        if table is None:
            return wanted
        if not 1 <= table <= len(wanted):
            held = Message.of("read.tables", count=len(wanted))
            message = Message.of(
                "read.no.table", path=spoken(self.whole.path), held=held, table=table
            )
            raise InputError(message)
        return (wanted[table - 1],)


def _with_figures(parts: Parts) -> tuple[Sheet, ...]:
    tables = parts.tables
    if len(tables) < 2:  # noqa: PLR2004
        return tables
    held = [any(shaped(row).shape is Shape.FIGURES for row in each.rows) for each in tables]
    kept = [each for each, figures in zip(tables, held, strict=True) if figures]
    names = [each.name for each, figures in zip(tables, held, strict=True) if not figures]
    if not kept or not names:
        return tables
    if parts.of_sentences:
        return tuple(kept)  # what looks like a table among sentences need not be one
    said = Message.of("read.without.figures", names=tuple(map(repr, names)))
    first = kept[0]
    told = (*first.notices, said)
    return (_sheet(first, first.rows, first.lines, first.table, told), *kept[1:])


def _of_sheet(parts: Parts, sheet: str) -> tuple[Sheet, ...]:
    path, tables = spoken(parts.whole.path), parts.tables
    names = list(dict.fromkeys(each.name for each in tables))
    if names in ([""], []):
        message = Message.of("read.no.sheets", path=path)
        raise InputError(message)
    if sheet not in names and sheet.isdecimal() and 1 <= int(sheet) <= len(names):
        sheet = names[int(sheet) - 1]
    found = tuple(each for each in tables if each.name == sheet)
    if not found:
        meant = closest_name(sheet, names)
        cure = (
            Message.of("read.sheet.meant", meant=meant)
            if meant
            else Message.of("read.sheets", names=tuple(map(repr, names)))
        )
        message = Message.of("read.no.sheet", path=path, sheet=sheet, cure=cure)
        raise InputError(message)
    return found


def only(tables: Sequence[Sheet], path: str) -> Sheet:
    """
    The one table that there is.

    Raises:
        InputError: there is none, or several, none of which may be passed over in silence.
    """
    if not tables:
        raise InputError(Message.of("read.without.tables", path=spoken(path)))
    if len(tables) > 1:
        message = Message.of("read.which.table", path=spoken(path), number=len(tables))
        raise InputError(message)
    return tables[0]


def cut_into_tables(document: Document) -> Parts:
    """The parts of a source with sentences whole and rows evened, and each of its tables alone."""
    of_sentences = bool(document.paragraphs)
    if of_sentences:
        from bulletin.tables.captions import with_captions  # most files are tables

        document = document._replace(parts=tuple(with_captions(document.parts)))
    wholes: list[Sheet] = []
    parts: list[Paragraph | PlacedSheet] = []
    for part in document.parts:
        if isinstance(part, Paragraph):
            parts.append(part)
            continue
        whole, own = _tables(part.sheet)
        wholes.append(whole)
        placed = [part._replace(sheet=each) for each in own]
        sure = of_sentences or not _may_hold_sentences(whole)
        parts += placed if sure else _around(whole, placed)
    document = document._replace(parts=tuple(_counted(parts) if of_sentences else parts))
    sheets = tuple(each.sheet for each in document.sheets)
    return Parts(wholes[0] if wholes else _blank(document), sheets, document, of_sentences)


def _counted(parts: Sequence[Paragraph | PlacedSheet]) -> Iterator[Paragraph | PlacedSheet]:
    """Yield the parts, the tables among them counted through, since one path names them all."""
    number = 0
    for part in parts:
        if isinstance(part, PlacedSheet) and not part.sheet.name:
            number += 1
            yield part._replace(sheet=part.sheet._replace(table=number))
        else:
            yield part


def _may_hold_sentences(whole: Sheet) -> bool:
    """Tell whether a row of a text begins with a sentence: most tables have none."""
    return bool(whole.text) and any(row and is_sentence(row[0]) for row in whole.rows)


def _around(whole: Sheet, placed: list[PlacedSheet]) -> list[Paragraph | PlacedSheet]:
    from bulletin.tables.sentences_around import with_sentences

    return with_sentences(whole, placed)


def _blank(document: Document) -> Sheet:
    return Sheet(document.name, (), (), document.encoding)


def _tables(sheet: Sheet) -> tuple[Sheet, list[Sheet]]:
    rows = list(with_prose(sheet.rows, sheet.delimiter or ","))
    tables = []
    every = find_tables(rows)
    for number, places in enumerate(every, 1):
        lines = tuple(sheet.lines[i] for i in places)
        mended, said = _mended([rows[i] for i in places], lines, sheet.delimiter)
        for i, row in zip(places, mended, strict=True):
            rows[i] = row
        number = number if len(every) > 1 else 0  # noqa: PLW2901  one table needs no number
        tables.append(_sheet(sheet, mended, lines, number, (*sheet.notices, *said)))
    return _sheet(sheet, tuple(rows), sheet.lines, 0, sheet.notices), tables


def _mended(
    rows: Sequence[Row], lines: Sequence[int], delimiter: str
) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows, broken and ragged ones mended, and what is to be said of them."""
    said: tuple[str, ...] = ()
    if any(len(row) > 1 and not row[0].strip() for row in rows):
        from bulletin.tables.split_rows import unbroken

        rows, said = unbroken(rows, lines)
    # Only a typed row can have lost a delimiter; what stands alone above a table is its title.
    top = next((i for i, row in enumerate(rows) if len(row) > 1), len(rows))
    if delimiter and len({len(row) for row in rows[top:] if row}) > 1:
        from bulletin.tables.widths import evened

        rows, more = evened(rows, lines, delimiter)
        said = (*said, *more)
    return tuple(rows), said


def _sheet(
    sheet: Sheet,
    rows: tuple[Row, ...],
    lines: tuple[int, ...],
    table: int,
    notices: tuple[str, ...],
) -> Sheet:
    return sheet._replace(rows=rows, lines=lines, table=table, notices=notices)
