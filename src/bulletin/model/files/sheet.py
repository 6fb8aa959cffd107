"""A file as a grid of printed texts, before anything is understood."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.files.position import Position

CHECKS = "bulletin_checks"  # what a workbook calls those of its cells that check a table


class Sheet(NamedTuple):
    """
    The cells of one file, sheet or frame, all still text.

    `rows[i]` starts on physical line `lines[i]`; a quoted cell may span lines.
    `path` is what the user named (`-` for standard input, `<text>`, `<frame>`).
    `encoding` is empty and `delimiter` is empty where the source had none. `name` is that
    of a workbook's sheet; `table` numbers the tables of a source that holds several, from 1,
    and is 0 where it holds one. `notices` are sentences on what had to be guessed or mended
    to read it, each naming its line. `text` is what typed tables were read from, empty where
    the source was no text.
    """

    path: str
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str = ""
    delimiter: str = ""
    name: str = ""
    table: int = 0
    notices: tuple[str, ...] = ()
    text: str = ""

    def with_texts(self, texts: Mapping[Position, str]) -> "Sheet":
        """Return the sheet with other texts in some of its cells; it has those cells."""
        rows = list(self.rows)
        for (line, column), text in texts.items():
            number = self.lines.index(line)
            row = rows[number]
            rows[number] = (*row[: column - 1], text, *row[column:])
        return self._replace(rows=tuple(rows))

    def with_line(self, position: Position, label: str) -> "Sheet":
        """Return the sheet with one more line below that of a label: a label and no figures."""
        number = self.lines.index(position.line)
        row = tuple("" for _ in self.rows[number])
        added = (*row[: position.column - 1], label, *row[position.column :])
        unused = max(self.lines) + 1
        return self._replace(
            rows=(*self.rows[: number + 1], added, *self.rows[number + 1 :]),
            lines=(*self.lines[: number + 1], unused, *self.lines[number + 1 :]),
        )
