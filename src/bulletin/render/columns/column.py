"""A column of a table for people, before anybody knows how wide it may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin.model.findings.report import Outcome
from bulletin.render.phrases.visible import visible


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """
    A head and the texts below it.

    `least` is how narrow it may become, 0 for its full width. Columns with the highest
    `spare` are left out first where a screen is narrow; those with 0 always stay. A head
    wider than `fold` is broken into several lines, unless that is 0. `name` is what the
    column is called where it is left out and its head would not tell it; `outcomes` are
    those of the texts, if any, and `quiet` marks texts that are beside the point.
    """

    head: str
    texts: Sequence[str]
    right: bool = False
    least: int = 0
    spare: int = 0
    fold: int = 0
    name: str = ""
    outcomes: Sequence[Outcome | None] = ()
    quiet: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands below the head."""
        return not any(self.texts)


def label_texts(labels: Sequence[str], depths: Sequence[int]) -> list[str]:
    """Return labels indented by their depth in the hierarchy."""
    return ["  " * depth + visible(label) for label, depth in zip(labels, depths, strict=True)]
