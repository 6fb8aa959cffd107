"""What a row label says besides its name: depth, code, of-which, footnote, unit, total."""

from dataclasses import dataclass

from bulletin.model.unit import Unit


@dataclass(frozen=True, slots=True)
class Label:
    """
    A row label taken apart.

    `clean` is the bare name: half-width letters and digits, no numeral, marker,
    footnote or inner space of Chinese words. `indent` is the width of the leading
    blanks in half-width columns (a full-width space counts 2, a tab 4).
    `rank` is the kind of numeral in front: 0 none, 1 for 一、, 2 for （一）, 3 for 1. or
    1、, 4 for （1）. `code` is a dotted code such as `1.1`. `of_which` is the marker in
    front (`#`, `其中`, `在总计中`, `of which`), empty if none. `note` is a footnote mark.
    `unit` stands in brackets at the end. `total`: the label claims everything beneath.
    """

    clean: str
    indent: int = 0
    rank: int = 0
    code: str = ""
    of_which: str = ""
    note: str = ""
    unit: Unit | None = None
    total: bool = False


def read_label(text: str) -> Label:
    """Return the parts of a row label."""
    raise NotImplementedError
