"""The parts of totals as bars, each with the range that rounding leaves it."""

from collections.abc import Iterator, Sequence

from bulletin.model.derived.lines import ShareLine
from bulletin.model.findings.report import Outcome
from bulletin.render.columns.ranges import between
from bulletin.render.columns.sizes import Size
from bulletin.render.page.charts.axis import (
    LABELS,
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
from bulletin.render.page.charts.drawn_shapes import Bar, Chart, Dot
from bulletin.render.page.charts.scale import scale
from bulletin.render.phrases.report_sentences import say_safely

_THICK = 13.0


def structure(name: str, lines: Sequence[ShareLine], sizes: Sequence[Size | None]) -> Chart | None:
    """Return the shares as a chart, None where fewer than two can be drawn."""
    drawn = [(line, size) for line, size in zip(lines, sizes, strict=True) if size]
    if len(drawn) < 2:  # noqa: PLR2004
        return None
    along = scale([end for _, size in drawn for end in size], LABELS, WIDTH - VALUES, zero=True)
    rules, ticks = grid(along, len(drawn))
    bars, dots = [], []
    for row, (line, size) in enumerate(drawn):
        start, end = sorted((along.at(0), along.at(size.point)))
        failed = line.outcome is Outcome.FAILED
        bars.append(
            Bar(start, middle(row) - _THICK / 2, end - start, _THICK, "doubt" if failed else "part")
        )
        rules += whisker(along.at(size.low), along.at(size.high), middle(row))
        if failed and (printed := _number(line.printed)) is not None:
            dots.append(
                Dot(along.at(min(max(printed, along.low), along.high)), middle(row), "printed")
            )
    shown = [each for each, _ in drawn]
    return Chart(
        say_safely("chart.structure", name=name) if name else say_safely("chart.structure.bare"),
        say_safely("list.of.reasons", reasons=tuple(_told(each) for each in shown)),
        WIDTH,
        height(len(drawn)),
        tuple(bars),
        tuple(rules),
        dots=tuple(dots),
        words=(
            *labels([each.item for each in shown], [each.depth for each in shown]),
            *values([each.shown for each in shown]),
            *ticks,
        ),
        legend=(range_legend(rules), *_legend(failed=bool(dots))),
    )


def _legend(*, failed: bool) -> Iterator[tuple[str, str]]:
    if failed:
        yield "printed", say_safely("chart.printed.share")


def _told(line: ShareLine) -> str:
    return say_safely("chart.of", item=line.item, figure=line.shown, range=between(line.share))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
