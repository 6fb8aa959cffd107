"""A picture of the table around a cell: what is printed there, and what is involved."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.text import Text

from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding
from bulletin.render.phrases.should import should
from bulletin.render.terminal.drawing.excerpt import GAP, Excerpt, body_lines, grid, head_lines
from bulletin.render.terminal.drawing.fit import cut_to_width, folded, padded, unwrapped
from bulletin.render.terminal.drawing.styles import QUIET, SEVERITY

_AROUND = 2  # lines above and below the cell
_NEAR = 2 * _AROUND  # lines of the file: of a panel only some groups are in the sheet
_INVOLVED = 16  # lines of other cells shown at most
_LEFT = 2
_HEADS = 3  # lines of the screen that one line of heads may take


def picture(
    file: FileReport, findings: Sequence[Finding], width: int, *, colour: bool
) -> list[Text]:
    """
    Return the lines around the cell that these findings share, and of the cells involved.

    The cell is marked by colour, or by carets below it where there is none. Empty where
    the cell is not in the sheet. A number of a sentence is shown in its words.
    """
    if file.document is not None:
        from bulletin.render.terminal.drawing.sentence_picture import sentence_picture

        return sentence_picture(file, findings, width, colour=colour)
    first = findings[0].place.position
    if file.sheet is None or first.line not in file.sheet.lines:
        return []
    involved = [cell.position for each in findings for cell in each.cells if not cell.path]
    lines = _lines(file, first, involved)
    margin = len(str(max(lines))) + _LEFT + 5
    needed = [first.column, *(position.column for position in involved)]
    cutting = grid(file, lines, needed, width - margin)
    drawing = _Drawing(cutting, first, frozenset(involved), margin, SEVERITY[findings[0].severity])
    return [*drawing.rows(colour=colour), *drawing.bounds(findings)]


def _lines(file: FileReport, first: Position, involved: Sequence[Position]) -> list[int]:
    """Return the lines to show, in order: the head, the neighbours, the cells involved."""
    every = file.sheet.lines if file.sheet else ()
    at = every.index(first.line)
    rows = every[max(at - _AROUND, 0) : at + _AROUND + 1]
    near = {line for line in rows if abs(line - first.line) <= _NEAR}
    others = sorted(
        {each.line for each in involved} - near, key=lambda line: abs(line - first.line)
    )
    heads = head_lines(file.tables)
    near &= heads | body_lines(file.tables) | {first.line}
    shown = near | heads | set(others[:_INVOLVED])
    return [line for line in every if line in shown]


class _Drawing:
    """A grid turned into lines of text, with one cell marked."""

    def __init__(
        self,
        cutting: Excerpt,
        marked: Position,
        involved: frozenset[Position],
        margin: int,
        style: str,
    ) -> None:
        self.grid = cutting
        self.marked = marked
        self.involved = involved
        self.margin = margin
        self.style = style

    def rows(self, *, colour: bool) -> Iterator[Text]:
        """Yield the lines, an ellipsis where some are left out, carets where colour fails."""
        before = self.grid.lines[0]
        for line, texts in zip(self.grid.lines, self.grid.texts, strict=True):
            if line - before > 1:
                yield unwrapped(f"{'':{_LEFT}}{'...':>{self.margin - _LEFT - 3}}", QUIET)
            yield from self._lines(line, texts)
            if line == self.marked.line and not colour:
                yield self._carets(texts)
            before = line

    def bounds(self, findings: Sequence[Finding]) -> Iterator[Text]:
        """Yield what the cell should be, by each finding that knows."""
        told = [sentence for each in findings if (sentence := should(each))]
        for sentence in dict.fromkeys(told):
            yield Text().append(f"{'=':>{self.margin - 1}} ", style=QUIET).append(sentence)

    def _lines(self, line: int, texts: Sequence[str]) -> Iterator[Text]:
        """Yield one line of the sheet; long heads take several lines of the screen."""
        sign = ">" if line == self.marked.line else "*" if self._is_involved(line) else " "
        start = f"{'':{_LEFT}}{sign} {line:>{self.margin - _LEFT - 5}} | "
        if line not in self.grid.heads or line == self.marked.line:
            yield self._row(start, line, texts)
            return
        cells = [
            folded(text, width, _HEADS) for text, width in zip(texts, self.grid.widths, strict=True)
        ]
        for row in zip_longest(*cells, fillvalue=""):
            yield self._row(start, line, row)
            start = f"{'| ':>{self.margin}}"

    def _row(self, start: str, line: int, texts: Sequence[str]) -> Text:
        text = unwrapped(start, QUIET)
        for place, shown in enumerate(texts):
            at = self.grid.columns[place]
            text.append(" " * GAP if place else "")
            text.append_text(self._cell(Position(line, at), shown, self.grid.widths[place]))
        text.rstrip()
        return text

    def _is_involved(self, line: int) -> bool:
        return any(each.line == line for each in self.involved)

    def _cell(self, position: Position, shown: str, width: int) -> Text:
        right = position.column in self.grid.right
        text = Text(padded(shown, width, right=right))
        size = len(cut_to_width(shown, width))
        start = len(text) - size if right else 0
        if position == self.marked:
            text.stylize(f"{self.style} reverse", start, start + max(size, 1))
        elif position in self.involved:
            text.stylize("bold", start, start + size)
        return text

    def _carets(self, texts: Sequence[str]) -> Text:
        """Return carets below the marked cell, tildes below cells involved in its line."""
        text = unwrapped(f"{'| ':>{self.margin}}", QUIET)
        for place, (at, width) in enumerate(zip(self.grid.columns, self.grid.widths, strict=True)):
            position = Position(self.marked.line, at)
            sign = "^" if position == self.marked else "~" if position in self.involved else ""
            below = sign * max(cell_len(cut_to_width(texts[place], width)), 1)
            text.append(" " * GAP if place else "")
            text.append(padded(below, width, right=at in self.grid.right), style=QUIET)
        text.rstrip()
        return text
