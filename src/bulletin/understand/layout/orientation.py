"""Whether the items run down the side or across the top."""

from collections.abc import Iterable

from bulletin.model.table.table import Measure
from bulletin.understand.labels.heads import read_head
from bulletin.understand.labels.periods import is_period
from bulletin.understand.layout.rectangle import Rectangle, names_units
from bulletin.words.lexicon import idea


def oriented(rectangle: Rectangle) -> Rectangle:
    """
    Return the rectangle with items down and periods or measures across.

    It is turned where every label down the side is a period, or a measure, and the
    heads are neither: a national series with the years down its side.
    """
    labels = [
        stub.bare
        for stub, texts in zip(rectangle.stubs, rectangle.texts, strict=True)
        if stub.bare and any(text.bare for text in texts)
    ]
    heads = [head.bare for head in rectangle.heads if head.bare]
    if not labels or not heads:
        return rectangle
    periods = all(map(is_period, labels)) and not all(map(is_period, heads))
    return rectangle.turned() if periods or _measures(labels, heads) else rectangle


def _measures(labels: list[str], heads: list[str]) -> bool:
    if any(map(_says_measure, heads)) or any(map(is_period, heads)):
        return False
    bare = [label for label in labels if not names_units(label)]
    known = [label for label in bare if _says_measure(label)]
    return len(bare) > 1 and len(known) == len(bare) and _several(bare)


def _says_measure(label: str) -> bool:
    head = read_head(label)
    if head.measure in (Measure.GROWTH, Measure.SHARE, Measure.INDEX, Measure.RANK, Measure.CHANGE):
        return True
    name = label.partition("(")[0].partition("（")[0].strip().casefold()
    return name in idea("plain-level").whole or is_period(name)


def _several(labels: Iterable[str]) -> bool:
    """Tell whether more than one thing is measured, or at more than one time."""
    return len({(read_head(label).measure, label) for label in labels}) > 1
