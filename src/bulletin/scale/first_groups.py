"""What is shown of a panel: the first group of each list of labels, as every table is shown."""

from collections.abc import Sequence

from bulletin.api.examine import examine_again
from bulletin.messages.message import Message
from bulletin.model.findings.report import FileReport
from bulletin.model.findings.screened import Screened
from bulletin.scale.examined import joined
from bulletin.scale.gathered import Gathered
from bulletin.scale.group import PanelGroup, Shape
from bulletin.scale.task import Task
from bulletin.scale.template import Template, learn, sheet_of

MOST_SHOWN = 20  # lists of labels


class FirstGroups:
    """The first group of each shape, noted while the shapes are learned."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._first: dict[tuple[str, ...], PanelGroup] = {}

    def learn(self, shape: Shape, samples: Sequence[PanelGroup]) -> Template:
        """Return what the groups of a shape have in common, and note the first of them."""
        labels = tuple(row[0] for row in shape)
        known = self._first.get(labels)
        self._first[labels] = min(
            [*samples[:1], *([known] if known else [])], key=lambda each: each.numbers
        )
        return learn(shape, samples, self._task.panel, self._task.path, self._task.options)

    def shown(self, found: Gathered) -> FileReport:
        """Return the report on these groups, in which it is said how many there are in all."""
        task = self._task
        first = sorted(self._first.values(), key=lambda each: each.numbers)
        told = task.panel.told(task.options)
        parts = [FileReport(task.path, sheet_of([], task.panel, task.path))]
        parts += [
            examine_again(sheet_of([each], task.panel, task.path), told)
            for each in first[:MOST_SHOWN]
        ]
        whole = joined(parts, task.path)
        if whole.sheet is None:
            return whole
        said = Message.of(
            "scale.shown", groups=found.groups, lists=len(first), shown=min(len(first), MOST_SHOWN)
        )
        sheet = whole.sheet._replace(notices=(said,))
        return whole._replace(sheet=sheet, screened=Screened(found.groups, len(first), 0, 0, 0))
