"""The Python API: one function a question, on a path, a text or a frame of strings."""

import os
from typing import TYPE_CHECKING

from bulletin.api.examine import examine_sheet
from bulletin.api.options.options import DEFAULTS, Options
from bulletin.api.options.settings import Settings
from bulletin.model.report import FileReport, Report
from bulletin.model.sheet import Sheet
from bulletin.model.table import Table
from bulletin.tables.from_source import read_sheets, sheets_of_text
from bulletin.tables.tables import only

if TYPE_CHECKING:
    from pandas import DataFrame

    Source = str | os.PathLike[str] | DataFrame


def read(source: "Source", options: Options = DEFAULTS) -> tuple[Table, ...]:
    r"""
    Return the tables of a source as understood, one a group of a tidy file.

    A source is a path, a text with at least one line break, or a pandas DataFrame of
    strings (floats have lost their printed decimals and are refused).

    >>> table, = read("item,2023\nTotal,250\nNorth,150\nSouth,100\n")
    >>> table.kind, [item.label for item in table.items]
    ('table', ['Total', 'North', 'South'])

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    return check(source, options).tables


def check(source: "Source", options: Options = DEFAULTS) -> FileReport:
    r"""
    Return what can and what cannot be true of a source: relations, findings, diagnoses.

    >>> report = check("item,2023\nTotal,290\nNorth,150\nSouth,100\n")
    >>> [finding.rule for finding in report.findings]
    ['total-not-additive']

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    return examine_sheet(_sheet(source, options), options)


def shares(source: "Source", options: Options = DEFAULTS) -> "DataFrame":
    """
    Return every part as a share of its whole, with the interval that rounding leaves.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    from bulletin.api.derive import share_lines
    from bulletin.api.frames import share_frame

    return share_frame(share_lines(_report(source, options)))


def growth(source: "Source", options: Options = DEFAULTS) -> "DataFrame":
    """
    Return previous levels, absolute changes, contributions and weights that growth implies.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: an option names no kind or rule.
    """
    from bulletin.api.derive import growth_lines
    from bulletin.api.frames import growth_frame

    return growth_frame(growth_lines(_report(source, options)))


def rank(
    source: "Source",
    by: str = "growth",
    *,
    top: int | None = None,
    bottom: int | None = None,
    options: Options = DEFAULTS,
) -> "DataFrame":
    """
    Return the items ranked within every table and column, highest first.

    `by` is growth, level, share, index or contribution.

    Raises:
        InputError: the source cannot be read as a table.
        UsageError: `by` names no measure, or an option no kind or rule.
    """
    from bulletin.api.derive import rank_lines
    from bulletin.api.frames import rank_frame

    return rank_frame(rank_lines(_report(source, options), by, top, bottom))


def _report(source: "Source", options: Options) -> Report:
    return Report((check(source, options),))


def _sheet(source: "Source", options: Options) -> Sheet:
    if isinstance(source, str) and "\n" in source:
        return only(sheets_of_text(source, table=options.table))
    if isinstance(source, str | os.PathLike):
        path = os.fspath(source)
        told = Settings(options).of(path).options
        return only(read_sheets(path, told.encoding, told.sheet, options.table))
    from bulletin.read.frame import read_frame

    return read_frame(source)
