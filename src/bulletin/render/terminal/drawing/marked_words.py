"""A number in its words, underlined."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from bulletin.model.files.document import Document
from bulletin.model.findings.text_claim import TextFigure
from bulletin.render.form import Canvas
from bulletin.render.phrases.words_around import words_around
from bulletin.render.terminal.drawing.fit import unwrapped

_LEFT = 4


def marked_words(
    document: Document, figure: TextFigure, canvas: Canvas, style: str
) -> Iterator[Text]:
    """Yield the words around a number, and carets below it where there is no colour."""
    around = words_around(document, figure, canvas.width - _LEFT)
    margin = " " * _LEFT
    if canvas.colour:
        line = unwrapped(f"{margin}{around.before}")
        yield line.append(around.number, style=f"underline {style}").append(around.behind)
        return
    yield unwrapped(f"{margin}{around.text}")
    below = " " * cell_len(around.before)
    yield unwrapped(f"{margin}{below}{'^' * cell_len(around.number)}")
