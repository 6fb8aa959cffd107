"""The sentences that stand around the tables of a text of rows, which are paragraphs as well."""

from collections.abc import Iterator, Sequence

from bulletin.model.files.cell_places import Places
from bulletin.model.files.document import Paragraph, PlacedSheet, TextRun
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.read.documents.sentences import is_sentence
from bulletin.read.row_shape import Shape, shaped


def with_sentences(whole: Sheet, tables: Sequence[PlacedSheet]) -> list[Paragraph | PlacedSheet]:
    """
    Return the tables of a sheet of text and the sentences around them, in the order of lines.

    A sentence is a row of one text that ends as sentences do, or has clauses with figures,
    outside the rows of figures; it stays a title or note of its table.
    """
    found = list(_sentences(whole))
    if not found:
        return list(tables)
    placed = [each._replace(places=Places(each.sheet)) for each in tables]
    return sorted([*placed, *found], key=_line)


def _line(part: Paragraph | PlacedSheet) -> tuple[int, bool]:
    if isinstance(part, Paragraph):
        return part.runs[0].position.line, False
    return part.sheet.lines[0], True


def _sentences(whole: Sheet) -> Iterator[Paragraph]:
    every = [shaped(row) for row in whole.rows]
    figured = [at for at, row in enumerate(every) if row.shape is Shape.FIGURES]
    if not (whole.text and figured):
        return
    for at, row in enumerate(every):
        inside = figured[0] < at < figured[-1] and len(row.cells) > 1
        if len(row.filled) != 1 or inside or not is_sentence(row.text):
            continue
        line = whole.text.splitlines()[whole.lines[at] - 1]
        start = line.find(row.text)
        if start >= 0:
            runs = (TextRun(0, Position(whole.lines[at], start + 1)),)
            yield Paragraph(row.text, runs)
