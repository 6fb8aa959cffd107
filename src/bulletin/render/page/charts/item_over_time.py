"""An item over its periods as a line, with the figure in doubt and what was probably meant."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bulletin.model.files.position import Position
from bulletin.model.findings.diagnosis import Change
from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Period, Table
from bulletin.render.page.charts.drawn_shapes import Chart, ChartText, Dot, StraightLine
from bulletin.render.page.charts.scale import Scale, scale, ticks
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.unit_names import period_text

_WIDTH, _HEIGHT = 640.0, 220.0
_LEFT, _RIGHT, _TOP, _FOOT = 64.0, 80.0, 24.0, 184.0
_FEWEST = 4  # figures, from which a course shows what is out of it
_NAMES = 8  # periods named along the foot at most


class _Moment(NamedTuple):
    """One figure of a series: where it is printed, when it was, its text and its number."""

    position: Position
    when: str
    text: str
    number: float


def series(file: FileReport, doubted: Change) -> Chart | None:
    """Return the course of the figure in doubt, None where too few periods are printed."""
    where = doubted.place.position
    moments = next((each for table in file.tables if (each := _moments(table, where))), [])
    if len(moments) < _FEWEST or len({each.when for each in moments}) < len(moments):
        return None  # too few, or several figures of one time, which are no course
    meant = _meant(doubted)
    numbers = [each.number for each in moments] + ([] if meant is None else [meant])
    up = scale(numbers, _FOOT, _TOP, zero=False)
    step = (_WIDTH - _LEFT - _RIGHT) / (len(moments) - 1)
    places = {each.position: round(_LEFT + at * step, 1) for at, each in enumerate(moments)}
    dots = [
        Dot(places[each.position], up.at(each.number), "doubt" if each.position == where else "dot")
        for each in moments
    ]
    x, y = places[where], next(up.at(each.number) for each in moments if each.position == where)
    words = [ChartText(x, y - 10, doubted.place.printed, "middle", "value")]
    if meant is not None:
        dots.append(Dot(x, up.at(meant), "meant"))
        words.append(ChartText(x + 10, up.at(meant) + 4, doubted.plain or doubted.proposed or ""))
    return Chart(
        say_safely("chart.series", item=doubted.place.item),
        say_safely(
            "list.of.reasons",
            reasons=tuple(
                say_safely("chart.of.bare", item=each.when, figure=each.text) for each in moments
            ),
        ),
        _WIDTH,
        _HEIGHT,
        rules=tuple(_grid(up)),
        paths=(tuple((places[each.position], up.at(each.number)) for each in moments),),
        dots=tuple(dots),
        words=(*words, *_scale_words(up), *_foot(moments, places)),
        legend=tuple(_legend(known=meant is not None)),
    )


def _moments(table: Table, where: Position) -> list[_Moment]:
    """Return the figures beside one that are the same of other periods, in the table's order."""
    at = next((key for key, cell in table.cells.items() if cell.position == where), None)
    if at is None:
        return []
    item, column = at
    measure = table.measure(*at)
    along = {
        (item, each.index): each.period
        for each in table.columns
        if each.period and table.measure(item, each.index) is measure
    }
    if len(along) < _FEWEST:
        along = {(each.index, column): each.period for each in table.items if each.period}
    return list(_told(table, along)) if at in along else []


def _told(table: Table, along: Mapping[tuple[int, int], Period | None]) -> Iterator[_Moment]:
    for key, period in along.items():
        cell = table.cell(*key)
        if cell and cell.figure:
            when = period_text(period) or ""
            yield _Moment(cell.position, when, cell.text.strip(), float(cell.figure.value))


def _meant(doubted: Change) -> float | None:
    try:
        return float(doubted.plain)
    except ValueError:
        return None


def _grid(up: Scale) -> Iterator[StraightLine]:
    for number, _ in ticks(up, 5):
        yield StraightLine(_LEFT, up.at(number), _WIDTH - _RIGHT, up.at(number), "grid")


def _scale_words(up: Scale) -> Iterator[ChartText]:
    for number, text in ticks(up, 5):
        yield ChartText(_LEFT - 8, up.at(number) + 4, text, "end", "tick")


def _foot(moments: list[_Moment], places: Mapping[Position, float]) -> Iterator[ChartText]:
    every = -(-len(moments) // _NAMES)
    for each in moments[::every]:
        yield ChartText(places[each.position], _FOOT + 18, each.when, "middle", "tick")


def _legend(*, known: bool) -> Iterator[tuple[str, str]]:
    yield "doubt", say_safely("chart.doubt")
    if known:
        yield "meant", say_safely("chart.meant")
