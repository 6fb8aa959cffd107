"""How things become text for a screen of some width."""

from collections.abc import Iterable
from io import StringIO
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.text import Text

from bulletin.render.form import Canvas
from bulletin.render.terminal.drawing.fit import folded

_MOST_LINES = 50


def painted(canvas: Canvas, parts: Iterable[RenderableType]) -> str:
    """Return the parts below one another, without blanks at the ends of lines."""
    page = StringIO()
    console = Console(
        file=page,
        width=canvas.width,
        height=25,
        color_system="standard" if canvas.colour else None,
        force_terminal=canvas.colour,
        no_color=False,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(ScreenParagraph(part) if isinstance(part, Text) else part)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def indented(text: Text, by: int) -> RenderableType:
    """Return a sentence of one style within a left margin."""
    return Padding(ScreenParagraph(text), (0, 0, 0, by))


class ScreenParagraph(NamedTuple):
    """A sentence that fills the width it is given, broken as `folded` has it."""

    text: Text

    def __rich_console__(self, _console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield its lines; a text of several styles is left to Rich."""
        if self.text.spans or self.text.no_wrap:
            yield self.text
            return
        lines = folded(self.text.plain, options.max_width, _MOST_LINES)
        yield Text("\n".join(lines), style=self.text.style, no_wrap=True)


def hanging(start: str, text: str, width: int) -> Text:
    """Return the text after `start`, its further lines below its first word."""
    lines = folded(text, width - len(start), _MOST_LINES)
    return Text(f"\n{' ' * len(start)}".join([f"{start}{lines[0]}", *lines[1:]]), no_wrap=True)
