from bulletin.api.options.options import Options
from bulletin.api.public import check, growth, rank, read, shares
from bulletin.declare.column_settings import ColumnRole, ColumnSettings
from bulletin.errors import BulletinError, InputError, UsageError
from bulletin.model.figure import Figure, Rounding
from bulletin.model.interval import Interval
from bulletin.model.report import FileReport, Finding, Outcome, Severity
from bulletin.model.table import Measure, Table

__version__: str

__all__ = [
    "BulletinError",
    "ColumnRole",
    "ColumnSettings",
    "Figure",
    "FileReport",
    "Finding",
    "InputError",
    "Interval",
    "Measure",
    "Options",
    "Outcome",
    "Rounding",
    "Severity",
    "Table",
    "UsageError",
    "__version__",
    "check",
    "growth",
    "rank",
    "read",
    "shares",
]
