"""What growth compares with; apart, so that the help of `growth` needs no report."""

from enum import StrEnum


class Against(StrEnum):
    """What a level is compared with."""

    YEAR = "year"  # the same period of the year before
    PERIOD = "period"  # the period right before
    RELEASE = "release"  # the same figure in a file named earlier
