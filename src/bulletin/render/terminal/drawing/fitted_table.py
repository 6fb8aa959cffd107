"""
Tables for people: as many columns as the screen holds, labels cut before figures.

Or several below one another, where no figure is to be left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fit import cut, fitted, folded

_GAP = 2
_HEADS = 3  # lines that a folded head may take


@dataclass(frozen=True, slots=True)
class ScreenColumn:
    """
    A head and the texts below it.

    `least` is how narrow it may become, 0 for its full width. Columns with the highest
    `spare` are left out first when the screen is narrow; those with 0 always stay. A
    head wider than `fold` is broken into several lines, unless that is 0.
    """

    head: str
    texts: Sequence[str]
    right: bool = False
    least: int = 0
    spare: int = 0
    fold: int = 0
    styles: Sequence[str] = ()

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands below the head."""
        return not any(self.texts)

    @property
    def width(self) -> int:
        """Return the cells that the longest text takes."""
        head = cell_len(visible(self.head))
        return max(
            [min(head, self.fold or head), *(cell_len(visible(text)) for text in self.texts)]
        )


def label_texts(labels: Sequence[str], depths: Sequence[int]) -> list[str]:
    """Return labels indented by their depth in the hierarchy."""
    return ["  " * depth + visible(label) for label, depth in zip(labels, depths, strict=True)]


def table(columns: Sequence[ScreenColumn], width: int) -> Table:
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


def fits(columns: Sequence[ScreenColumn], width: int) -> bool:
    """Tell whether the screen holds all columns that hold anything, some of them narrowed."""
    kept, widths = _fitting([each for each in columns if not each.empty], width)
    return not left_out(columns, width) and sum(widths) + _GAP * (len(kept) - 1) <= width


def left_out(columns: Sequence[ScreenColumn], width: int) -> list[str]:
    """Return the heads of the columns that a table leaves out because they do not fit."""
    filled = [each for each in columns if not each.empty]
    kept, _ = _fitting(filled, width)
    return [each.head for each in filled if each not in kept]


def _rows(columns: Sequence[ScreenColumn], widths: Sequence[int]) -> Iterator[list[Text]]:
    for at in range(len(columns[0].texts) if columns else 0):
        yield [
            Text(cut(visible(each.texts[at]), width), style=each.styles[at] if each.styles else "")
            for each, width in zip(columns, widths, strict=True)
        ]


def _fitting(columns: list[ScreenColumn], width: int) -> tuple[list[ScreenColumn], list[int]]:
    kept = list(columns)
    while kept:
        natural = [each.width for each in kept]
        least = [min(each.least or each.width, each.width) for each in kept]
        widths = fitted(natural, least, width - _GAP * (len(kept) - 1))
        if widths is not None:
            return kept, widths
        dearest = max(each.spare for each in kept)
        if not dearest:
            return kept, least  # rich cuts what stands outside
        kept.remove(next(each for each in reversed(kept) if each.spare == dearest))
    return [], []


def blocks(
    stub: Sequence[ScreenColumn],
    figures: Sequence[ScreenColumn],
    labels: Sequence[ScreenColumn],
    width: int,
) -> Iterator[list[ScreenColumn]]:
    """
    Yield the columns of one table after the other, in their order, as wide as the screen.

    The first begins with `stub`, each further one with `labels` only.
    """
    left, start = [each for each in figures if not each.empty], stub
    while True:
        count = 1
        while count < len(left) and fits([*start, *left[: count + 1]], width):
            count += 1
        yield [*start, *left[:count]]
        left, start = left[count:], labels
        if not left:
            return
