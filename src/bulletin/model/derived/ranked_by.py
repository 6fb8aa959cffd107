"""What a ranking goes by; apart, so that the help of `rank` needs no report."""

from enum import StrEnum


class By(StrEnum):
    """What a ranking goes by."""

    GROWTH = "growth"
    LEVEL = "level"
    SHARE = "share"
    INDEX = "index"
    CONTRIBUTION = "contribution"
