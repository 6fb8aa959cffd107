"""A ranking as bars from a common zero, the first on top."""

from collections.abc import Sequence

from bulletin.model.derived.lines import RankLine
from bulletin.render.columns.sizes import Size
from bulletin.render.page.charts.axis import (
    LABELS,
    VALUES,
    WIDTH,
    grid,
    height,
    labels,
    middle,
    values,
)
from bulletin.render.page.charts.drawn_shapes import Bar, Chart
from bulletin.render.page.charts.scale import scale
from bulletin.render.phrases.report_sentences import say_safely

_THICK = 13.0


def ranking(name: str, lines: Sequence[RankLine], sizes: Sequence[Size | None]) -> Chart | None:
    """Return the ranking as a chart, None where fewer than two figures can be drawn."""
    drawn = [(line, size) for line, size in zip(lines, sizes, strict=True) if size]
    if len(drawn) < 2:  # noqa: PLR2004
        return None
    along = scale([size.point for _, size in drawn], LABELS, WIDTH - VALUES, zero=True)
    rules, ticks = grid(along, len(drawn))
    bars = []
    for row, (_, size) in enumerate(drawn):
        start, end = sorted((along.at(0), along.at(size.point)))
        bars.append(Bar(start, middle(row) - _THICK / 2, end - start, _THICK, "part"))
    shown = [each for each, _ in drawn]
    return Chart(
        say_safely("chart.ranking", name=name) if name else say_safely("chart.ranking.bare"),
        say_safely(
            "list.of.reasons",
            reasons=tuple(
                say_safely("chart.of.bare", item=each.item, figure=each.printed) for each in shown
            ),
        ),
        WIDTH,
        height(len(drawn)),
        tuple(bars),
        tuple(rules),
        words=(
            *labels([each.item for each in shown], [0] * len(shown)),
            *values([each.printed for each in shown]),
            *ticks,
        ),
    )
