"""What tables imply: shares, growth and ranks over the files of a report."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from bulletin.derive.growth.growth import growth_lines as _growth_lines
from bulletin.derive.ranking.rank import Ranking
from bulletin.derive.ranking.rank import rank_lines as _rank_lines
from bulletin.derive.shares.shares import share_lines as _share_lines
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.derived.lines import GrowthLine, RankLine, ShareLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.files.position import Origin
from bulletin.model.findings.report import Report
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate

if TYPE_CHECKING:
    from bulletin.derive.series.series_growth import WantedGrowth


def share_lines(
    report: Report, wanted: "WantedGrowth | None" = None, across: Sequence[str] = ()
) -> list[ShareLine]:
    """
    Return each part's share of its whole, file by file, table by table.

    Or, if `wanted`, how shares changed between periods; or `across` the labels under some
    heads of a panel, the shares with their location quotients.

    Raises:
        UsageError: no series has a level of the base that is wanted, or no table of the run
            is one of a panel with such heads.
    """
    if wanted is not None:
        from bulletin.api.series import structure_of_series

        return structure_of_series(report, wanted)
    if across:
        from bulletin.derive.shares.location_quotients import location_quotients

        heads = _heads(report, across, ())
        sources = [(judged, origin) for judged, origin, _ in _sources(report)]
        return list(location_quotients(sources, heads))
    return [line for source in _sources(report) for line in _share_lines(*source)]


def growth_lines(report: Report, wanted: "WantedGrowth | None" = None) -> list[GrowthLine]:
    """
    Return what growth, indices and levels imply, file by file, table by table.

    That is what each table says by itself, then how its levels grew since those of other
    tables of the run; or only the growth of series that is `wanted`.

    Raises:
        UsageError: no series has a level of the base that is wanted.
    """
    if wanted is not None:
        from bulletin.api.series import growth_of_series

        return growth_of_series(report, wanted)
    lines = [line for source in _sources(report) for line in _growth_lines(*source)]
    if sum(len(each.tables) for each in report.files) > 1:
        from bulletin.api.series import growth_between_tables

        lines += growth_between_tables(report)
    return lines or _growth_of_indices(report)


def _growth_of_indices(report: Report) -> list[GrowthLine]:
    """Return the growth that indices on a fixed base imply, where nothing else follows."""
    from bulletin.api.series import growth_of_series
    from bulletin.derive.series.series_growth import WantedGrowth

    return growth_of_series(report, WantedGrowth())


def rank_lines(  # noqa: PLR0913  what may be wished of a ranking
    report: Report,
    by: str = "growth",
    top: int | None = None,
    bottom: int | None = None,
    *,
    everything: bool = False,
    across: Sequence[str] = (),
    within: Sequence[str] = (),
) -> list[RankLine]:
    """
    Return the ranking within every table and column.

    Of a panel, each item `across` the labels under some heads; or `within` those of some
    heads, across all others.

    Raises:
        UsageError: `by` names no measure, `top` or `bottom` is less than 1, or no table of
            the run is one of a panel with such heads.
    """
    wanted = Ranking(_by(by), _count("top", top), _count("bottom", bottom), everything)
    if across or within:
        from bulletin.derive.ranking.panel_ranks import panel_ranks

        heads = _heads(report, across, within)
        sources = ((judged, origin) for judged, origin, _ in _sources(report))
        return panel_ranks(tuple(sources), wanted, heads)
    return [line for source in _sources(report) for line in _rank_lines(*source, wanted)]


def rankable_by(report: Report) -> tuple[By, ...]:
    """Return by what anything in the tables can be ranked."""
    return tuple(each for each in By if rank_lines(report, each))


def _heads(report: Report, across: Sequence[str], within: Sequence[str]) -> tuple[str, ...]:
    """Return the heads of a panel over whose labels to rank, as they are printed."""
    tables = (table for file in report.files for table in file.tables)
    known = dict.fromkeys(head for table in tables for head, _ in table.group)
    named = [_head(each, known) for each in (*across, *within)]
    if across:
        return tuple(named[: len(across)])
    heads = tuple(each for each in known if each not in named)
    if not heads:
        raise UsageError(Message.of("derive.within.all", heads=tuple(known)))
    return heads


def _head(name: str, known: Iterable[str]) -> str:
    found = next((each for each in known if each.casefold() == name.casefold()), None)
    if found is None:
        cure = (
            Message.of("derive.panel.heads", heads=tuple(known))
            if list(known)
            else Message.of("derive.no.panel")
        )
        raise UsageError(Message.of("derive.panel.unknown", name=repr(name), cure=cure))
    return found


def _sources(report: Report) -> Iterator[tuple[Judged, Origin, str]]:
    for file in report.files:
        for table in file.tables:
            yield relate(table), file.origin, group_name(table)


def group_name(table: Table) -> str:
    """Return the labels that single a table out of a tidy file, empty for a whole file."""
    return " / ".join(label for _, label in table.group)


def _by(name: str) -> By:
    if name not in list(By):
        message = Message.of("derive.rank.by", name=repr(name), measures=tuple(By))
        raise UsageError(message)
    return By(name)


def _count(name: str, number: int | None) -> int | None:
    if number is not None and number < 1:
        message = Message.of("derive.too.few", name=name, number=number)
        raise UsageError(message)
    return number
