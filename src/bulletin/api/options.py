"""What a caller may say about the files, and what is assumed where nothing is said."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin.model.figure import Rounding


@dataclass(frozen=True, slots=True)
class Options:
    """
    Choices for one run.

    `kind` and `encoding` are found out where they are None. `column_rounding` maps a
    head label (or its number, from 1) to a profile. `select` names the only rules to
    ask, `ignore` those not to ask.
    """

    kind: str | None = None
    encoding: str | None = None
    sheet: str | None = None
    rounding: Rounding = Rounding.NEAREST
    column_rounding: Mapping[str, Rounding] = field(default_factory=dict)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


DEFAULTS = Options()
