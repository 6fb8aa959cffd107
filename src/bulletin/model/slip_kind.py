"""The kinds of slip by which one figure is mistyped: a closed set."""

from enum import StrEnum


class SlipKind(StrEnum):
    """What the hand did to the figure, in the words of a report."""

    SUBSTITUTED = "one digit mistyped"
    TRANSPOSED = "two digits transposed"
    DROPPED = "one digit dropped"
    DOUBLED = "one digit doubled"
    INSERTED = "one digit too many"
    POINT_LOST = "decimal point lost"
    POINT_MOVED = "decimal point moved"
    SIGN_LOST = "sign lost"
    SIGN_ADDED = "sign added"
    WAN_FOR_YI = "万 and 亿 exchanged"
    POWER_OF_TEN = "wrong power of ten"
    ZERO_LEFT_OUT = "closing zero left out"
