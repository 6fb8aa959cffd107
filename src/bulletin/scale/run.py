"""Files of a run of which some are panels: those are screened, the others examined as ever."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from bulletin.api.examine import Watcher, examine
from bulletin.api.options.options import Options
from bulletin.errors import InputError, UsageError
from bulletin.messages.message import Message
from bulletin.model.findings.report import FileReport, Report
from bulletin.read.paths import find_files
from bulletin.scale.check import Engine, check_panel, show_panel
from bulletin.scale.heads import Wanted
from bulletin.scale.local import on_this_machine
from bulletin.scale.long_panels import is_long_panel
from bulletin.scale.sources import may_be_panel, opened
from bulletin.scale.task import Task


class Panels(NamedTuple):
    """
    How panels are read, by which heads, and who screens them.

    `shown`: it is asked how they are read, and not what is wrong with them.
    """

    wanted: Wanted = Wanted()
    engine: Engine | None = None
    shown: bool = False


def examine_with_panels(
    paths: Sequence[str],
    options: Options,
    panels: Panels,
    *,
    watcher: Watcher | None = None,
    again: bool = False,
) -> Report:
    """Return what `examine` returns, panels among the files being screened."""
    files = find_files(paths)
    reports: dict[str, list[FileReport]] = defaultdict(list)
    for path in files:
        if may_be_panel(path, panels.wanted) or is_long_panel(path, options):
            found = _panel(path, options, panels, watcher or _nobody)
            reports[path] += [found] if found else []
    others = [each for each in files if each not in reports or not reports[each]]
    rest = (
        examine(others, options, again=again, watcher=watcher, sentences=not panels.shown)
        if others
        else Report()
    )
    names = dict.fromkeys((*files, *(each.path for each in rest.files)))
    for each in rest.files:
        reports[each.path].append(each)
    return Report(tuple(each for name in names for each in reports.get(name, ())), rest.remarks)


def screened_panel(path: str, options: Options) -> FileReport | None:
    """Return the report on a file that nobody said is a panel, None where it had better be read."""
    return _panel(path, options, Panels(), _nobody) if is_long_panel(path, options) else None


def _nobody(_what: str, _done: int, _total: int) -> None:
    """Watch nothing."""


def _panel(path: str, options: Options, panels: Panels, step: Watcher) -> FileReport | None:
    """Return the report on a panel, None where a file is none."""
    need_common_options(options)
    try:
        found = opened(path, panels.wanted, options.encoding)
        if found is None:
            return None
        task = Task(found.source, found.panel, path, options)
        engine = panels.engine or on_this_machine
        return show_panel(task, engine) if panels.shown else check_panel(task, engine, step)
    except InputError as error:
        return FileReport(path, error=error.message)


def need_common_options(options: Options) -> None:
    """
    Raise where an option speaks of single cells, of which a panel has no common ones.

    Raises:
        UsageError: it does.
    """
    for name in ("sheet", "table", "trust"):
        if getattr(options, name):
            raise UsageError(Message.of("scale.option", option=f"--{name}"))
