"""A panel checked: screened as a whole, and its doubtful groups examined one by one."""

from collections.abc import Callable
from functools import partial
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.model.findings.report import FileReport
from bulletin.scale.examined import reported
from bulletin.scale.gathered import Gathered, Screening, gathered
from bulletin.scale.local import PanelSource
from bulletin.scale.panel import Panel
from bulletin.scale.regrouped import regrouped
from bulletin.scale.template import learn

Step = Callable[[str, int, int], object]


Engine = Callable[[PanelSource, Panel], Screening]


class Task(NamedTuple):
    """A panel that is to be checked: where its rows come from, its columns, and what is asked."""

    source: PanelSource
    panel: Panel
    path: str
    options: Options


def check_panel(task: Task, engine: Engine, step: Step) -> FileReport:
    """
    Return the report on a panel.

    `engine` has the parts of a source screened; `step` is told how many groups of how many
    are examined. Rows of a group that stand apart are put together first, in files that are
    gone when it is done.
    """
    found = _gathered(task, task.source, engine)
    if found.whole:
        return reported(found, task.panel, task.path, task.options, step)
    with TemporaryDirectory(prefix="bulletin-") as folder:
        found = _gathered(task, regrouped(task.source, task.panel, folder), engine)
        return reported(found, task.panel, task.path, task.options, step)


def _gathered(task: Task, source: PanelSource, engine: Engine) -> Gathered:
    learned = partial(learn, panel=task.panel, path=task.path, options=task.options)
    return gathered(engine(source, task.panel), task.panel, learned)
