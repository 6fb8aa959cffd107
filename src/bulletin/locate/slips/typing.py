"""
How likely each true text is of which one slip of the hand makes a printed one.

Frequencies of the kinds follow what copy-typists do most (a wrong key, two keys exchanged,
a key missed or struck twice); they only weigh rivals against each other, so that their
order matters more than their size. Sources: Damerau 1964; Scholtus 2009.
"""

from dataclasses import dataclass

from bulletin.mistyping.texts import mistypings
from bulletin.model.slip_kind import SlipKind

_PRIORS = {
    SlipKind.SUBSTITUTED: 0.34,
    SlipKind.TRANSPOSED: 0.14,
    SlipKind.DROPPED: 0.12,
    SlipKind.DOUBLED: 0.10,
    SlipKind.INSERTED: 0.05,
    SlipKind.POINT_LOST: 0.10,
    SlipKind.POINT_MOVED: 0.10,
    SlipKind.SIGN_LOST: 0.05,
    SlipKind.SIGN_ADDED: 0.05,
    SlipKind.WAN_FOR_YI: 0.03,
    SlipKind.POWER_OF_TEN: 0.03,
    SlipKind.ZERO_LEFT_OUT: 0.10,
}


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
        slip = Slip(each.true, each.kind, _PRIORS[each.kind] * each.share)
        rival = found.get(slip.true)
        if rival is None:
            found[slip.true] = slip
        else:
            best = max(rival, slip, key=lambda each: each.chance)
            found[slip.true] = Slip(slip.true, best.kind, rival.chance + slip.chance)
    return found
