"""A sheet from a pandas DataFrame whose cells are still printed text."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.sheet import Sheet

if TYPE_CHECKING:
    import pandas as pd

_INVENTED = "Unnamed: "  # how pandas names a column whose head cell was empty


def read_frame(frame: "pd.DataFrame") -> Sheet:
    """
    The cells of a frame of strings, its column labels as the first row or rows.

    Missing cells are empty. An index other than 0, 1, 2, ... comes first, as columns of its
    own: it usually holds the items. Whole numbers are taken as printed.

    Raises:
        InputError: the frame is empty, or holds floats, whose printed decimals are lost.
    """
    if not hasattr(frame, "itertuples"):
        found = type(frame).__name__
        message = Message.of("read.frame.expected", found=found)
        raise InputError(message)
    if frame.empty:
        message = Message.of("read.frame.empty")
        raise InputError(message)
    stub = [] if _index_is_plain(frame.index) else list(range(frame.index.nlevels))
    rows = (*_head(frame, stub), *_body(frame, stub))
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


def _body(frame: "pd.DataFrame", stub: Sequence[int]) -> Iterator[tuple[str, ...]]:
    stubs = [frame.index.get_level_values(level) for level in stub]
    heads = [str(label) for label in frame.columns]
    missing = frame.isna().to_numpy()
    for at, row in enumerate(frame.itertuples(index=False, name=None)):
        marked = zip(heads, row, missing[at], strict=True)
        cells = ("" if gone else _printed(cell, head) for head, cell, gone in marked)
        yield (*(_label(labels[at]) for labels in stubs), *cells)


def _label(label: object) -> str:
    if label is None or label != label:  # noqa: PLR0124  (only a missing one is unlike itself)
        return ""
    text = str(label)
    invented = text.startswith(_INVENTED) and text[len(_INVENTED) :].isdigit()
    return "" if invented else text


def _printed(cell: object, head: str) -> str:
    # NumPy's floats are not all Python floats, but all name themselves so.
    if type(cell).__name__.startswith(("float", "complex")):
        message = Message.of("read.frame.float", number=str(cell), head=head)
        raise InputError(message)
    return str(cell)
