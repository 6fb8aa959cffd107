"""One group of a panel as printed, and the shape that it shares with others."""

from typing import NamedTuple

POSITIVE, NEGATIVE, MARK = "+", "-", "="

# What a row of a group is, without its digits: its labels, and of each value its sign, or
# the mark that stands in its place.
Shape = tuple[tuple[str, ...], ...]


class PanelGroup(NamedTuple):
    """
    The rows of one group, in the order of the file.

    `numbers` are the places of the rows among all rows of the panel, counted from 0; `rows`
    the texts of the columns that are read.
    """

    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]

    def moved(self, by: int) -> "PanelGroup":
        """Return the group as it stands in a panel with so many rows before."""
        return self._replace(numbers=tuple(each + by for each in self.numbers))

    def before(self, other: "PanelGroup") -> "PanelGroup":
        """Return two pieces of one group together."""
        return PanelGroup((*self.numbers, *other.numbers), (*self.rows, *other.rows))
