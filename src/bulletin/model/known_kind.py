"""What is known of tables of one kind, as far as floors above the reading ask for it."""

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


class KnownKind(NamedTuple):
    """
    A kind of table: its title, what it counts, which units do not fit, its lists of items.

    `unlike` are the bases of units that no such table uses; `spellings` those of each key,
    the usual one first.
    """

    title: str = ""
    counted: Counted = Counted.MIXED
    unlike: frozenset[str] = frozenset()
    lists: tuple[KnownList, ...] = ()
    spellings: Mapping[str, tuple[str, ...]] = MappingProxyType({})
