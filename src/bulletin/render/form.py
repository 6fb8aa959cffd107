"""In which form a report is wanted: the name of a format, and the screen if there is one."""

from dataclasses import dataclass

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

    `quiet` leaves out what only reassures: files without findings, counts.
    """

    name: str
    canvas: Canvas = Canvas()
    quiet: bool = False
