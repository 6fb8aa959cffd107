"""What stands above everything said of a file: its path, kind and title."""

from collections.abc import Iterator

from rich.text import Text

from bulletin.model.report import FileReport
from bulletin.render.places import sheet_name
from bulletin.render.terminal.styles import HEADING, QUIET
from bulletin.render.visible import visible


def heading(file: FileReport) -> Iterator[Text]:
    """Yield one line, wrapped by the screen where it is long."""
    text = Text(visible(file.path), style=HEADING)
    name = sheet_name(file)
    if name:
        text.append(f" [{visible(name)}]")
    first = file.tables[0] if file.tables else None
    if first:
        text.append(f"  {first.kind}", style=f"not bold {QUIET}")
        text.append(f"  {visible(first.title)}" if first.title else "", style="not bold")
    yield text
