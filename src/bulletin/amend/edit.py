"""One cell to be typed anew."""

from dataclasses import dataclass

from bulletin.model.files.position import Position


@dataclass(frozen=True, slots=True)
class Edit:
    """
    The whole text of a cell as it stands in the file, and the whole text to put there.

    Blanks, footnote marks and whatever else stands around the figure are in both texts.
    `item` and `slip` are words for the reader: whose figure it is, and how it came about.
    """

    position: Position
    printed: str
    text: str
    item: str = ""
    slip: str = ""
