"""A text parted into paragraphs and tables, in their order."""

import io
from collections.abc import Iterator, Sequence

from bulletin.model.files.cell_places import Places
from bulletin.model.files.document import Document, Paragraph, PlacedSheet
from bulletin.model.files.sheet import Sheet
from bulletin.read.delimited.delimited_text import read_grid
from bulletin.read.documents.lines_joined import joined
from bulletin.read.documents.table_lines import RowRun, table_runs


def read_passages(text: str, path: str, encoding: str, notices: tuple[str, ...]) -> Document:
    """
    The paragraphs and tables of a text; every cell of a table as it was typed.

    Lines are those of the text; columns of paragraphs, and the places of cells, count its
    characters.
    """
    whole = Sheet(path, (), (), encoding, text=text)
    return Document(path, tuple(_parts(whole)), encoding, notices)


def _parts(whole: Sheet) -> Iterator[Paragraph | PlacedSheet]:
    lines = [line.rstrip("\r\n") for line in io.StringIO(whole.text, newline="")]
    at = 0
    for run in (*table_runs(lines), RowRun(len(lines), len(lines))):
        yield from joined([(i + 1, lines[i]) for i in range(at, run.start)])
        if run.start < run.end:
            yield _placed(lines, run, whole)
        at = run.end


def _placed(lines: Sequence[str], run: RowRun, whole: Sheet) -> PlacedSheet:
    grid = read_grid("\n".join(lines[run.start : run.end]))
    numbers = tuple(run.start + line for line in grid.lines)
    sheet = whole._replace(rows=grid.rows, lines=numbers, delimiter=grid.delimiter)
    return PlacedSheet(sheet, Places(sheet))
