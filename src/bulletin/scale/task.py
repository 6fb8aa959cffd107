"""A panel that something is asked of."""

from typing import NamedTuple

from bulletin.api.options.options import Options
from bulletin.scale.local import PanelSource
from bulletin.scale.panel import Panel


class Task(NamedTuple):
    """Where the rows of a panel come from, its columns, its name, and what is asked of it."""

    source: PanelSource
    panel: Panel
    path: str
    options: Options
