"""A line typed in the place of its neighbour: two lines alike, but for a slip in one of them."""

from collections.abc import Iterator, Sequence
from math import log

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import LINE_DOUBLED, LINES_ALIKE, OVER_THE_NEXT, UNEXPLAINED
from bulletin.locate.slips.typing import likeliest
from bulletin.mistyping.kinds import SLIP
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.table import Evidence, Item

_Pair = tuple[Slot, Slot]  # the figures of two neighbouring lines in one column
_FEWEST = 2  # columns; fewer say nothing of a line


def doubled(scoring: Scoring) -> Iterator[Thought]:
    """
    Yield every line that may have been typed in the place of its neighbour.

    Where a pair differs, one of the two was mistyped besides: the copy, or else the other line,
    which then was meant as its copy is.
    """
    figures = scoring.figures
    for line in range(figures.lines - 1):
        pairs = [
            ((line, column), (line + 1, column))
            for column in range(figures.columns)
            if figures.texts.get((line, column)) and figures.texts.get((line + 1, column))
        ]
        unlike = [pair for pair in pairs if figures.texts[pair[0]] != figures.texts[pair[1]]]
        if not _alike(scoring, pairs, unlike) or _same_label(scoring, line):
            continue
        prior = log(LINE_DOUBLED / max(figures.lines - 1, 1))
        for at, chance in ((1, OVER_THE_NEXT), (0, 1 - OVER_THE_NEXT)):
            yield from _typed_over(scoring, pairs, unlike, at, prior + log(chance))


def _alike(scoring: Scoring, pairs: Sequence[_Pair], unlike: Sequence[_Pair]) -> bool:
    """Tell whether one of two lines may be a copy: most figures are the same, or a slip apart."""
    least = max(_FEWEST, LINES_ALIKE * len(pairs))
    same = sum(_again(scoring, *pair) for pair in pairs)
    if not same or same >= least:
        return same >= least
    near = (pair for pair in unlike if _slip(scoring, *pair)[1] is not SlipKind.NONE)
    return same + sum(1 for _ in near) >= least


def _again(scoring: Scoring, one: Slot, other: Slot) -> bool:
    """Tell whether two places print one figure, other than nothing."""
    value = scoring.figures.values[one]
    same = scoring.figures.texts[one] == scoring.figures.texts[other]
    return same and value is not None and value.middle != 0


def _slip(scoring: Scoring, true: Slot, typed: Slot) -> tuple[float, SlipKind]:
    """Return the chance that what one place prints was mistyped as what another one does."""
    texts, otherwise = scoring.figures.texts, scoring.figures.otherwise
    for text in (texts[typed], otherwise.get(typed, "")):
        found = likeliest(text).get(texts[true]) if text else None
        if found:
            return log(SLIP * found.chance), found.kind
    digits = sum(each.isdigit() for each in texts[typed])
    return log(SLIP * UNEXPLAINED) - digits * log(10), SlipKind.NONE


def _typed_over(
    scoring: Scoring, pairs: Sequence[_Pair], unlike: Sequence[_Pair], at: int, prior: float
) -> Iterator[Thought]:
    """Yield that the first or the second (`at`) of two lines was typed over with the other."""
    line = pairs[0][0][0]
    event = Event(Happened.DOUBLED, (), line, line + 1, str(line + at))
    opened: dict[Slot, str | None] = {pair[at]: None for pair in pairs}
    copied = [_slip(scoring, pair[1 - at], pair[at])[0] for pair in unlike]
    yield Thought((event,), opened, prior + sum(copied))
    if unlike:
        chances = [_slip(scoring, pair[at], pair[1 - at]) for pair in unlike]
        slips = [
            Event(Happened.MISTYPED, (pair[0][1],), line + 1 - at, line + 1 - at, kind.value)
            for pair, (_, kind) in zip(unlike, chances, strict=True)
        ]
        kept = {pair[1 - at]: scoring.figures.texts[pair[at]] for pair in unlike}
        together = prior + sum(chance for chance, _ in chances)
        yield Thought((event, *slips), {**opened, **kept}, together)


def _same_label(scoring: Scoring, line: int) -> bool:
    """
    Tell whether two lines may well be alike: they have one label, or one is a total.

    The total of a single part is that part; of several it is none of them.
    """
    figures = scoring.figures
    items = figures.table.items
    keys = [
        next((k for s, k in figures.key.items() if s[0] == each), None) for each in (line, line + 1)
    ]
    one, other = keys
    if one is None or other is None or figures.table.transposed:
        return True
    pair = items[one[0]], items[other[0]]
    totals = {
        each.total for each in figures.table.breakdowns if each.evidence is not Evidence.ARITHMETIC
    }
    total = [each for each in pair if each.index in totals or each.total]
    one_part = any(not _of_several(scoring, each, pair) for each in total)
    return one_part or pair[0].label == pair[1].label


def _of_several(scoring: Scoring, total: Item, pair: tuple[Item, Item]) -> bool:
    """Tell whether a total has parts besides these two lines that are more than nothing."""
    figures = scoring.figures
    others = {
        part
        for breakdown in figures.table.breakdowns
        if breakdown.total == total.index
        for part in breakdown.parts
    } - {each.index for each in pair}
    filled = {
        figures.key[slot][0] for slot, value in figures.values.items() if value and value.middle
    }
    return bool(others & filled)
