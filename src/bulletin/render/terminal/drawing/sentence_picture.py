"""A picture of the words around a number of a sentence, and around those it hangs on."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding
from bulletin.render.phrases.should import should
from bulletin.render.phrases.words_around import words_around
from bulletin.render.terminal.drawing.fit import unwrapped
from bulletin.render.terminal.drawing.styles import QUIET, SEVERITY

_INVOLVED = 8  # numbers shown at most beside the one that is found wrong


def sentence_picture(
    file: FileReport, findings: Sequence[Finding], width: int, *, colour: bool
) -> list[Text]:
    """Return the number that these findings share in its words, underlined, then the others."""
    first = findings[0]
    others = dict.fromkeys(each.position for one in findings for each in one.cells)
    places = [first.place.position, *list(others)[:_INVOLVED]]
    margin = max(len(_spot(each)) for each in places)
    lines: list[Text] = []
    for number, position in enumerate(places):
        style = "" if number else SEVERITY[first.severity]
        row = _Row("*" if number else ">", "~" if number else "^", style, margin)
        lines += row.lines(file, position, width, colour=colour)
    told = [sentence for each in findings if (sentence := should(each))]
    return [*lines, *(unwrapped(f"{'':{margin + 5}}= {each}") for each in dict.fromkeys(told))]


class _Row:
    """How one number is shown: its mark, what underlines it, its colour, the margin."""

    def __init__(self, mark: str, under: str, style: str, margin: int) -> None:
        self.mark = mark
        self.under = under
        self.style = style
        self.margin = margin

    def lines(
        self, file: FileReport, position: Position, width: int, *, colour: bool
    ) -> Iterator[Text]:
        """Yield the words, and below them what underlines the number where colour fails."""
        figure = file.claims.at(position) if file.claims else None
        if figure is None or file.document is None:
            return
        start = f"  {self.mark} {_spot(position):>{self.margin}} | "
        around = words_around(file.document, figure, width - len(start))
        line = Text(no_wrap=True, overflow="ignore").append(start, style=QUIET)
        style = f"underline {self.style}" if colour else ""
        yield line.append(around.before).append(around.number, style=style).append(around.behind)
        if not colour:
            blanks = " " * cell_len(around.before)
            below = self.under * cell_len(around.number)
            yield unwrapped(f"{'':{len(start) - 2}}| {blanks}{below}")


def _spot(position: Position) -> str:
    return f"{position.line}:{position.column}"
