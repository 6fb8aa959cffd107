"""
Tables for people: as many columns as the screen holds, labels cut before figures.

Or several below one another, where no figure is to be left out.
"""

from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from bulletin.render.columns.column import ShownColumn
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fit import cut_to_width, fitted, folded
from bulletin.render.terminal.drawing.painting import indented
from bulletin.render.terminal.drawing.styles import OUTCOME, QUIET

_GAP = 2
_LEAST = 8  # cells of a label on the narrowest screens
_HEADS = 3  # lines that a folded head may take


def table(columns: Sequence[ShownColumn], width: int) -> Table:
    """Return the columns that hold anything and fit, as a table with a ruled head."""
    kept, widths = _fitting([each for each in columns if not each.empty], width)
    drawn = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for column, size in zip(kept, widths, strict=True):
        drawn.add_column(
            Text("\n".join(folded(visible(column.head), size, _HEADS if column.fold else 1))),
            justify="right" if column.right else "left",
            width=size,
            no_wrap=True,
            overflow="ellipsis",
        )
    for row in _rows(kept, widths):
        drawn.add_row(*row)
    return drawn


def drawn(columns: Sequence[ShownColumn], width: int) -> Iterator[RenderableType]:
    """Yield a table, and which columns the screen has no room for."""
    yield table(columns, width)
    missing = left_out(columns, width)
    if missing:
        told = say_safely("screen.left.out", columns=tuple(missing))
        yield indented(Text(told, style=QUIET), 2)


def fits_on_screen(columns: Sequence[ShownColumn], width: int) -> bool:
    """Tell whether the screen holds all columns that hold anything, some of them narrowed."""
    kept, widths = _fitting([each for each in columns if not each.empty], width)
    return not left_out(columns, width) and sum(widths) + _GAP * (len(kept) - 1) <= width


def left_out(columns: Sequence[ShownColumn], width: int) -> list[str]:
    """Return the heads of the columns that a table leaves out because they do not fit."""
    filled = [each for each in columns if not each.empty]
    kept, _ = _fitting(filled, width)
    return [each.name or each.head for each in filled if each.head and each not in kept]


def _rows(columns: Sequence[ShownColumn], widths: Sequence[int]) -> Iterator[list[Text]]:
    for at in range(len(columns[0].texts) if columns else 0):
        yield [
            Text(cut_to_width(visible(each.texts[at]), width), style=_style(each, at))
            for each, width in zip(columns, widths, strict=True)
        ]


def _style(column: ShownColumn, at: int) -> str:
    outcome = column.outcomes[at] if column.outcomes else None
    return OUTCOME[outcome] if outcome else QUIET if column.quiet else ""


def natural_width(column: ShownColumn) -> int:
    """Return the cells that the longest text takes."""
    head = cell_len(visible(column.head))
    head = min(head, column.fold or head)
    return max([head, *(cell_len(visible(text)) for text in column.texts)])


def _fitting(columns: list[ShownColumn], width: int) -> tuple[list[ShownColumn], list[int]]:
    kept = list(columns)
    while kept:
        natural = [natural_width(each) for each in kept]
        least = [min(each.least or width, width) for each, width in zip(kept, natural, strict=True)]
        widths = fitted(natural, least, width - _GAP * (len(kept) - 1))
        if widths is not None:
            return kept, widths
        dearest = max(each.spare for each in kept)
        if not dearest:
            closest = [
                min(_LEAST, size) if each.least else size
                for each, size in zip(kept, least, strict=True)
            ]
            room = width - _GAP * (len(kept) - 1)
            return kept, fitted(least, closest, room) or closest  # rich cuts what stands outside
        kept.remove(next(each for each in reversed(kept) if each.spare == dearest))
    return [], []


def blocks(
    stub: Sequence[ShownColumn],
    figures: Sequence[ShownColumn],
    labels: Sequence[ShownColumn],
    width: int,
) -> Iterator[list[ShownColumn]]:
    """
    Yield the columns of one table after the other, in their order, as wide as the screen.

    The first begins with `stub`, each further one with `labels` only.
    """
    left, start = [each for each in figures if not each.empty], stub
    while True:
        count = 1
        while count < len(left) and fits_on_screen([*start, *left[: count + 1]], width):
            count += 1
        yield [*start, *left[:count]]
        left, start = left[count:], labels
        if not left:
            return
