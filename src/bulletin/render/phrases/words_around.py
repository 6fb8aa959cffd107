"""A number in its words, cut to the width of a line."""

from typing import NamedTuple

from rich.cells import cell_len

from bulletin.model.files.document import Document, Paragraph
from bulletin.model.findings.text_claim import TextFigure
from bulletin.render.phrases.visible import visible

_BEHIND = 0.4  # of the width, for what stands behind a number at most
_CUT = "…"


class WordsAround(NamedTuple):
    """A line of text with a number in it: what stands before it, and what behind it."""

    before: str
    number: str
    behind: str

    @property
    def text(self) -> str:
        """Return the whole line."""
        return f"{self.before}{self.number}{self.behind}"


def words_around(document: Document, figure: TextFigure, width: int) -> WordsAround:
    """Return the words before and behind a number of a sentence, or the row of a table."""
    text, at = _whole(document, figure)
    number = visible(figure.text)
    before, behind = visible(text[:at]), visible(text[at + len(figure.text) :])
    room = max(width - cell_len(number), 0)
    after = _head(behind, int(room * _BEHIND))
    ahead = _tail(before, room - cell_len(after))
    after = _head(behind, room - cell_len(ahead))
    return WordsAround(ahead, number, after)


def _whole(document: Document, figure: TextFigure) -> tuple[str, int]:
    part = document.parts[figure.part]
    if isinstance(part, Paragraph):
        return part.text, figure.start
    if figure.cell is None or figure.cell.line not in part.sheet.lines:
        return figure.text, 0
    row = part.sheet.rows[part.sheet.lines.index(figure.cell.line)]
    start = sum(len(cell) + len(_BAR) for cell in row[: figure.cell.column - 1])
    return _BAR.join(row), start + figure.start


_BAR = " | "


def _head(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) >= room:
        text = text[: -max((cell_len(text) - room) // 2, 1)]
    return f"{text}{_CUT}" if room else ""


def _tail(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    while text and cell_len(text) >= room:
        text = text[max((cell_len(text) - room) // 2, 1) :]
    return f"{_CUT}{text}" if room else ""
