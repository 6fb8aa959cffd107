"""
Reads statistical tables as typed, says what they imply and which figures cannot be right.

The public names are imported when they are first used, so that what needs none of them
starts at once; `__init__.pyi` says the same to type checkers.
"""

import sys
from importlib import import_module

__version__ = "0.1.0"  # written here because reading package metadata is slow

_HOMES = {
    "BulletinError": "errors",
    "ColumnRole": "declare.column_settings",
    "ColumnSettings": "declare.column_settings",
    "CorrectedTable": "api.python.corrected",
    "Figure": "model.figures.figure",
    "FileReport": "model.findings.report",
    "Finding": "model.findings.report",
    "InputError": "errors",
    "Interval": "model.figures.interval",
    "Measure": "model.table.table",
    "Options": "api.options.options",
    "Outcome": "model.findings.report",
    "Rounding": "model.figures.figure",
    "SelfShowingReport": "api.python.self_showing_report",
    "Severity": "model.findings.report",
    "Table": "model.table.table",
    "UsageError": "errors",
    "check": "api.public",
    "fix": "api.public",
    "growth": "api.public",
    "rank": "api.public",
    "read": "api.public",
    "shares": "api.public",
}

__all__ = sorted((*_HOMES, "__version__"))  # noqa: PLE0605  a list, in the order of the stub


class _Package(type(sys)):
    """The package, whose functions `check` and `read` are not hidden by folders of that name."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOMES and isinstance(value, type(sys))):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
