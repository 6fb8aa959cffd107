"""The Markdown samples as tables with the cells that must be flagged."""

import csv
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bulletin.model.files.position import Position

FOLDER = Path(__file__).parent
_SECTION = re.compile(r"^## (?P<title>[^\n]+)\n(?P<body>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```csv *(?P<options>[^\n]*)\n(?P<table>.*?)^```$", re.MULTILINE | re.DOTALL)
_TEXT = re.compile(r"^```text\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_ACCEPTED = re.compile(r"^```toml\n(?P<entries>.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"<<(.*?)>>")


@dataclass(frozen=True, slots=True)
class Sample:
    """
    A table of a section, with the cells in it that the rule must flag, often none.

    `options` are the words after the fence's `csv`, such as `kind=cpi` or `rule="a <= b"`;
    `file` is its name where several tables of a section are checked beside each other.
    """

    file: str
    text: str
    marked: frozenset[Position]
    options: dict[str, str]


@dataclass(frozen=True, slots=True)
class Section:
    """
    One scenario of a rule: a table, or several that are checked in one run.

    `accepted` is what the file of accepted exceptions beside them holds, if there is one.
    """

    rule: str
    title: str
    tables: tuple[Sample, ...]
    accepted: str = ""

    @property
    def honest(self) -> bool:
        """Tell whether nothing at all is to be flagged."""
        return not any(table.marked for table in self.tables)

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


class SaidSample(NamedTuple):
    """Sentences of a section, and where the numbers stand that the rule must flag."""

    rule: str
    title: str
    text: str
    marked: frozenset[Position]

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


def texts() -> Iterator[SaidSample]:
    """Return every section of sentences of every sample, in the order of the files."""
    for path in sorted(FOLDER.glob("*.md")):
        for section in _SECTION.finditer(path.read_text(encoding="utf-8")):
            for block in _TEXT.finditer(section["body"]):
                text = block["text"]
                marked = frozenset(_marked_in_lines(text))
                yield SaidSample(path.stem, section["title"], _MARK.sub(r"\1", text), marked)


def _marked_in_lines(text: str) -> Iterator[Position]:
    for number, line in enumerate(text.splitlines(), start=1):
        for before, match in enumerate(_MARK.finditer(line)):
            yield Position(number, match.start() - before * len("<<>>") + 1)


def sections() -> Iterator[Section]:
    """Return every section of tables of every sample, in the order of the files."""
    for path in sorted(FOLDER.glob("*.md")):
        for section in _SECTION.finditer(path.read_text(encoding="utf-8")):
            blocks = enumerate(_BLOCK.finditer(section["body"]), start=1)
            tables = tuple(_sample(block, f"{number}.csv") for number, block in blocks)
            entries = "".join(each["entries"] for each in _ACCEPTED.finditer(section["body"]))
            if not tables:
                continue
            yield Section(path.stem, section["title"], tables, entries)


def _sample(block: re.Match[str], file: str) -> Sample:
    options = dict(word.split("=", 1) for word in shlex.split(block["options"]))
    marked = frozenset(_marked(block["table"]))
    return Sample(options.pop("file", file), _MARK.sub(r"\1", block["table"]), marked, options)


def _marked(table: str) -> Iterator[Position]:
    for line, row in enumerate(csv.reader(table.splitlines()), start=1):
        for column, cell in enumerate(row, start=1):
            if _MARK.search(cell):
                yield Position(line, column)
