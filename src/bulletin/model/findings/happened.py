"""Which accidents may happen to several figures at once."""

from enum import StrEnum


class Happened(StrEnum):
    """A kind of accident; those of several cells have a rule of the same name."""

    MISTYPED = "mistyped"
    SLIPPED_UP = "slipped-up"
    SLIPPED_DOWN = "slipped-down"
    EXCHANGED = "figures-exchanged"
    OTHER_UNIT = "run-in-other-unit"
    PASTED_ASIDE = "block-pasted-aside"
    DOUBLED = "line-doubled"
    LOST = "line-lost"
    LABELS = "labels-exchanged"
    LABEL = "label-mistyped"  # told by the rule unknown-item
