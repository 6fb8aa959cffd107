"""
What a kind file may hold: every key once, with its type and its meaning.

Files are checked against it when they are read, and `docs/kinds.md` is written from it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from bulletin.messages.message import Gap, Message
from bulletin.model.table.table import Measure, Prices
from bulletin.understand.kinds.references import lost_references, numbered_table
from bulletin.understand.text.closest_word import closest_word

Parsed = dict[str, Any]


class Takes(StrEnum):
    """What a key may be set to."""

    TEXT = "text"
    TEXTS = "texts"
    LISTS = "lists"
    NUMBER = "number"
    SIGNS = "signs"
    TRUTH = "truth"
    TABLES = "tables"
    LABELS = "labels"

    @property
    def said(self) -> Message:
        """Return it in words for the person who writes the file."""
        return Message.of(f"kind.takes.{self}")


class Key(NamedTuple):
    """
    A key of a kind file.

    Its meaning is a `sentence` of the catalogue.

    `default` is what holds where the file does not say; a key without one must be there.
    `among` are the only values there are, if they are few. `inner` are the keys of each
    table, where the key takes tables.
    """

    name: str
    takes: Takes
    sentence: str
    default: Any = None
    required: bool = False
    among: tuple[str, ...] = ()
    inner: tuple["Key", ...] = ()

    @property
    def meaning(self) -> Message:
        """Return what the key says of a kind."""
        return Message.of(self.sentence)


_BREAKDOWN = (
    Key("name", Takes.TEXT, "kind.key.breakdown.name", required=True),
    Key(
        "totals",
        Takes.TEXTS,
        "kind.key.breakdown.totals",
        required=True,
    ),
    Key("parts", Takes.TEXTS, "kind.key.breakdown.parts", required=True),
    Key(
        "complete",
        Takes.LISTS,
        "kind.key.breakdown.complete",
        default=[],
    ),
    Key(
        "signs",
        Takes.SIGNS,
        "kind.key.breakdown.signs",
        default=[],
    ),
    Key("overlapping", Takes.TRUTH, "kind.key.breakdown.overlapping", default=False),
    Key(
        "people",
        Takes.TRUTH,
        "kind.key.breakdown.people",
        default=False,
    ),
    Key("after", Takes.TRUTH, "kind.key.breakdown.after", default=False),
    Key("closed", Takes.TRUTH, "kind.key.breakdown.closed", default=False),
    Key("start", Takes.TEXT, "kind.key.breakdown.start", default=""),
    Key("telling", Takes.TEXTS, "kind.key.breakdown.telling", default=[]),
    Key("never", Takes.TEXTS, "kind.key.breakdown.never", default=[]),
    Key("only", Takes.TEXTS, "kind.key.breakdown.only", default=[]),
)

KEYS = (
    Key("zh", Takes.TEXT, "kind.key.zh", required=True),
    Key("en", Takes.TEXT, "kind.key.en", required=True),
    Key(
        "needs",
        Takes.TEXTS,
        "kind.key.needs",
        required=True,
    ),
    Key("titles", Takes.TEXTS, "kind.key.titles", default=[]),
    Key("heads", Takes.TEXTS, "kind.key.heads", default=[]),
    Key(
        "never",
        Takes.TEXTS,
        "kind.key.never",
        default=[],
    ),
    Key("tell", Takes.TEXTS, "kind.key.tell", default=[]),
    Key(
        "suffixes",
        Takes.TEXTS,
        "kind.key.suffixes",
        default=[],
    ),
    Key(
        "least",
        Takes.NUMBER,
        "kind.key.least",
        default=3,
    ),
    Key("unit_column", Takes.TRUTH, "kind.key.unit-column", default=False),
    Key(
        "prices",
        Takes.TEXT,
        "kind.key.prices",
        default="unknown",
        among=tuple(Prices),
    ),
    Key(
        "measure",
        Takes.TEXT,
        "kind.key.measure",
        default="",
        among=tuple(Measure),
    ),
    Key("averages", Takes.TRUTH, "kind.key.averages", default=False),
    Key(
        "units",
        Takes.TEXT,
        "kind.key.units",
        default="",
        among=("money", "physical", "people", "none"),
    ),
    Key("unlike", Takes.TEXTS, "kind.key.unlike", default=[]),
    Key(
        "followers",
        Takes.TRUTH,
        "kind.key.followers",
        default=True,
    ),
    Key("expected", Takes.LISTS, "kind.key.expected", default=[]),
    Key("alone", Takes.TEXTS, "kind.key.alone", default=[]),
    Key("blank", Takes.TEXT, "kind.key.blank", required=True),
    Key(
        "labels",
        Takes.LABELS,
        "kind.key.labels",
        required=True,
    ),
    Key(
        "breakdown",
        Takes.TABLES,
        "kind.key.breakdown",
        default=[],
        inner=_BREAKDOWN,
    ),
    Key(
        "memo",
        Takes.TABLES,
        "kind.key.memo",
        default=[],
        inner=(
            Key("of", Takes.TEXT, "kind.key.memo.of", required=True),
            Key("keys", Takes.TEXTS, "kind.key.memo.keys", required=True),
        ),
    ),
    Key(
        "per_head",
        Takes.TABLES,
        "kind.key.per-head",
        default=[],
        inner=(
            Key("item", Takes.TEXT, "kind.key.per-head.item", required=True),
            Key("of", Takes.TEXT, "kind.key.per-head.of", required=True),
        ),
    ),
    Key(
        "rate",
        Takes.TABLES,
        "kind.key.rate",
        default=[],
        inner=(
            Key("rate", Takes.TEXT, "kind.key.rate.rate", required=True),
            Key("part", Takes.TEXT, "kind.key.rate.part", required=True),
            Key("whole", Takes.TEXT, "kind.key.rate.whole", required=True),
        ),
    ),
)


def checked_kind(
    name: str, found: Parsed, shared: Collection[str] | None = None
) -> Parsed | Message:
    """
    Return the contents of a kind file with all defaults, or its first fault.

    `shared` are the keys to which the plain table gives labels, None where it cannot be read.
    """
    fault = next(_faults(found, KEYS, None), None) or next(_disagreeing(found), None)
    fault = fault or next(lost_references(found, shared), None)
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
            meant = closest_word(name, known)
            cure = Message.of("kind.file.known", known=known)
            if meant:
                cure = Message.of("kind.file.meant", meant=meant)
            yield Message.of("kind.file.unknown", key=name, cure=cure, **gaps)
    for key in keys:
        if key.name in found:
            yield from _filling(found[key.name], key, gaps)
        elif key.required:
            needed: dict[str, Gap] = {"takes": key.takes.said, "meaning": key.meaning}
            yield Message.of("kind.file.missing", key=key.name, **needed, **gaps)


def _filling(value: object, key: Key, gaps: dict[str, Gap]) -> Iterator[Message]:
    """Yield what is wrong with the value of a key."""
    if not _FITS[key.takes](value):
        yield Message.of("kind.file.takes", key=key.name, takes=key.takes.said, **gaps)
    elif key.among and value not in key.among:
        yield Message.of("kind.file.among", key=key.name, known=key.among, **gaps)
    elif key.inner and isinstance(value, list):
        for place, each in enumerate(value, 1):
            yield from _faults(each, key.inner, numbered_table(key.name, place))


def _disagreeing(found: Parsed) -> Iterator[Message]:
    """Yield each breakdown whose keys do not agree with its parts."""
    for place, each in enumerate(found.get("breakdown", []), 1):
        inside, parts = numbered_table("breakdown", place), set(each["parts"])
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
