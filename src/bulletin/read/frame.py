"""A sheet from a pandas DataFrame whose cells are still printed text."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.sheet import Sheet

if TYPE_CHECKING:
    import pandas as pd

# Digits of a float that hold whatever decimal text it was read from.
_SURE = {"float16": 3, "float32": 6}
_USUAL = 15
_INVENTED = "Unnamed: "  # how pandas names a column whose head cell was empty


def read_frame(frame: "pd.DataFrame", decimals: int | Mapping[str, int] | None = None) -> Sheet:
    """
    The cells of a frame of strings, its column labels as the first row or rows.

    Missing cells are empty. An index other than 0, 1, 2, ... comes first, as columns of its
    own: it usually holds the items. Whole numbers are taken as printed; floats with as many
    decimals as the caller states, for all columns or by their heads.

    Raises:
        InputError: the frame is empty, or holds floats whose printed decimals nobody states,
            or that have more than is stated.
    """
    if not hasattr(frame, "itertuples"):
        found = type(frame).__name__
        message = Message.of("read.frame.expected", found=found)
        raise InputError(message)
    if frame.empty:
        message = Message.of("read.frame.empty")
        raise InputError(message)
    stub = [] if _index_is_plain(frame.index) else list(range(frame.index.nlevels))
    rows = (*_head(frame, stub), *_body(frame, stub, decimals))
    return Sheet("<frame>", rows, tuple(range(1, len(rows) + 1)))


def _index_is_plain(index: "pd.Index[str]") -> bool:
    # Only a RangeIndex has a step; pandas itself is not imported for the question.
    counted = getattr(index, "step", None) == 1 and getattr(index, "start", None) == 0
    return counted and index.name is None


def _head(frame: "pd.DataFrame", stub: Sequence[int]) -> Iterator[tuple[str, ...]]:
    names = [_label(frame.index.names[level]) for level in stub]
    last = frame.columns.nlevels - 1
    for level in range(last + 1):
        labels = map(_label, frame.columns.get_level_values(level))
        corner = names if level == last else [""] * len(names)
        yield (*corner, *labels)


def _body(
    frame: "pd.DataFrame", stub: Sequence[int], decimals: int | Mapping[str, int] | None
) -> Iterator[tuple[str, ...]]:
    stubs = [frame.index.get_level_values(level) for level in stub]
    heads = [str(label) for label in frame.columns]
    stated = [decimals.get(head) if isinstance(decimals, Mapping) else decimals for head in heads]
    sure = [_SURE.get(str(kind).lower(), _USUAL) for kind in frame.dtypes]
    places = list(zip(stated, sure, strict=True))
    missing = frame.isna().to_numpy()
    for at, row in enumerate(frame.itertuples(index=False, name=None)):
        marked = zip(heads, places, row, missing[at], strict=True)
        cells = ("" if gone else _printed(cell, head, many) for head, many, cell, gone in marked)
        yield (*(_label(labels[at]) for labels in stubs), *cells)


def _label(label: object) -> str:
    if label is None or label != label:  # noqa: PLR0124  (only a missing one is unlike itself)
        return ""
    text = str(label)
    invented = text.startswith(_INVENTED) and text[len(_INVENTED) :].isdigit()
    return "" if invented else text


def _printed(cell: object, head: str, places: tuple[int | None, int]) -> str:
    # NumPy's floats are not all Python floats, but all name themselves so.
    kind = type(cell).__name__
    if kind.startswith(("float", "complex")):
        decimals, sure = places
        if decimals is not None and not kind.startswith("complex"):
            return _with_decimals(Decimal(f"{cell:.{sure}g}"), head, decimals)
        message = Message.of("read.frame.float", number=str(cell), head=head)
        raise InputError(message)
    return str(cell)


def _with_decimals(number: Decimal, head: str, decimals: int) -> str:
    """Return a float as it was printed; more digits than stated are no noise of arithmetic."""
    text = f"{number:.{max(decimals, 0)}f}"
    if not number.is_finite() or Decimal(text) != number:
        message = Message.of(
            "read.frame.decimals", number=str(number), head=head, decimals=decimals
        )
        raise InputError(message)
    return text
