"""What the figures of a column measure, where its head alone does not say."""

from collections.abc import Sequence

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Measure
from bulletin.understand.columns.context import COMPARED, LEVELS, PERCENTS, Setting
from bulletin.understand.labels.heads import Head, as_change, read_head
from bulletin.understand.labels.non_additive import is_average, is_chained, is_extreme
from bulletin.words.lexicon import said

_NEAR_HUNDRED = (40, 250)
_ALL = 100
_FEWEST = 3
_ONE_IN = 4  # shares of which one may be mistyped as less than nothing or more than all


def measure(head: Head, label: str, figures: Sequence[Figure | None], setting: Setting) -> Measure:
    """
    Return what the figures under a head measure.

    The head goes first, then the unit, then title and kind. What none of them says is a
    level, unless the figures themselves speak against it.
    """
    if head.measure is Measure.GROWTH and is_extreme(label):
        return Measure.RATE  # measured against another period in each row
    if head.measure not in LEVELS:
        return head.measure
    counted = head.unit is not None and head.unit.dimension is Dimension.QUANTITY
    if counted and head.unit is not None and "/" in head.unit.base:
        return Measure.RATE  # so much to each: 公斤/亩, 元/人
    told = None if counted else _told(head, label, figures, setting)
    if told is not None:
        return told
    return Measure.RATE if is_average(label) or is_chained(label) else Measure.LEVEL


def of_counted_change(head: Head, setting: Setting) -> Head:
    """
    Return a head that may say by how much levels changed (比上年末增加) as one that does.

    It does in a table that is counted in some unit, beside a column of growth or an index:
    alone it may be growth itself, and leave out its per cent.
    """
    counted = setting.unit is not None and setting.unit.dimension is Dimension.QUANTITY
    open_ = head.measure in LEVELS and head.unit is None
    return as_change(head) if counted and open_ and setting.compared else head


def _told(
    head: Head, label: str, figures: Sequence[Figure | None], setting: Setting
) -> Measure | None:
    """Return what unit, kind or title say of figures that their own head leaves open."""
    unit = head.unit or setting.unit
    if unit and unit.dimension in PERCENTS:
        return _of_percents(label, figures, setting)
    if unit and unit.dimension is Dimension.POINTS:
        return Measure.POINTS
    if setting.kind.measure in COMPARED and not _counts(head, unit, setting):
        weights = said("weight", setting.title.casefold())
        return Measure.SHARE if weights else _of_kind(figures, setting)
    return _near_hundred(figures) if unit is None and _titled(setting) and _bare(head) else None


def _titled(setting: Setting) -> bool:
    """Tell whether the title is that of a table of indices, and of nothing else."""
    if setting.compared or read_head(setting.title).measure is not Measure.INDEX:
        return False
    return not said("and", setting.title)


def _bare(head: Head) -> bool:
    """Tell whether a head says nothing but a period, or nothing that is known."""
    return head.measure is Measure.UNKNOWN or head.period is not None


def _near_hundred(figures: Sequence[Figure | None]) -> Measure:
    """Return that figures are indices if they lie near 100, else that they are levels."""
    known = sorted(abs(figure.digits) / 10**figure.decimals for figure in figures if figure)
    middle = known[len(known) // 2] if known else _NEAR_HUNDRED[0]
    near = _NEAR_HUNDRED[0] <= middle <= _NEAR_HUNDRED[1]
    return Measure.INDEX if near else Measure.LEVEL


def _counts(head: Head, unit: Unit | None, setting: Setting) -> bool:
    """
    Tell whether a head among tables of growth names an amount (`利润总额`, `增加值`) all the same.

    It does where the table is counted in some unit, or where growth has a column of its
    own and this one is called more than a period.
    """
    if unit is not None:
        return True
    return head.measure is Measure.LEVEL and setting.compared and head.period is None


def _of_percents(label: str, figures: Sequence[Figure | None], setting: Setting) -> Measure:
    """Return what figures in per cent measure where the head does not say: title or kind do."""
    for text in (setting.title, setting.corner):
        if (told := read_head(text).measure) in (*COMPARED, Measure.SHARE):
            return told
    if setting.kind.measure in COMPARED:
        return Measure.GROWTH
    words = f"{setting.title} {setting.corner} {label}".casefold()
    if said("growth-of-all", words):
        return Measure.GROWTH
    if said("share-of-all", words):
        return Measure.SHARE
    return Measure.SHARE if _ends_in_all(figures) else Measure.RATE


def _ends_in_all(figures: Sequence[Figure | None]) -> bool:
    """Tell whether the first or last of several percentages is 100, and hardly any is more."""
    values = [figure.value for figure in figures if figure]
    beyond = sum(not 0 <= value <= _ALL for value in values)
    if len(values) < _FEWEST or beyond > 1 or beyond * _ONE_IN > len(values):
        return False
    return (values[0] == _ALL) != (values[-1] == _ALL)


def _of_kind(figures: Sequence[Figure | None], setting: Setting) -> Measure:
    """Return index or growth by the figures: indices lie near 100, growth near 0."""
    known = sorted(abs(figure.digits) / 10**figure.decimals for figure in figures if figure)
    if not known:
        return setting.kind.measure or Measure.LEVEL
    middle = known[len(known) // 2]
    if setting.kind.measure is Measure.INDEX:
        near = _NEAR_HUNDRED[0] <= middle <= _NEAR_HUNDRED[1]
        return Measure.INDEX if near else Measure.GROWTH
    return Measure.GROWTH if middle < _NEAR_HUNDRED[1] else Measure.LEVEL
