"""From how many files on `check` is shared among processes, and among how many."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin.read.bytes.bounded import STANDARD_INPUT

if TYPE_CHECKING:
    from bulletin.api.correct import Examining
    from bulletin.api.options.options import Options
    from bulletin.model.findings.report import FileReport, Report

_FEW = 40  # files that one process has checked before others have started
_EACH = 20  # files that make one more process worth its start


def is_many(files: Sequence[str], wish: int | None) -> bool:
    """Tell whether the files of a run are too many to keep, or processes are wished for."""
    return bool(wish) or len(files) > _FEW


def screened_panel(path: str, choices: "Options") -> "FileReport | None":
    """Return the report on a file that is a panel, though nobody said so; None of any other."""
    from bulletin.cli.examined_files import is_screened

    if not is_screened(path, choices):
        return None
    from bulletin.scale import run

    return run.screened_panel(path, choices)


def examining(files: Sequence[str]) -> "Examining":
    """Return who examines files that are mended or accepted: by a screen where some are large."""
    from bulletin.api.correct import by_tables
    from bulletin.cli.examined_files import may_be_screened
    from bulletin.read.paths import find_files

    return _with_panels if any(map(may_be_screened, find_files(files))) else by_tables


def _with_panels(paths: Sequence[str], options: "Options", again: bool) -> "Report":  # noqa: FBT001
    from bulletin.scale.run import Panels, examine_with_panels

    return examine_with_panels(paths, options, Panels(), again=again)


def workers_for(files: Sequence[str], wish: int | None) -> int:
    """
    Return how many processes share the files: as wished, else as pays.

    Standard input is read by this process, since it can be read only once.
    """
    if STANDARD_INPUT in files:
        return 1
    most = len(files) if wish else len(files) // _EACH
    return max(min(wish or _processors(), most), 1)


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
