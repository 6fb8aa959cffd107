"""Figures that may be wrong as printed: odd among their like, or of something that fails."""

from collections.abc import Collection

from bulletin.locate.accidents.claims.printed_figures import Approximate, Slot, decimals
from bulletin.locate.accidents.likelihood.column_chances import padded
from bulletin.locate.accidents.likelihood.scoring import Scoring


def odd_figures(scoring: Scoring) -> set[Slot]:
    """Return the figures with other decimals than their like, or far off them."""
    values = scoring.figures.values.items()
    return {slot for slot, value in values if value and _is_odd(scoring, slot, value)}


def suspects(scoring: Scoring, odd: Collection[Slot]) -> list[Slot]:
    """Return the figures of all that fails as printed, and those that are odd, in order."""
    claims = (scoring.claims[number] for number in scoring.nothing.failing)
    return sorted({slot for each in claims for slot in each.equation.cells}.union(odd))


def _is_odd(scoring: Scoring, slot: Slot, value: Approximate) -> bool:
    text = scoring.figures.texts[slot]
    custom = scoring.columns.customs[scoring.figures.like[slot]]
    return decimals(text) != custom or padded(text) or scoring.strange(slot, value)
