"""A weighed hypothesis as changes of cells, typed as the table prints its figures."""

from fractions import Fraction

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.conclusions.line_names import PlacesOfFigures
from bulletin.locate.accidents.hypotheses.events import Event
from bulletin.locate.accidents.hypotheses.one_slip import implied_range
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.outcomes import Posterior, WeighedOutcome
from bulletin.locate.slips.printable_texts import model_of_style, styled
from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.findings.diagnosis import Change, Hypothesis
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.table.cell import Cell

_TOLD = {
    Happened.SLIPPED_UP: SlipKind.ROWS_SHIFTED,
    Happened.SLIPPED_DOWN: SlipKind.ROWS_SHIFTED,
    Happened.EXCHANGED: SlipKind.COLUMNS_EXCHANGED,
    Happened.OTHER_UNIT: SlipKind.RUN_IN_OTHER_UNIT,
    Happened.DOUBLED: SlipKind.LINE_DOUBLED,
    Happened.PASTED_ASIDE: SlipKind.BLOCK_ASIDE,
}


class HypothesesShown:
    """Turns outcomes into hypotheses of the report."""

    def __init__(self, weighed: Posterior, places: PlacesOfFigures) -> None:
        self.scoring: Scoring = weighed.scoring
        self.figures = self.scoring.figures
        self._places = places

    def of(self, outcome: WeighedOutcome) -> Hypothesis:
        """Return the hypothesis of one outcome."""
        labels = [event for event in outcome.thought.events if event.kind is Happened.LABELS]
        changes = [
            self._change(slot, text, outcome) for slot, text in sorted(outcome.texts.items())
        ] + [change for event in labels for change in self._labels(event)]
        kinds = [each.kind for each in outcome.thought.events]
        several = next((each.value for each in kinds if each is not Happened.MISTYPED), "")
        return Hypothesis(int(outcome.probability * 10_000) / 10_000, tuple(changes), several)

    def _labels(self, event: Event) -> tuple[Change, Change]:
        """Return that two lines have each other's label, with the blanks before it."""
        stubs = self._places.stub(event.first), self._places.stub(event.last)
        one, other = (self._places.label_cell(line) for line in (event.first, event.last))
        kind = SlipKind.LABELS_EXCHANGED
        return (
            Change(stubs[0], other, kind, ANYTHING, plain=other.strip()),
            Change(stubs[1], one, kind, ANYTHING, plain=one.strip()),
        )

    def _change(self, slot: Slot, text: str | None, outcome: WeighedOutcome) -> Change:
        place = self._places.of(slot)
        shown = None if text is None else self._styled(slot, text)
        left = self._left(slot, text, outcome)
        return Change(place, shown, self._slip(slot, outcome), left, plain=text or "")

    def _slip(self, slot: Slot, outcome: WeighedOutcome) -> SlipKind:
        for event in reversed(outcome.thought.events):
            inside = event.first <= slot[0] <= event.last
            if inside and (not event.columns or slot[1] in event.columns):
                return _TOLD.get(event.kind) or SlipKind(event.detail)
        return SlipKind.NONE

    def _left(self, slot: Slot, text: str | None, outcome: WeighedOutcome) -> Interval:
        """Return what the other figures leave for one, in its own unit."""
        if text is not None:
            value = self.figures.value(slot, text)
            return (
                _interval(value.middle - value.half, value.middle + value.half)
                if value
                else ANYTHING
            )
        implied = implied_range(self.scoring, slot, outcome.scored)
        if implied is None:
            return ANYTHING
        custom = self.scoring.columns.custom(self.figures.like[slot], outcome.texts)
        half = 0.51 * 10.0**-custom
        return _interval(implied[0] - half, implied[1] + half)

    def _styled(self, slot: Slot, text: str) -> str:
        """Return a text as the cell prints its figure, or as its like do."""
        table, key = self._places.judged.table, self.figures.key[slot]
        cell = model_of_style(table, key)
        if cell.figure is None or not _marked(cell):
            like = (
                model_of_style(table, self.figures.key[each])
                for each in self.scoring.columns.members[self.figures.like[slot]]
            )
            cell = next((each for each in like if _marked(each)), cell)
        return styled(text, cell) if cell.figure else text


def _marked(cell: Cell) -> bool:
    return cell.figure is not None and "," in cell.text


def _interval(low: float, high: float) -> Interval:
    return Interval(Fraction(f"{low:.9f}"), Fraction(f"{high:.9f}"))
