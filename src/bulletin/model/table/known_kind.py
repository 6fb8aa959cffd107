"""What everybody knows of the tables of a kind: what they count, and which items they list."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Counted(StrEnum):
    """What the levels of a kind of table count."""

    MONEY = "money"
    PHYSICAL = "physical"
    PEOPLE = "people"
    NONE = "none"  # it has no levels, only indices
    MIXED = ""


class KnownList(NamedTuple):
    """
    The keys of parts that belong together, and nothing else with them.

    `headline` is the key of their total, empty where they stand under whatever total.
    """

    headline: str
    parts: tuple[str, ...]


class Classification(NamedTuple):
    """
    A list of parts as everybody knows it, by keys, and the totals that it may stand under.

    A total `*` is whatever stands above. `complete` are the sets of parts that leave nothing
    out, `signed` lists whose parts are not all added.
    """

    totals: tuple[str, ...]
    parts: tuple[str, ...]
    complete: tuple[frozenset[str], ...] = ()
    signed: bool = False


class KnownRate(NamedTuple):
    """A rate that everybody works out alike: so many per cent is a part of its whole, by keys."""

    rate: str
    part: str
    whole: str


class KnownKind(NamedTuple):
    """
    A kind of table: its title, what it counts, which units do not fit, its lists of items.

    `unlike` are the bases of units that no such table uses; `spellings` those of each key,
    the usual one first. `rates` are those whose name says what they are of.
    """

    title: str = ""
    counted: Counted = Counted.MIXED
    unlike: frozenset[str] = frozenset()
    lists: tuple[KnownList, ...] = ()
    spellings: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    classifications: tuple[Classification, ...] = ()
    rates: tuple[KnownRate, ...] = ()
