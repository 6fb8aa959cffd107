"""How often each kind of slip happens, of all slips of the hand in one figure."""

from typing import Final

from bulletin.model.findings.slip_kind import SlipKind

SLIP: Final = 1e-3  # per figure: it was typed wrongly

# Of slips: what copy-typists do most (Damerau 1964; Scholtus 2009, for their order).
SLIP_OF_KIND: Final = {
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
