"""A part of a sheet cut out: which lines, which columns, how wide."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Table
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fit import fitted

LEAST_LABEL = 12
LEAST_HEAD = 8
GAP = 2


@dataclass(frozen=True, slots=True)
class Excerpt:
    """
    Lines of a sheet with the columns that fit on a screen.

    `texts[i][j]` stands on `lines[i]` in `columns[j]`. `right` holds the columns whose
    figures align to the right, `heads` the lines of head labels, which may be folded.
    """

    lines: tuple[int, ...]
    columns: tuple[int, ...]
    widths: tuple[int, ...]
    texts: tuple[tuple[str, ...], ...]
    right: frozenset[int]
    heads: frozenset[int]


def head_lines(tables: Iterable[Table]) -> set[int]:
    """Return the lines on which head labels stand."""
    return {
        each.key.line
        for table in tables
        for each in (table.items if table.transposed else table.columns)
    }


def body_lines(tables: Iterable[Table]) -> set[int]:
    """Return the lines on which row labels stand."""
    return {
        each.key.line
        for table in tables
        for each in (table.columns if table.transposed else table.items)
    }


def stub_columns(tables: Iterable[Table]) -> set[int]:
    """Return the columns in which row labels stand."""
    return {
        each.key.column
        for table in tables
        for each in (table.columns if table.transposed else table.items)
    }


def grid(file: FileReport, lines: Sequence[int], needed: Sequence[int], room: int) -> Excerpt:
    """
    Return these lines of the file with as many columns as fit into `room` cells.

    The first of `needed` always stays, then the labels, then the rest of `needed`;
    others go first, the farthest from the first needed one before the nearer ones.
    """
    heads, stubs = head_lines(file.tables), stub_columns(file.tables)
    rows = _texts(file.sheet, lines)
    body = [row for line, row in zip(lines, rows, strict=True) if line not in heads]
    order = _by_importance(rows, needed, stubs)
    for count in range(len(order), 0, -1):
        kept = sorted(order[:count])
        natural = [_width(rows, at) for at in kept]
        least = [
            min(_least(body, at, stubs), width) for at, width in zip(kept, natural, strict=True)
        ]
        widths = fitted(natural, least, room - GAP * (count - 1))
        if widths:
            break
    else:
        kept, widths = [needed[0]], [room]
    texts = tuple(tuple(row.get(at, "") for at in kept) for row in rows)
    right = frozenset(at for at in kept if at not in stubs and _figures(body, at))
    return Excerpt(tuple(lines), tuple(kept), tuple(widths), texts, right, frozenset(heads))


def _texts(sheet: Sheet | None, lines: Sequence[int]) -> list[dict[int, str]]:
    """Return the harmless texts of these lines by column, blank cells left out."""
    rows = dict(zip(sheet.lines, sheet.rows, strict=True)) if sheet else {}
    return [
        {at: visible(text).strip() for at, text in enumerate(rows.get(line, ()), 1) if text.strip()}
        for line in lines
    ]


def _by_importance(
    rows: Sequence[dict[int, str]], needed: Sequence[int], stubs: set[int]
) -> list[int]:
    """Return the columns that hold any text, the dearest first."""
    marked = needed[0]

    def cost(at: int) -> tuple[int, int, int]:
        group = 0 if at == marked else 1 if at in stubs else 2 if at in needed else 3
        return (group, abs(at - marked), at)

    return sorted({marked, *(at for row in rows for at in row)}, key=cost)


def _width(rows: Sequence[dict[int, str]], at: int) -> int:
    return max((cell_len(row.get(at, "")) for row in rows), default=1) or 1


def _least(body: Sequence[dict[int, str]], at: int, stubs: set[int]) -> int:
    """Return how far a column may shrink: labels and heads may be cut, figures never."""
    if at in stubs or not _figures(body, at):
        return LEAST_LABEL
    return max(_width(body, at), LEAST_HEAD)


def _figures(body: Sequence[dict[int, str]], at: int) -> bool:
    """Tell whether most texts of a column end like figures."""
    texts = [row[at] for row in body if at in row]
    return 2 * sum(any(letter.isdigit() for letter in text) for text in texts) > len(texts)
