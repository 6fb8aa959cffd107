"""A figure with another number of decimals than its like."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.report import Severity
from bulletin.model.table.table import Measure, Table
from bulletin.relate.judge import Judged
from bulletin.words.lexicon import idea

_LEAST_ALIKE = 5  # fewer figures alike show no custom
_FEWEST_WHOLE = 2  # figures of what has no fractions
_ONE_IN = 10  # more than one in so many unlike, and decimals simply vary
_MOST_BROKEN = 2  # places in a whole table, or one in fifty of its figures
_ONE_IN_ALL = 50
_FAR = 4  # times the largest of its like; no honest rate stands out so and is whole as well
_FULL = 100  # per cent: printed without decimals by publishers who otherwise use them
_TWO_DIGITS = 100
# Measures whose decimals do not depend on the size of the figure.
_FIXED = (Measure.GROWTH, Measure.INDEX, Measure.SHARE, Measure.RATE, Measure.POINTS)

_Key = tuple[int, int]
_Figures = Mapping[_Key, Figure]
_Likes = Mapping[tuple[object, ...], Sequence[_Key]]


@rule(Severity.WARNING, names_the_cell=True)
def unlike_decimals(judged: Judged) -> Iterator[Failure]:
    """
    A figure printed with more or fewer decimals than all its like.

    Why it matters:
        A publisher prints one measure in one unit with one number of decimals. A figure
        that differs has often lost its point, moved it, or gained a digit.

    What it allows:
        Like are figures of one measure in one unit, in the same column or the same row:
        a series keeps its own custom. At least five must agree, and no more than one in
        ten (or a single figure) differ; a table with several such places is not kept
        that strictly, and nothing is said. Plain 0 and 100. Fewer decimals where no
        closing zero is ever printed: there 7.0 was written as 7; unless it is a rate far
        above all its like, which with its point would be one of them (69 for 6.9). One or
        two digits more for a figure so small that the custom would leave it a single digit
        or none, unless another small one keeps to the custom. A decimal for the smallest of
        whole levels, and none for the largest: publishers shed digits as figures grow. Of
        what has no fractions (人, 户) two whole figures are custom enough against one of
        three digits or more before its point; averages may have decimals.

    What it cannot see:
        A slip that keeps the number of decimals, and any slip where decimals vary.
    """
    table = judged.table
    found = {key: cell.figure for key, cell in table.cells.items() if cell.figure}
    figures = {key: figure for key, figure in found.items() if not _round(figure)}
    columns, rows = _likes(table, figures, axis=1), _likes(table, figures, axis=0)
    zeros = Counter(each.decimals for each in figures.values() if _closes_with_zero(each))
    if _careless(figures, columns.values()):
        return
    unlike = dict(_broken_wholes(table, figures))
    for likes, axis, crossing in ((columns, 0, rows), (rows, 1, columns)):
        for keys in likes.values():
            for key, custom in _exceptions(figures, keys, zeros, rates=_are_rates(table, keys)):
                line = crossing[_kinship(table, key, axis)]
                rate = table.measure(*key) in _FIXED
                if not _at_home(figures, key, line, custom[0]) and (
                    rate or not _sheds_digits(figures, key, keys, custom[0])
                ):
                    unlike.setdefault(key, custom)
    for key, (decimals, others) in unlike.items():
        where = place(table, *key)
        gaps = {"item": where.item, "printed": where.printed, "others": str(others)}
        own = str(figures[key].decimals)
        yield Failure(where, {**gaps, "decimals": own, "custom": str(decimals)})


def _broken_wholes(table: Table, figures: _Figures) -> Iterator[tuple[_Key, tuple[int, int]]]:
    """Yield the one figure with decimals of things that have no fractions, by columns."""
    wholes = idea("whole-things").whole
    columns: dict[int, list[_Key]] = {}
    for key in figures:
        unit, mean = table.unit(*key), table.items[key[0]].average or table.columns[key[1]].average
        if unit and unit.base in wholes and not unit.exponent and not mean:
            columns.setdefault(key[1], []).append(key)
    for keys in columns.values():
        levels = [key for key in keys if table.measure(*key) is Measure.LEVEL]
        broken = [key for key in levels if figures[key].decimals]
        whole = len(levels) - len(broken)
        if len(broken) == 1 and whole >= _FEWEST_WHOLE and figures[broken[0]].value >= _FULL:
            yield broken[0], (0, whole)


def _round(figure: Figure) -> bool:
    return not figure.digits or (figure.decimals == 0 and abs(figure.digits) == _FULL)


def _closes_with_zero(figure: Figure) -> bool:
    return figure.decimals > 0 and figure.digits % 10 == 0


def _kinship(table: Table, key: _Key, axis: int) -> tuple[object, ...]:
    """Return what figures on one line (0 an item's, 1 a column's) must share to be alike."""
    unit = table.unit(*key)
    family = (unit.base, unit.exponent, unit.dimension) if unit else None
    return (key[axis], table.measure(*key), family)


def _likes(table: Table, figures: _Figures, axis: int) -> _Likes:
    likes: dict[tuple[object, ...], list[_Key]] = {}
    for key in figures:
        likes.setdefault(_kinship(table, key, axis), []).append(key)
    return likes


def _custom(figures: _Figures, keys: Sequence[_Key]) -> tuple[int, int]:
    """Return the commonest number of decimals, and how many figures have it."""
    ((custom, alike),) = Counter(figures[key].decimals for key in keys).most_common(1)
    return custom, alike


def _careless(figures: _Figures, likes: Iterable[Sequence[_Key]]) -> bool:
    """Tell whether customs are broken in more places than a typist's slips explain."""
    broken = 0
    for keys in likes:
        alike = _custom(figures, keys)[1]
        if alike >= max(_LEAST_ALIKE, len(keys) - len(keys) // _LEAST_ALIKE):
            broken += len(keys) - alike
    return broken > max(_MOST_BROKEN, len(figures) // _ONE_IN_ALL)


def _are_rates(table: Table, keys: Sequence[_Key]) -> bool:
    return all(table.measure(*key) in _FIXED for key in keys)


def _exceptions(
    figures: _Figures, keys: Sequence[_Key], zeros: Mapping[int, int], *, rates: bool
) -> Iterator[tuple[_Key, tuple[int, int]]]:
    """Yield figures unlike a clear custom, with the custom and how many figures keep it."""
    custom, alike = _custom(figures, keys)
    unlike = [key for key in keys if figures[key].decimals != custom]
    if not unlike or alike < _LEAST_ALIKE or len(unlike) > max(1, len(keys) // _ONE_IN):
        return
    closing = sum(
        figures[key].decimals == custom and _closes_with_zero(figures[key]) for key in keys
    )
    if 2 * closing > alike:  # zeros added by a conversion: 405.0 for 405
        return
    strict = any(figures[key].decimals == custom and _tiny(figures[key], custom) for key in keys)
    for key in unlike:
        figure = figures[key]
        fewer = figure.decimals < custom
        odd = zeros[custom] or (rates and _lost_its_point(figures, key, keys, custom))
        if (fewer and odd) or (not fewer and (strict or not _tiny(figure, custom))):
            yield key, (custom, alike)


def _lost_its_point(figures: _Figures, key: _Key, keys: Sequence[_Key], custom: int) -> bool:
    """Tell whether a figure is far above all its like, and one of them with a point in it."""
    most = max(abs(figures[each].value) for each in keys if each != key)
    size = abs(figures[key].value)
    return size > _FAR * most and size <= most * 10 ** (custom - figures[key].decimals)


def _tiny(figure: Figure, custom: int) -> bool:
    """Tell whether a figure of one or two digits keeps one or none of them under the custom."""
    digits = abs(figure.digits)
    return digits < _TWO_DIGITS and digits * 10**custom < 10 * 10**figure.decimals


def _sheds_digits(figures: _Figures, key: _Key, keys: Sequence[_Key], custom: int) -> bool:
    """
    Tell whether whole numbers and decimals meet only because of the size of the figures.

    Among whole numbers the smallest may keep a decimal as long as it has no more digits
    than the rest; among decimals the largest may drop its own if some have more digits.
    """
    mine = figures[key]
    others = [figures[each] for each in keys if each != key]
    own, digits = _digits(mine), [_digits(each) for each in others]
    size, sizes = abs(mine.value), [abs(each.value) for each in others]
    if custom == 0:
        return size < min(sizes) and own <= min(digits)
    return mine.decimals == 0 and size > max(sizes) and own < max(digits)


def _digits(figure: Figure) -> int:
    return len(str(abs(figure.digits)))


def _at_home(figures: _Figures, key: _Key, crossing: Sequence[_Key], custom: int) -> bool:
    """Tell whether others of the line that crosses break the custom in the same direction."""
    more = figures[key].decimals > custom
    others = [figures[each].decimals for each in crossing if each != key]
    return any(each > custom if more else each < custom for each in others)
