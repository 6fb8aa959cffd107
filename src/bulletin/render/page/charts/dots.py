"""Growth as dots with their ranges, and the headline as an upright line through all of them."""

from collections.abc import Sequence

from bulletin.model.derived.lines import GrowthLine
from bulletin.model.table.table import Measure, Role
from bulletin.render.columns.sizes import Size
from bulletin.render.page.charts.axis import (
    LABELS,
    TOP,
    VALUES,
    WIDTH,
    grid,
    height,
    labels,
    middle,
    range_legend,
    values,
    whisker,
)
from bulletin.render.page.charts.drawn_shapes import ROW, Chart, Dot, StraightLine
from bulletin.render.page.charts.scale import scale
from bulletin.render.phrases.report_sentences import say_safely


def growth_dots(
    name: str, lines: Sequence[GrowthLine], sizes: Sequence[Size | None]
) -> Chart | None:
    """Return growth as a chart, None where fewer than two rates can be drawn."""
    drawn = [(line, size) for line, size in zip(lines, sizes, strict=True) if size]
    if len(drawn) < 2:  # noqa: PLR2004
        return None
    along = scale([end for _, size in drawn for end in size], LABELS, WIDTH - VALUES, zero=True)
    rules, ticks = grid(along, len(drawn))
    head = _headline(drawn)
    if head:
        x = along.at(head[1].point)
        rules.append(StraightLine(x, TOP, x, TOP + ROW * len(drawn), "headline"))
    for row, (_, size) in enumerate(drawn):
        rules += whisker(along.at(size.low), along.at(size.high), middle(row))
    texts = [line.growth or line.shown_growth for line, _ in drawn]
    legend = [("dot", say_safely("chart.growth.dot")), range_legend(rules)]
    if head:
        legend.append(("headline", say_safely("chart.headline", item=head[0].item)))
    return Chart(
        say_safely("chart.growth", name=name) if name else say_safely("chart.growth.bare"),
        say_safely(
            "list.of.reasons",
            reasons=tuple(_told(line, text) for (line, _), text in zip(drawn, texts, strict=True)),
        ),
        WIDTH,
        height(len(drawn)),
        rules=tuple(rules),
        dots=tuple(
            Dot(along.at(size.point), middle(row), "dot") for row, (_, size) in enumerate(drawn)
        ),
        words=(
            *labels([line.item for line, _ in drawn], [line.depth for line, _ in drawn]),
            *values(texts),
            *ticks,
        ),
        legend=tuple(legend),
    )


def _headline(drawn: Sequence[tuple[GrowthLine, Size]]) -> tuple[GrowthLine, Size] | None:
    """Return the one total on top of all others, None where there are several or none."""
    roots = [each for each in drawn if each[0].depth == 0 and each[0].role is not Role.MEMO]
    parts = any(line.depth for line, _ in drawn)
    return roots[0] if len(roots) == 1 and parts else None


def _told(line: GrowthLine, text: str) -> str:
    sign = "" if line.measure is Measure.INDEX else " %"
    return say_safely("chart.of.bare", item=line.item, figure=f"{text}{sign}")
