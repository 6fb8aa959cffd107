"""
The kinds of table that are known: their words, classifications and expectations.

Each kind is one TOML file in `bulletin/kinds`. Its part above `[labels]` is small and is
read for every table, to tell the kind; the rest is read only for the kind at hand.
That part holds one plain value a line, which is split here: for all kinds together the
TOML parser would take longer than all else that a small table needs.
"""

import os
from functools import lru_cache
from typing import Any, NamedTuple

from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.table import Measure, Prices
from bulletin.understand.text.closest_word import nearest
from bulletin.understand.text.spelling import comparable, split

_FOLDER = os.path.normpath(os.path.join(__file__, "..", "..", "..", "kinds"))  # noqa: PTH118 -- pathlib would cost 2 ms at every start
_SHARED = "table"


class Listing(NamedTuple):
    """
    A total and its parts as a classification knows them, by keys.

    `totals` are keys, or `*` for the headline next above. `complete` holds the sets of
    parts that leave nothing out. `people`: the parts are groups of people, so averages
    lie between those of the parts. `after`: the parts stand below their total. `start`:
    the list begins with this part. `telling`: one of these must occur. `never`, `only`:
    words that the headline must not, or must, contain. `closed`: nothing else can belong.
    `signs`: the total is a sum of signed parts, or (all +1) of parts that may be negative
    themselves, so that its growth need not lie between theirs.
    """

    name: str
    totals: tuple[str, ...]
    parts: tuple[str, ...]
    complete: tuple[frozenset[str], ...] = ()
    signs: tuple[int, ...] = ()
    overlapping: bool = False
    people: bool = False
    after: bool = False
    closed: bool = False
    start: str = ""
    telling: frozenset[str] = frozenset()
    never: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


class Kind(NamedTuple):
    """
    Everything that is known of a kind of table.

    `labels` gives the spellings of each key, the first one being the usual one; `keys`
    the key of each plain spelling. `averages`: no figure is the sum of others. `followers`:
    a row after an of-which row may be its sibling. `expected` are the lists of keys of
    which none should be missing. `per_head` pairs the key of an average with that of its
    total. `units` is `money`, `physical`, `people`, `none` or empty where they are mixed,
    `unlike` the bases that do not fit. `alone`: keys of items that are nobody's part.
    """

    name: str
    zh: str
    en: str
    prices: Prices
    measure: Measure | None
    averages: bool
    followers: bool
    units: str
    unlike: frozenset[str]
    suffixes: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]
    keys: dict[str, str]
    listings: tuple[Listing, ...]
    memo: frozenset[str]
    memo_of: str
    expected: tuple[tuple[str, ...], ...]
    per_head: tuple[tuple[str, str], ...]
    blank: str
    alone: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Return the names of all kinds in the order of the alphabet, the plain table last."""
    found = sorted(name[:-5] for name in os.listdir(_FOLDER) if name.endswith(".toml"))  # noqa: PTH208 -- see _FOLDER
    return (*(name for name in found if name != _SHARED), _SHARED)


@lru_cache(maxsize=32)
def load(name: str) -> Kind:
    """
    Return the kind of that name, with the classifications that all kinds share.

    Raises:
        UsageError: there is no such kind.
    """
    if name not in names():
        meant = nearest(name, names())
        cure = (
            Message.of("names.meant", meant=repr(meant))
            if meant
            else Message.of("kind.known", names=names())
        )
        message = Message.of("kind.unknown", name=repr(name), cure=cure)
        raise UsageError(message)
    mine = _parse(name)
    shared = mine if name == _SHARED else _parse(_SHARED)
    labels = {key: split(text) for key, text in mine["labels"].items()}
    more = {key: split(text) for key, text in shared["labels"].items()}
    keys = _keys(more) | _keys(labels)
    own = tuple(map(_listing, mine.get("breakdown", ())))
    others = tuple(map(_listing, shared.get("breakdown", ()))) if name != _SHARED else ()
    spelled = more | {key: (*words, *more.get(key, ())) for key, words in labels.items()}
    return _kind(mine, spelled, keys, own + others)


def _keys(labels: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {comparable(label): key for key, spellings in labels.items() for label in spellings}


def _kind(
    mine: dict[str, Any],
    labels: dict[str, tuple[str, ...]],
    keys: dict[str, str],
    listings: tuple[Listing, ...],
) -> Kind:
    memo = mine.get("memo", {})
    suffixes = split(mine["suffixes"]) + split(str(head_of(_SHARED)["suffixes"]))
    return Kind(
        name=mine["name"],
        zh=mine["zh"],
        en=mine["en"],
        prices=Prices(mine["prices"]),
        measure=Measure(mine["measure"]) if "measure" in mine else None,
        averages=mine["averages"],
        followers=mine["followers"],
        units=mine["units"],
        unlike=frozenset(split(mine.get("unlike", ""))),
        suffixes=tuple(dict.fromkeys(map(comparable, suffixes))),
        labels=labels,
        keys=keys,
        listings=listings,
        memo=frozenset(split(memo.get("keys", ""))),
        memo_of=memo.get("of", ""),
        expected=tuple(map(split, mine["expected"]["whole"])),
        per_head=tuple((pair["item"], pair["of"]) for pair in mine.get("per_head", ())),
        blank=mine["blank"]["csv"],
        alone=frozenset(split(mine.get("alone", {}).get("keys", ""))),
    )


def _listing(entry: dict[str, Any]) -> Listing:
    return Listing(
        name=entry["name"],
        totals=split(entry["total"]),
        parts=split(entry["parts"]),
        complete=tuple(frozenset(split(keys)) for keys in entry.get("complete", ())),
        signs=tuple(entry.get("signs", ())),
        overlapping=entry.get("overlapping", False),
        people=entry.get("people", False),
        after=entry.get("after", False),
        closed=entry.get("closed", False),
        start=entry.get("start", ""),
        telling=frozenset(split(entry.get("telling", ""))),
        never=split(entry.get("never", "")),
        only=split(entry.get("only", "")),
    )


@lru_cache(maxsize=32)
def _parse(name: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(_text(name))


@lru_cache(maxsize=32)
def head_of(name: str) -> dict[str, str | bool | int]:
    """Return the plain values that stand one a line above `[labels]`."""
    known: dict[str, str | bool | int] = {}
    for line in _text(name).partition("\n[labels]")[0].splitlines():
        key, equals, value = line.partition(" = ")
        if not equals or line.startswith("#"):
            continue
        if value.startswith('"'):
            known[key] = value[1 : value.index('"', 1)]
        else:
            bare = value.partition("#")[0].strip()
            known[key] = bare == "true" if bare in ("true", "false") else int(bare)
    return known


@lru_cache(maxsize=32)
def _text(name: str) -> str:
    with open(os.path.join(_FOLDER, f"{name}.toml"), encoding="utf-8") as file:  # noqa: PTH118, PTH123 -- see _FOLDER
        return file.read()
