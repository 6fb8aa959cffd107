"""What a hand did between the true text and the printed one: the closed set of kinds."""

from enum import StrEnum

from bulletin.messages.message import Message


class SlipKind(StrEnum):
    """A slip of typing, an operation on several cells, another unit, or none of these."""

    NONE = ""  # nothing explains it, and no text is proposed
    SUBSTITUTED = "digit-mistyped"
    TRANSPOSED = "digits-transposed"
    DROPPED = "digit-dropped"
    DOUBLED = "digit-doubled"
    INSERTED = "digit-too-many"
    POINT_MOVED = "point-moved"
    POINT_LOST = "point-lost"
    SIGN_ADDED = "sign-added"
    SIGN_LOST = "sign-lost"
    WAN_FOR_YI = "wan-for-yi"
    POWER_OF_TEN = "power-of-ten"
    ZERO_LEFT_OUT = "zero-left-out"
    NEIGHBOUR_COPIED = "neighbour-copied"
    ANOTHER_FIGURE = "another-figure"  # of which no slip is known
    FIGURES_EXCHANGED = "figures-exchanged"
    COLUMNS_EXCHANGED = "columns-exchanged"
    ROWS_SHIFTED = "rows-shifted"
    SIGNS_ADDED = "signs-added"
    RUNNING_TOTALS = "running-totals"
    RUN_IN_OTHER_UNIT = "run-in-other-unit"
    LINE_DOUBLED = "line-doubled"
    BLOCK_ASIDE = "block-aside"
    UNIT_EXCHANGED = "unit-exchanged"  # a word, and no figure
    LABELS_EXCHANGED = "labels-exchanged"  # words too

    @property
    def mistyped(self) -> bool:
        """Tell whether one slip of the fingers in one figure is all there is to it."""
        return self in _MISTYPED

    @property
    def personal(self) -> bool:
        """
        Tell whether only a person may decide, however likely it is.

        No slip of typing explains it though the others leave it; or a publisher may have
        meant what is printed, as with running totals; or it changes all that a unit governs.
        """
        return self in _PERSONAL

    def said(self, **gaps: str) -> str:
        """Return the message that says what was done, empty where nothing was."""
        return Message.of(f"slip.{self}", **gaps) if self else ""


_MISTYPED = (
    SlipKind.SUBSTITUTED,
    SlipKind.TRANSPOSED,
    SlipKind.DROPPED,
    SlipKind.DOUBLED,
    SlipKind.INSERTED,
    SlipKind.POINT_MOVED,
    SlipKind.POINT_LOST,
    SlipKind.SIGN_ADDED,
    SlipKind.SIGN_LOST,
    SlipKind.WAN_FOR_YI,
    SlipKind.POWER_OF_TEN,
    SlipKind.ZERO_LEFT_OUT,
)
_PERSONAL = (
    SlipKind.NONE,
    SlipKind.ANOTHER_FIGURE,
    SlipKind.RUNNING_TOTALS,
    SlipKind.UNIT_EXCHANGED,
)
