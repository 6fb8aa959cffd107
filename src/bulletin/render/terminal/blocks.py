"""A table wider than the screen as several below one another, so that no figure is left out."""

from collections.abc import Iterator, Sequence

from bulletin.render.terminal.table import ScreenColumn, fits


def blocks(
    stub: Sequence[ScreenColumn],
    figures: Sequence[ScreenColumn],
    labels: Sequence[ScreenColumn],
    width: int,
) -> Iterator[list[ScreenColumn]]:
    """
    Yield the columns of one table after the other, in their order.

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
