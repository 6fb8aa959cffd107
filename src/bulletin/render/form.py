"""In which form a report is wanted: the name of a format, and the screen if there is one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

DATA_FORMATS = ("csv", "tsv", "json", "jsonl")
CHECK_FORMATS = ("sarif", "junit", "annotations")


@dataclass(frozen=True, slots=True)
class Canvas:
    """A screen: how many cells wide, and whether it shows colour."""

    width: int = 80
    colour: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """
    A format by its name: `table`, one of the tuples above, or a table format of tabulate.

    `quiet` leaves out what only reassures: files without findings, counts. `pages` are
    those of the rules by name, for formats that explain what they report.
    """

    name: str
    canvas: Canvas = Canvas()
    quiet: bool = False
    pages: Mapping[str, str] = field(default_factory=dict)
