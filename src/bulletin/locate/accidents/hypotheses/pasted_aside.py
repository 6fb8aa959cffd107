"""A block of figures pasted one place aside: by a line, or by a column."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from math import log

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.hypotheses.moved import run_prior, shifts
from bulletin.locate.accidents.hypotheses.screened_runs import Run, Screen, TextsOfLine
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.chances import PASTED_ASIDE
from bulletin.model.findings.happened import Happened

_WIDEST = 12  # columns of a block
_FEWEST = 2  # lines, and columns; a smaller block is a slip like others
_MOST = 2000  # runs of a column, beyond which its blanks say nothing of a block

_Place = tuple[int, int, int | None]  # first and last line of a run, and the one left open


def pasted_aside(scoring: Scoring, doubted: Collection[int]) -> Iterator[Thought]:
    """
    Yield every way in which neighbouring columns may have been pasted one place aside.

    By a line only where all columns of a block are `doubted`.
    """
    columns = range(scoring.figures.columns)
    blank = Counter(column for _, column in scoring.blanks)
    blocks = [
        tuple(range(first, last + 1))
        for first in columns
        for last in columns[first + _FEWEST - 1 : first + _WIDEST]
    ]
    chance = log(PASTED_ASIDE / max(len(blocks), 1) / 4)
    runs = {
        step: {column: _runs(scoring, column, step) for column in columns if column in doubted}
        for step in (1, -1)
    }
    for block in blocks:
        if all(column in doubted for column in block):
            for step in (1, -1):
                alike = [runs[step][column] for column in block]
                yield from _by_a_line(scoring, block, step, alike, chance)
        for step, empty in ((1, block[0]), (-1, block[-1])):
            if blank[empty] >= _FEWEST:
                yield from _by_a_column(scoring, block, step, chance)


def _runs(scoring: Scoring, column: int, step: int) -> Mapping[_Place, Run]:
    """Return the runs by which a column may have shifted, none where it has too many blanks."""
    found = {
        (run.first, run.last, run.opened): run
        for run in islice(shifts(scoring, column, step), _MOST + 1)
    }
    return found if len(found) <= _MOST else {}


def _by_a_line(
    scoring: Scoring,
    block: tuple[int, ...],
    step: int,
    alike: Sequence[Mapping[_Place, Run]],
    chance: float,
) -> Iterator[Thought]:
    """Yield that all columns of a block stand a line too high, or too low."""
    lines = range(scoring.figures.lines)
    common = frozenset(alike[0]).intersection(*alike[1:])
    if len(block) == scoring.figures.columns:  # a whole line typed twice is another accident
        common = frozenset(e for e in common if not _printed(scoring, e, block, step))
    if not common:
        return
    replaced = [_from(scoring, [((line, c), (line - step, c)) for c in block]) for line in lines]
    screen = Screen(scoring, replaced)
    runs = [
        run._replace(prior=chance + run_prior(len(lines), run.first, run.last))
        for run in sorted(alike[0][place] for place in common)
    ]
    for run in screen.best([each for each in runs if screen.texts(each) is not None]):
        texts = screen.texts(run)
        if texts is not None and run.opened is not None and run.last > run.first:
            opened: dict[Slot, str | None] = {(run.opened, c): None for c in block}
            first, last = min(run.first, run.opened), max(run.last, run.opened)
            event = Event(Happened.PASTED_ASIDE, block, first, last)
            yield Thought((event,), {**opened, **texts}, run.prior)


def _printed(scoring: Scoring, place: _Place, block: Sequence[int], step: int) -> bool:
    """Tell whether the line that a block would have left still prints something in it."""
    left = place[1] if step > 0 else place[0]
    return any(scoring.figures.texts.get((left, column)) for column in block)


def _by_a_column(
    scoring: Scoring, block: tuple[int, ...], step: int, chance: float
) -> Iterator[Thought]:
    """Yield that some lines of a block stand a column too far to the right, or to the left."""
    printed = scoring.figures.texts
    empty, opened = (block[0], block[-1]) if step > 0 else (block[-1], block[0])
    others = [column for column in block if column != opened]
    replaced = [
        _from(scoring, [((line, c), (line, c + step)) for c in others])
        if printed.get((line, empty)) == "" and (line, opened) in printed
        else None
        for line in range(scoring.figures.lines)
    ]
    for run in _whole(replaced):
        lines = range(run.first, run.last + 1)
        texts: dict[Slot, str | None] = {(line, opened): None for line in lines}
        for line in lines:
            texts.update(replaced[line] or {})
        event = Event(Happened.PASTED_ASIDE, block, run.first, run.last)
        prior = chance + run_prior(scoring.figures.lines, run.first, run.last)
        yield Thought((event,), texts, prior)


def _whole(replaced: Sequence[TextsOfLine | None]) -> Iterator[Run]:
    """Yield the longest runs of lines that may be meant so: a block has no holes."""
    first: int | None = None
    for line, texts in enumerate([*replaced, None]):
        if texts is not None and first is None:
            first = line
        elif texts is None and first is not None:
            if line - first >= _FEWEST:
                yield Run(first, line - 1, 0.0)
            first = None


def _from(scoring: Scoring, pairs: Sequence[tuple[Slot, Slot]]) -> dict[Slot, str | None] | None:
    """Return that each first place was meant to hold what the second prints, None if it cannot."""
    texts = scoring.figures.texts
    if any(one not in texts or not texts.get(other) for one, other in pairs):
        return None
    return {one: texts[other] for one, other in pairs}
