"""
What a kind file may hold: every key once, with its type and its meaning.

Files are checked against it when they are read, and `docs/kinds.md` is written from it.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from bulletin.messages.message import Gap, Message
from bulletin.model.table import Measure, Prices
from bulletin.understand.text.closest_word import nearest

Parsed = dict[str, Any]


class Takes(StrEnum):
    """What a key may be set to, in words for the person who writes the file."""

    TEXT = "a text"
    TEXTS = "a list of texts"
    LISTS = "a list of lists of texts"
    NUMBER = "a whole number"
    SIGNS = "a list of 1 and -1"
    TRUTH = "true or false"
    TABLES = "one or more tables"
    LABELS = "a table that gives a list of texts to each key"


class Key(NamedTuple):
    """
    A key of a kind file.

    `default` is what holds where the file does not say; a key without one must be there.
    `among` are the only values there are, if they are few. `inner` are the keys of each
    table, where the key takes tables.
    """

    name: str
    takes: Takes
    meaning: str
    default: Any = None
    required: bool = False
    among: tuple[str, ...] = ()
    inner: tuple["Key", ...] = ()


_BREAKDOWN = (
    Key("name", Takes.TEXT, "What the classification is called in reports.", required=True),
    Key(
        "totals",
        Takes.TEXTS,
        "Keys of labels that may head the list; `*` is whatever headline stands next above.",
        required=True,
    ),
    Key("parts", Takes.TEXTS, "Keys of the labels that may stand in the list.", required=True),
    Key(
        "complete",
        Takes.LISTS,
        "Sets of parts that leave nothing out: their sum is the total.",
        default=[],
    ),
    Key(
        "signs",
        Takes.SIGNS,
        "A sign a part: the total is a signed sum; or all 1, where a part may be negative itself.",
        default=[],
    ),
    Key("overlapping", Takes.TRUTH, "Parts overlap, so that they add up to more.", default=False),
    Key(
        "people",
        Takes.TRUTH,
        "Parts are groups of people: an average lies between those of the parts.",
        default=False,
    ),
    Key("after", Takes.TRUTH, "Parts stand below their total, never above it.", default=False),
    Key("closed", Takes.TRUTH, "Nothing else can belong to the list.", default=False),
    Key("start", Takes.TEXT, "The list begins with this part.", default=""),
    Key("telling", Takes.TEXTS, "One of these parts must occur.", default=[]),
    Key("never", Takes.TEXTS, "Words that the headline must not hold.", default=[]),
    Key("only", Takes.TEXTS, "Words of which the headline must hold one.", default=[]),
)

KEYS = (
    Key("zh", Takes.TEXT, "What the kind is called in Chinese.", required=True),
    Key("en", Takes.TEXT, "What the kind is called in English.", required=True),
    Key(
        "needs",
        Takes.TEXTS,
        "Words of which one must occur somewhere in a table of this kind.",
        required=True,
    ),
    Key("titles", Takes.TEXTS, "Words of a title that speak for the kind.", default=[]),
    Key("heads", Takes.TEXTS, "Words of a column head that speak for the kind.", default=[]),
    Key(
        "never",
        Takes.TEXTS,
        "Words of a title or head that show the table to be of another kind.",
        default=[],
    ),
    Key("tell", Takes.TEXTS, "Labels that speak for the kind.", default=[]),
    Key(
        "suffixes",
        Takes.TEXTS,
        "Endings without which a label is looked for too: 工业 for 工业增加值.",
        default=[],
    ),
    Key(
        "least",
        Takes.NUMBER,
        "How many telling labels are enough where title and heads are silent.",
        default=3,
    ),
    Key("unit_column", Takes.TRUTH, "A column of units speaks for the kind.", default=False),
    Key(
        "prices",
        Takes.TEXT,
        "Whether growth is measured in the prices of the printed levels.",
        default="unknown",
        among=tuple(Prices),
    ),
    Key(
        "measure",
        Takes.TEXT,
        "What figures are that no head speaks of.",
        default="",
        among=tuple(Measure),
    ),
    Key("averages", Takes.TRUTH, "No figure is the sum of others.", default=False),
    Key(
        "units",
        Takes.TEXT,
        "What the figures count; left out where that differs from row to row.",
        default="",
        among=("money", "physical", "people", "none"),
    ),
    Key("unlike", Takes.TEXTS, "Units that no figure can have here.", default=[]),
    Key(
        "followers",
        Takes.TRUTH,
        "The row after an of-which row may belong to it as well.",
        default=True,
    ),
    Key("expected", Takes.LISTS, "Keys of which none should be missing, by lists.", default=[]),
    Key("alone", Takes.TEXTS, "Keys of items that are nobody's part.", default=[]),
    Key("blank", Takes.TEXT, "The table that `bulletin new` prints, as CSV.", required=True),
    Key(
        "labels",
        Takes.LABELS,
        "For each item its spellings, the usual one first. Keys are names of your own.",
        required=True,
    ),
    Key(
        "breakdown",
        Takes.TABLES,
        "A classification: a total and its parts.",
        default=[],
        inner=_BREAKDOWN,
    ),
    Key(
        "memo",
        Takes.TABLES,
        "Items printed beside a classification that belong to none of its parts.",
        default=[],
        inner=(
            Key("of", Takes.TEXT, "The key of the total they are taken from.", required=True),
            Key("keys", Takes.TEXTS, "Their keys.", required=True),
        ),
    ),
    Key(
        "per_head",
        Takes.TABLES,
        "An average and the total it is an average of.",
        default=[],
        inner=(
            Key("item", Takes.TEXT, "The key of the average.", required=True),
            Key("of", Takes.TEXT, "The key of the total.", required=True),
        ),
    ),
)


def checked(name: str, found: Parsed) -> Parsed | Message:
    """Return the contents of a kind file with all defaults, or its first fault."""
    fault = next(_faults(found, KEYS, None), None) or next(_disagreeing(found), None)
    return fault or {"name": name, **_filled(found, KEYS)}


def _filled(found: Mapping[str, Any], keys: tuple[Key, ...]) -> Parsed:
    filled = {key.name: found.get(key.name, key.default) for key in keys}
    for key in keys:
        if key.inner:
            filled[key.name] = [_filled(each, key.inner) for each in filled[key.name]]
    return filled


def _faults(
    found: Mapping[str, Any], keys: tuple[Key, ...], inside: Message | None
) -> Iterator[Message]:
    """Yield what is wrong: an unknown, a missing or a wrongly filled key."""
    known = tuple(key.name for key in keys)
    gaps: dict[str, Gap] = {"inside": inside or ""}
    for name in found:
        if name not in known:
            meant = nearest(name, known)
            cure = Message.of("kind.file.known", known=known)
            if meant:
                cure = Message.of("kind.file.meant", meant=meant)
            yield Message.of("kind.file.unknown", key=name, cure=cure, **gaps)
    for key in keys:
        if key.name in found:
            yield from _filling(found[key.name], key, gaps)
        elif key.required:
            needed: dict[str, Gap] = {"takes": key.takes.value, "meaning": key.meaning}
            yield Message.of("kind.file.missing", key=key.name, **needed, **gaps)


def _filling(value: object, key: Key, gaps: dict[str, Gap]) -> Iterator[Message]:
    """Yield what is wrong with the value of a key."""
    if not _FITS[key.takes](value):
        yield Message.of("kind.file.takes", key=key.name, takes=key.takes.value, **gaps)
    elif key.among and value not in key.among:
        yield Message.of("kind.file.among", key=key.name, known=key.among, **gaps)
    elif key.inner and isinstance(value, list):
        for place, each in enumerate(value, 1):
            yield from _faults(each, key.inner, _number(key.name, place))


def _number(table: str, place: int) -> Message:
    return Message.of("kind.file.inside", table=table, number=place)


def _disagreeing(found: Parsed) -> Iterator[Message]:
    """Yield each breakdown whose keys do not agree with its parts."""
    for place, each in enumerate(found.get("breakdown", []), 1):
        inside, parts = _number("breakdown", place), set(each["parts"])
        for keys in each.get("complete", []):
            if lost := sorted(set(keys) - parts):
                yield Message.of("kind.file.complete", inside=inside, part=repr(lost[0]))
        signs = each.get("signs", [])
        if signs and len(signs) != len(each["parts"]):
            yield Message.of("kind.file.signs", inside=inside)


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


_FITS: dict[Takes, Callable[[object], bool]] = {
    Takes.TEXT: lambda value: isinstance(value, str),
    Takes.TEXTS: _texts,
    Takes.LISTS: lambda value: isinstance(value, list) and all(map(_texts, value)),
    Takes.NUMBER: lambda value: isinstance(value, int) and not isinstance(value, bool),
    Takes.SIGNS: lambda value: isinstance(value, list) and all(each in (1, -1) for each in value),
    Takes.TRUTH: lambda value: isinstance(value, bool),
    Takes.TABLES: lambda value: (
        isinstance(value, list) and all(isinstance(each, dict) for each in value)
    ),
    Takes.LABELS: lambda value: isinstance(value, dict) and all(map(_texts, value.values())),
}
