"""Growth along series: within a table, over the tables of a tidy file, and over several files."""

from collections.abc import Iterator, Sequence

from bulletin.api.tables.other_releases import shelved, year_of
from bulletin.derive.series.index_series import index_series
from bulletin.derive.series.revisions import revision_lines
from bulletin.derive.series.series import Series, Source, period_text, series_of, wholes_of
from bulletin.derive.series.series_growth import WantedGrowth, series_growth
from bulletin.derive.series.structure import structure_lines
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.derived.against import Against
from bulletin.model.derived.lines import GrowthLine, ShareLine
from bulletin.model.findings.report import Report
from bulletin.model.table.table import Measure, Period, Table
from bulletin.relate.relate import relate
from bulletin.understand.labels.periods import find_period

_BETWEEN_TABLES = WantedGrowth(between_tables=True)


def growth_between_tables(report: Report) -> list[GrowthLine]:
    """Return the growth of levels whose earlier ones stand in another table of the run."""
    every = series_of(_sources(report)) if _several(report) else []
    total = wholes_of(every)
    return [line for each in every for line in series_growth(each, _BETWEEN_TABLES, total(each))]


def growth_of_series(report: Report, wanted: WantedGrowth) -> list[GrowthLine]:
    """
    Return the growth of every series that the tables of a run print.

    Against another release: what a later file prints otherwise for the same period.

    Raises:
        UsageError: no series has a level of the base.
    """
    if wanted.against is Against.RELEASE:
        return list(revision_lines(series_of(_sources(report), least=1)))
    every = _every(report, wanted)
    total = wholes_of(every)
    return [line for each in every for line in series_growth(each, wanted, total(each))]


def structure_of_series(report: Report, wanted: WantedGrowth) -> list[ShareLine]:
    """
    Return how the shares in every series changed that is part of another.

    Raises:
        UsageError: no series has a level of the base.
    """
    return list(structure_lines(_every(report, wanted), wanted))


def _every(report: Report, wanted: WantedGrowth) -> list[Series]:
    sources = _sources(report)
    chained = wanted.average or wanted.base is not None
    every = [*series_of(sources), *index_series(sources, wanted.base, chained=chained)]
    if wanted.base is not None and not any(each.at(wanted.base) for each in every):
        known = sorted({point.when for each in every for point in each.points})
        message = Message.of(
            "derive.no.base",
            base=period_text(wanted.base),
            known=tuple(map(period_text, known)) or Message.of("derive.no.series"),
        )
        raise UsageError(message)
    return every


def base_period(text: str) -> tuple[int, str]:
    """
    Return the period that a user names as base.

    Raises:
        UsageError: the text names none.
    """
    period = find_period(text)
    if period is None or period.year is None:
        raise UsageError(Message.of("derive.base.unknown", base=repr(text)))
    return period.year, period.part


def changed_items(report: Report) -> Iterator[Message]:
    """Yield which items of several files begin later or end earlier than the files do."""
    if len({each.path for each in report.files}) < 2:  # noqa: PLR2004
        return
    sources = _sources(report)
    alone = series_of(sources, least=1)
    for name in dict.fromkeys(each.series for each in sources):
        mine = [each for each in alone if each.source == name]
        whens = sorted({point.when for each in mine for point in each.points})
        for each in mine:
            if each.points[0].when != whens[0]:
                yield _remark("series.new", each, 0)
            if each.points[-1].when != whens[-1]:
                yield _remark("series.gone", each, -1)


def _remark(key: str, series: Series, end: int) -> Message:
    return Message.of(key, item=series.item, period=period_text(series.points[end].when))


def _several(report: Report) -> bool:
    return sum(len(each.tables) for each in report.files) > 1


def _sources(report: Report) -> list[Source]:
    tables = [(file.origin, table) for file in report.files for table in file.tables]
    names = {
        id(table): f"shelf {name}"
        for name, shelf in shelved([(origin.path, table) for origin, table in tables]).items()
        for _, table in shelf
        if len({path for path, _ in shelf}) > 1
    }
    return [
        Source(
            relate(table),
            origin,
            names.get(id(table), origin.path),
            _period(table, origin.path),
        )
        for origin, table in tables
    ]


def _period(table: Table, path: str) -> Period | None:
    """Return the year that title or file name state, for columns that state none."""
    levels: Sequence[int] = [e.index for e in table.columns if e.measure is Measure.LEVEL]
    year = next((y for c in levels if (y := year_of(table, table.columns[c], path))), None)
    return Period(year) if year else None
