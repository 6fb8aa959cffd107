"""The Markdown samples as tables with the cells that must be flagged."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bulletin.model.position import Position

FOLDER = Path(__file__).parent
_SECTION = re.compile(r"^## (?P<title>[^\n]+)\n(?P<body>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```csv *(?P<options>[^\n]*)\n(?P<table>.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"<<(.*?)>>")


@dataclass(frozen=True, slots=True)
class Section:
    """
    One scenario of a sample: a table and the cells its rule must flag, often none.

    `options` are the words after the fence's `csv`, such as `kind=cpi`.
    """

    rule: str
    title: str
    text: str
    marked: frozenset[Position]
    options: dict[str, str]

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


def sections() -> Iterator[Section]:
    """Return every section of every sample, in the order of the files."""
    for path in sorted(FOLDER.glob("*.md")):
        yield from _read(path)


def _read(path: Path) -> Iterator[Section]:
    text = path.read_text(encoding="utf-8")
    for section in _SECTION.finditer(text):
        (block,) = _BLOCK.finditer(section["body"])
        options = dict(word.split("=", 1) for word in block["options"].split())
        table = block["table"]
        yield Section(
            path.stem, section["title"], _MARK.sub(r"\1", table), frozenset(_marked(table)), options
        )


def _marked(table: str) -> Iterator[Position]:
    for line, row in enumerate(csv.reader(table.splitlines()), start=1):
        for column, cell in enumerate(row, start=1):
            if _MARK.search(cell):
                yield Position(line, column)
