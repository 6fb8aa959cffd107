"""What stands above everything said of a file: its path, kind and title."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Table
from bulletin.render.phrases.places import sheet_name
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.painting import indented
from bulletin.render.terminal.drawing.styles import HEADING, QUIET

_GAP = 2


def heading(file: FileReport, width: int) -> Iterator[RenderableType]:
    """Yield one line, or two where path and title are too long for one."""
    text = Text().append(visible(file.path), style=HEADING)
    name = sheet_name(file)
    if name:
        text.append(f" [{visible(name)}]", style=HEADING)
    first = file.tables[0] if file.tables else None
    about = _about(first) if first else Text()
    if text.cell_len + about.cell_len + _GAP <= width:
        yield text.append(" " * _GAP).append_text(about) if about else text
    else:
        yield text
        yield indented(about, 2)


def _about(table: Table) -> Text:
    text = Text().append(table.kind, style=QUIET)
    return text.append(f"{' ' * _GAP}{visible(table.title)}" if table.title else "")
