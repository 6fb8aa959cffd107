"""What charts with items below one another share: their labels, and an axis of round numbers."""

from collections.abc import Iterator, Sequence

from bulletin.render.page.charts.drawn_shapes import ROW, ChartText, StraightLine
from bulletin.render.page.charts.scale import Scale, ticks
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.terminal.drawing.fit import cut_to_width

WIDTH = 640.0
LABELS = 190.0  # pixels for the labels of items
VALUES = 84.0  # and for figures at the end of a row
TOP = 8.0
_CELLS = 26
_SEEN = 4.0  # pixels, from which a range can be told from its figure
_BASELINE = 4.5  # below the middle of a row


def middle(row: int) -> float:
    """Return the height of the middle of a row."""
    return TOP + ROW * (row + 0.5)


def labels(items: Sequence[str], depths: Sequence[int]) -> Iterator[ChartText]:
    """Yield the labels of items at the left, parts further in, long ones cut."""
    for row, (item, depth) in enumerate(zip(items, depths, strict=True)):
        inset = min(depth, 3) * 12.0
        yield ChartText(
            inset, middle(row) + _BASELINE, cut_to_width(item, _CELLS - min(depth, 3) * 2)
        )


def values(texts: Sequence[str]) -> Iterator[ChartText]:
    """Yield figures at the right end of each row."""
    for row, text in enumerate(texts):
        if text:
            yield ChartText(WIDTH, middle(row) + _BASELINE, text, "end", "value")


def grid(along: Scale, rows: int) -> tuple[list[StraightLine], list[ChartText]]:
    """Return upright rules at round numbers, and the numbers below them."""
    foot = TOP + ROW * rows
    rules, words = [], []
    for number, text in ticks(along):
        x = along.at(number)
        rules.append(StraightLine(x, TOP, x, foot, "zero" if number == 0 else "grid"))
        words.append(ChartText(x, foot + 16, text, "middle", "tick"))
    return rules, words


def height(rows: int) -> float:
    """Return how high a chart of so many rows is, its axis included."""
    return TOP + ROW * rows + 24


def whisker(low: float, high: float, y: float) -> Iterator[StraightLine]:
    """Yield the range around a figure: a line with upright ends, at least a hair wide."""
    yield StraightLine(low, y, high, y, "range")
    for x in (low, high):
        yield StraightLine(x, y - 4, x, y + 4, "range")


def range_legend(rules: Sequence[StraightLine]) -> tuple[str, str]:
    """Return what the legend says of ranges, also where all of them are too narrow to be seen."""
    widest = max((each.x2 - each.x1 for each in rules if each.kind == "range"), default=0)
    return "range", say_safely("chart.range" if widest > _SEEN else "chart.range.narrow")
