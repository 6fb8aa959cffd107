"""A whole and its parts among the entries of a text."""

from enum import StrEnum
from typing import NamedTuple

from bulletin.prose.subjects.entries import Entry
from bulletin.words.lexicon import said


class BreakdownBasis(StrEnum):
    """On what it rests that entries are parts of a whole."""

    MARKED = "marked"  # of which
    BROKEN_DOWN = "broken down"  # by sector, by region
    KNOWN = "known"  # the parts of a known list
    WORDED = "worded"  # the same of sentences, whose names are told by single words
    BESIDE = "beside"  # they follow it


class Group(NamedTuple):
    """
    A whole and its parts, in the order of the text.

    `known`: their names make a list that leaves nothing out, or the whole says how many
    there are; `periods`: they are times that make up that of the whole. `beyond`: the last
    part stands beyond the part of the sentence in which the mark does.
    """

    whole: Entry
    parts: tuple[Entry, ...]
    basis: BreakdownBasis
    known: bool = False
    periods: bool = False
    beyond: bool = False


def unit_of_level(entry: Entry) -> str:
    """Return the unit of the level of an entry; empty where only a rate is printed of its time."""
    level = entry.level
    now = level is not None and not level.meaning.earlier
    return f"{level.meaning.says}={level.mention.numeral.base}" if level and now else ""


def is_average(entry: Entry) -> bool:
    """Tell whether a quantity is a mean or a rate by its name, so that its parts do not add up."""
    return said("average", entry.subject.casefold())
