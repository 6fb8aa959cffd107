"""
How likely each true text is of which one slip of the hand makes a printed one.

How often each kind is follows what copy-typists do most (a wrong key, two keys exchanged,
a key missed or struck twice); they only weigh rivals against each other, so that their
order matters more than their size. Sources: Damerau 1964; Scholtus 2009.
"""

from dataclasses import dataclass

from bulletin.mistyping.kinds import SLIP_OF_KIND
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.findings.slip_kind import SlipKind


@dataclass(frozen=True, slots=True)
class Slip:
    """A true text, the likeliest slip that made the printed one of it, and the chance of all."""

    true: str
    kind: SlipKind
    chance: float


def likeliest(printed: str, decimals: int | None = None) -> dict[str, Slip]:
    """Return for each true text its likeliest slip, with the chances of all its slips added."""
    found: dict[str, Slip] = {}
    for each in mistypings(printed, decimals):
        slip = Slip(each.true, each.kind, SLIP_OF_KIND[each.kind] * each.share)
        rival = found.get(slip.true)
        if rival is None:
            found[slip.true] = slip
        else:
            best = max(rival, slip, key=lambda each: each.chance)
            found[slip.true] = Slip(slip.true, best.kind, rival.chance + slip.chance)
    return found
