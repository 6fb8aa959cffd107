"""A panel checked or shown: screened as a whole, then some of its groups examined one by one."""

from collections.abc import Callable
from functools import partial

from bulletin.model.findings.report import FileReport
from bulletin.scale.examined import reported
from bulletin.scale.first_groups import FirstGroups
from bulletin.scale.gathered import Gathered, Learn, Screening, gathered
from bulletin.scale.local import PanelSource
from bulletin.scale.panel import Panel
from bulletin.scale.regrouped import regrouped
from bulletin.scale.task import Task
from bulletin.scale.template import learn

Step = Callable[[str, int, int], object]
Engine = Callable[[PanelSource, Panel], Screening]


def check_panel(task: Task, engine: Engine, step: Step) -> FileReport:
    """
    Return the report on a panel.

    `engine` has the parts of a source screened; `step` is told how many groups of how many
    are examined.
    """

    def tell(found: Gathered) -> FileReport:
        return reported(found, task.panel, task.path, task.options, step)

    learned = partial(learn, panel=task.panel, path=task.path, options=task.options)
    return _of_whole_groups(task, engine, learned, tell)


def show_panel(task: Task, engine: Engine) -> FileReport:
    """Return the report on the first group of each list of labels, which shows how it is read."""
    first = FirstGroups(task)
    return _of_whole_groups(task, engine, first.learn, first.shown)


def _of_whole_groups(
    task: Task, engine: Engine, learned: Learn, tell: Callable[[Gathered], FileReport]
) -> FileReport:
    """
    Return what is told of a panel once it is screened.

    Rows of a group that stand apart are put together first, in files that are gone when it is
    done.
    """
    found = gathered(engine(task.source, task.panel), task.panel, learned)
    if found.whole:
        return tell(found)
    from tempfile import TemporaryDirectory  # most panels are in order

    with TemporaryDirectory(prefix="bulletin-") as folder:
        source = regrouped(task.source, task.panel, folder)
        return tell(gathered(engine(source, task.panel), task.panel, learned))
