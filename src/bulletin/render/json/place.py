"""Positions, intervals and failures to read, in the shape that all documents share."""

from typing import NotRequired, TypedDict

from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Position, address
from bulletin.model.findings.report import FileReport, Place
from bulletin.render.phrases.interval_ends import ends
from bulletin.render.phrases.places import sheet_name


class Ends(TypedDict):
    """The ends of an interval as decimal texts, null where it has no end."""

    low: str | None
    high: str | None


class Implied(TypedDict):
    """A figure that follows: as text with the decimals that are justified, and its bounds."""

    shown: str | None
    interval: Ends


class Problem(TypedDict):
    """Why a file could not be read."""

    message: str


class Where(TypedDict):
    """A place; `sheet` and `cell` only in workbooks, `path` only in another file."""

    line: int
    column: int
    sheet: NotRequired[str]
    cell: NotRequired[str]
    path: NotRequired[str]


class Printed(Where):
    """A printed cell with its names."""

    item: str
    measure: str
    printed: str


def ends_json(interval: Interval) -> Ends:
    """Return the two ends, rounded outward where they have no short decimal form."""
    low, high = ends(interval)
    return {"low": low or None, "high": high or None}


def maybe_ends(interval: Interval | None) -> Ends | None:
    """Return the two ends, or null where there is no interval."""
    return ends_json(interval) if interval else None


def implied(interval: Interval | None, shown: str) -> Implied | None:
    """Return a figure that follows, or null where none does."""
    ends_ = maybe_ends(interval)
    return {"shown": shown or None, "interval": ends_} if ends_ else None


def where(file: FileReport, position: Position, path: str = "") -> Where:
    """Return the place of a position, of another file if one is named."""
    place: Where = {"line": position.line, "column": position.column}
    name = sheet_name(file)
    if name:
        place["sheet"], place["cell"] = name, address(position)
    if path:
        place["path"] = path
    return place


def printed_json(file: FileReport, place: Place) -> Printed:
    """Return a printed cell with its place and names."""
    return {
        **where(file, place.position, place.path),
        "item": place.item,
        "measure": place.measure.value,
        "printed": place.printed,
    }
