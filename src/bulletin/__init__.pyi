from bulletin.api.options.options import Options
from bulletin.api.public import check, fix, growth, rank, read, shares
from bulletin.api.python.corrected import CorrectedTable
from bulletin.api.python.self_showing_report import SelfShowingReport
from bulletin.declare.column_settings import ColumnRole, ColumnSettings
from bulletin.errors import BulletinError, InputError, UsageError
from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import FileReport, Finding, Outcome, Severity
from bulletin.model.table.table import Measure, Table

__version__: str

__all__ = [
    "BulletinError",
    "ColumnRole",
    "ColumnSettings",
    "CorrectedTable",
    "Figure",
    "FileReport",
    "Finding",
    "InputError",
    "Interval",
    "Measure",
    "Options",
    "Outcome",
    "Rounding",
    "SelfShowingReport",
    "Severity",
    "Table",
    "UsageError",
    "__version__",
    "check",
    "fix",
    "growth",
    "rank",
    "read",
    "shares",
]
