"""The accidents of several figures that are likely enough to be named, with their words."""

from collections.abc import Iterator, Sequence

from bulletin.locate.accidents.conclusions.line_names import PlacesOfFigures
from bulletin.locate.accidents.hypotheses.events import Event
from bulletin.locate.accidents.hypotheses.one_slip import implied_range
from bulletin.locate.accidents.hypotheses.relabelled import Other
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.outcomes import Posterior, WeighedOutcome, mends
from bulletin.locate.chances import (
    FEWEST_LINES,
    NAMED,
    TELLING_DIGITS,
)
from bulletin.messages.message import Message
from bulletin.model.findings.accident import Accident
from bulletin.model.findings.happened import Happened
from bulletin.model.table.table import Measure

_Key = tuple[Happened, tuple[int, ...], str]


_BY_LOOK = (Happened.DOUBLED, Happened.PASTED_ASIDE)  # lines alike may be so by chance


class NamedAccidents:
    """Names accidents of one table, each with the chance that it happened at all."""

    def __init__(self, weighed: Posterior, places: PlacesOfFigures) -> None:
        self.scoring: Scoring = weighed.scoring
        self.figures = self.scoring.figures
        self._places = places

    def found(self, happened: Sequence[WeighedOutcome]) -> Iterator[Accident]:
        """Yield accidents of several figures, each with the chance that it happened at all."""
        chances: dict[_Key, float] = {}
        first: dict[_Key, tuple[Event, WeighedOutcome]] = {}
        for outcome in happened:
            for event in outcome.thought.events:
                if event.kind in (Happened.MISTYPED, Happened.LABEL):
                    continue
                key: _Key = event.kind, event.columns, "" if event.columns else str(event.first)
                chances[key] = chances.get(key, 0.0) + outcome.probability
                first.setdefault(key, (event, outcome))
        for key, chance in chances.items():
            event = first[key][0]
            long = event.last - event.first >= FEWEST_LINES.get(event.kind, 1)
            telling = self._telling(first[key][1])
            mended = mends(self.scoring, happened[0], as_read=event.kind not in _BY_LOOK)
            if chance >= NAMED and long and telling and mended:
                yield self._accident(event, first[key][1], chance)

    def _telling(self, outcome: WeighedOutcome) -> bool:
        """Tell whether the figures have digits enough not to be alike, or to fit, by chance."""
        texts = [self.figures.texts[slot] for slot in outcome.texts]
        digits = sum(each.isdigit() for text in texts for each in text)
        kinds = {each.kind for each in outcome.thought.events}
        several = len(self.scoring.nothing.failing) > 1 or "" in texts or Happened.DOUBLED in kinds
        return outcome.other is not None or (digits >= TELLING_DIGITS and several)

    def _accident(self, event: Event, outcome: WeighedOutcome, chance: float) -> Accident:
        if outcome.other:
            return self._relabelled(event, outcome.other, chance)
        slots = sorted(
            slot
            for slot in outcome.texts
            if event.first <= slot[0] <= event.last
            and (not event.columns or slot[1] in event.columns)
        ) or [(event.first, event.columns[0] if event.columns else 0)]
        place, *cells = [self._places.of(slot) for slot in slots]
        heads = self._places.heads(event)
        gaps = {
            "first": self._places.label(event.first, place.item),
            "last": self._places.label(event.last, place.item),
            "column": heads[0],
            "other": heads[-1],
            "power": event.detail,
        }
        return Accident(event.kind, place, tuple(cells), gaps, chance)

    def _relabelled(self, event: Event, other: Other, chance: float) -> Accident:
        """Return the accident of labels: where it happened, and what is implied of a lost line."""
        first, second = self._places.stub(event.first), self._places.stub(event.last)
        figures = tuple(self._implied(other)) or tuple(self._added_up(other))
        if figures:
            implied = Message.of("lost.implied", figures=figures)
        else:
            implied = Message.of("lost.unknown")
        gaps = {
            "first": first.printed,
            "last": second.printed,
            "missing": event.detail,
            "total": other.total,
            "implied": implied,
        }
        return Accident(event.kind, first, (second,), gaps, chance)

    def _implied(self, other: Other) -> Iterator[Message]:
        """Yield the figures that a lost line must have had, by the heads of their columns."""
        figures = other.scoring.figures
        for slot in sorted(other.scored.opened):
            key = figures.key[slot]
            implied = implied_range(other.scoring, slot, other.scored)
            if implied and figures.table.items[key[0]].label == other.label:
                digits = other.scoring.columns.custom(figures.like[slot], {})
                yield _left(figures.table.columns[key[1]].label, implied, digits)

    def _added_up(self, other: Other) -> Iterator[Message]:
        """Yield the sums of the parts that a lost line left behind, where they may be added."""
        table = self.figures.table
        for column in table.columns if other.parts else ():
            slots = [self.figures.slot.get((part, column.index)) for part in other.parts]
            values = [self.figures.values[slot] for slot in slots if slot]
            known = [each for each in values if each]
            if slots[0] and len(known) == len(slots) and column.measure in _ADDED:
                half = sum(each.half for each in known)
                whole = sum(each.middle for each in known)
                digits = self.scoring.columns.customs[self.figures.like[slots[0]]]
                yield _left(column.label, (whole - half, whole + half), digits)


_ADDED = (Measure.LEVEL, Measure.SHARE)


def _left(head: str, implied: tuple[float, float], digits: int) -> Message:
    """Return in words what is left for a figure of a column, by its lowest and highest value."""
    low, high = (f"{each:.{digits}f}" for each in implied)
    if low == high:
        return Message.of("lost.figure", column=head, figure=low)
    return Message.of("lost.range", column=head, low=low, high=high)
