"""
The Python API: one function a question, on a path, a text or a frame.

A frame of strings is taken as printed. Floats have lost their printed decimals: `decimals`
states them, one number for all columns or one a column by its head.
"""

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bulletin.api.examine import examine_sheet
from bulletin.api.options.options import DEFAULTS, Options
from bulletin.api.options.settings import Settings
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport, Report
from bulletin.model.table.table import Table
from bulletin.tables.from_source import read_sheets, sheets_of_text
from bulletin.tables.tables import only

if TYPE_CHECKING:
    from pandas import DataFrame

    from bulletin.api.python.corrected import CorrectedTable
    from bulletin.api.python.self_showing_frame import SelfShowingFrame
    from bulletin.api.python.self_showing_report import SelfShowingReport
    from bulletin.derive.series.series_growth import WantedGrowth
    from bulletin.render.form import Result

    Source = str | os.PathLike[str] | DataFrame

Decimals = int | Mapping[str, int] | None


def read(
    source: "Source", options: Options = DEFAULTS, *, decimals: Decimals = None
) -> tuple[Table, ...]:
    r"""
    Return the tables of a source as understood, one a group of a tidy file.

    A source is a path, a text with at least one line break, or a pandas DataFrame.

    >>> table, = read("item,2023\nTotal,250\nNorth,150\nSouth,100\n")
    >>> table.kind, [item.label for item in table.items]
    ('table', ['Total', 'North', 'South'])

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    return _examined(source, options, decimals).tables


def check(
    source: "Source", options: Options = DEFAULTS, *, decimals: Decimals = None
) -> "SelfShowingReport":
    r"""
    Return what can and what cannot be true of a source: relations, findings, diagnoses.

    >>> report = check("item,2023\nTotal,290\nNorth,150\nSouth,100\n")
    >>> [finding.rule for finding in report.findings]
    ['total-not-additive']

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    from bulletin.api.python.self_showing_report import SelfShowingReport

    return SelfShowingReport.on(_examined(source, options, decimals))


def fix(
    source: "Source",
    options: Options = DEFAULTS,
    *,
    certainty: float = 0.95,
    decimals: Decimals = None,
) -> "CorrectedTable":
    r"""
    Return the table with what is certain enough typed anew; the source stays as it is.

    >>> text = "item,2023,share (%)\nTotal,290.0,100\nNorth,150.0,60\nSouth,100.0,40\n"
    >>> [(edit.printed, edit.text) for edit in fix(text).edits]
    [('290.0', '250.0')]

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    from bulletin.api.python.corrected import corrected

    return corrected(check(source, options, decimals=decimals), certainty)


def shares(  # noqa: PLR0913  over time or places, or neither
    source: "Source",
    options: Options = DEFAULTS,
    *,
    change: bool = False,
    base: str | None = None,
    across: Sequence[str] = (),
    decimals: Decimals = None,
) -> "SelfShowingFrame":
    """
    Return every part as a share of its whole, with the interval that rounding leaves.

    `change` compares each share with that of the year before, `base` with that of a period;
    `across` the labels under some heads of a panel gives location quotients.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule, or `base` and `across` nothing printed.
    """
    from bulletin.api.derive import share_lines
    from bulletin.api.frames import share_frame
    from bulletin.render.form import Result

    report = Report((_examined(source, options, decimals),))
    wanted = _comparison(base) if change or base is not None else None
    lines = share_lines(report, wanted, across)
    return _showing(share_frame(lines), Result("shares", report, lines))


def growth(  # noqa: PLR0913  as many comparisons as series allow
    source: "Source",
    options: Options = DEFAULTS,
    *,
    base: str | None = None,
    average: bool = False,
    against: str | None = None,
    decimals: Decimals = None,
) -> "SelfShowingFrame":
    """
    Return previous levels, absolute changes, contributions and weights that growth implies.

    Or, of every series, the growth since the period `base`, or `against` the "year" or
    "period" before, or on `average` a year.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule, or `base` or `against` nothing known.
    """
    from bulletin.api.derive import growth_lines
    from bulletin.api.frames import growth_frame
    from bulletin.render.form import Result

    report = Report((_examined(source, options, decimals),))
    series = average or base is not None or against is not None
    wanted = _comparison(base, against, average=average) if series else None
    lines = growth_lines(report, wanted)
    return _showing(growth_frame(lines), Result("growth", report, lines))


def rank(  # noqa: PLR0913  a ranking has as many sides
    source: "Source",
    by: str = "growth",
    *,
    top: int | None = None,
    bottom: int | None = None,
    across: Sequence[str] = (),
    within: Sequence[str] = (),
    options: Options = DEFAULTS,
    decimals: Decimals = None,
) -> "SelfShowingFrame":
    """
    Return the items ranked within every table and column, highest first.

    `by` is growth, level, share, index or contribution. Of a panel, `across` the labels
    under some heads, or `within` each label under them.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: `by` names no measure, or an option no kind or rule.
    """
    from bulletin.api.derive import rank_lines
    from bulletin.api.frames import rank_frame
    from bulletin.render.form import Result

    report = Report((_examined(source, options, decimals),))
    lines = rank_lines(report, by, top, bottom, across=across, within=within)
    return _showing(rank_frame(lines), Result("rank", report, lines))


def _comparison(
    base: str | None = None, against: str | None = None, *, average: bool = False
) -> "WantedGrowth":
    from bulletin.api.series import base_period
    from bulletin.derive.series.series_growth import WantedGrowth
    from bulletin.model.derived.against import Against

    if against is not None and against not in list(Against):
        raise UsageError(Message.of("derive.against", name=repr(against), known=tuple(Against)))
    period = base_period(base) if base is not None else None
    return WantedGrowth(Against(against) if against else None, period, average)


def _showing(frame: "DataFrame", result: "Result[Any]") -> "SelfShowingFrame":
    from bulletin.api.python.self_showing_frame import SelfShowingFrame

    return SelfShowingFrame.of(frame, result)


def _examined(source: "Source", options: Options, decimals: Decimals) -> FileReport:
    return examine_sheet(_sheet(source, options, decimals), options)


def _sheet(source: "Source", options: Options, decimals: Decimals) -> Sheet:
    if isinstance(source, str) and "\n" in source:
        return only(sheets_of_text(source, table=options.table), "<text>")
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        told = Settings(options).of(path).options
        return only(read_sheets(path, told.encoding, told.sheet, options.table), path)
    from bulletin.read.frame import read_frame

    return read_frame(source, decimals)
