"""
The kinds of table that are known: their words, classifications and expectations.

Each kind is one TOML file in `bulletin/kinds`; what it may hold stands in `schema`.
"""

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.table.known_kind import KnownRate
from bulletin.model.table.table import Measure, Prices
from bulletin.understand.text.spelling import comparable
from bulletin.words.toml_folder import Parsed, Pieces, read_folder

_FOLDER = os.path.normpath(os.path.join(__file__, "..", "..", "..", "kinds"))  # noqa: PTH118 -- pathlib would cost 2 ms at every start
_SHARED = "table"
_NEEDS = "needs of all"  # no name of a kind has blanks
_ARRANGEMENT = "1"  # counted up when `_arranged` keeps other things


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
    `unlike` the bases that do not fit. `memo` gives the keys of items printed beside a
    classification the key of the total they are taken from. `alone`: keys of items that
    are nobody's part. `rates` says what rates are per cent of. `blank` is a table of the
    kind to type into, with title, heads and labels: typed into and read back, it is
    understood as one of that kind.
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
    memo: dict[str, str]
    expected: tuple[tuple[str, ...], ...]
    per_head: tuple[tuple[str, str], ...]
    blank: str
    alone: frozenset[str] = frozenset()
    rates: tuple[KnownRate, ...] = ()


@lru_cache(maxsize=1)
def kind_names() -> tuple[str, ...]:
    """Return the names of all kinds in the order of the alphabet, the plain table last."""
    files = _files()
    names = {*files.piece(_NEEDS), *files.faults}
    return (*sorted(name for name in names if name != _SHARED), _SHARED)


def faults() -> tuple[tuple[str, Message], ...]:
    """Return the path of each kind file that cannot be used, and where and why it cannot."""
    files = sorted(_files().faults.items())
    return tuple((_path(name), _of_file(name, fault)) for name, fault in files)


def needed_words() -> dict[str, tuple[str, ...]]:
    """Return for each usable kind but the plain table the words of which one must occur."""
    needed = _files().piece(_NEEDS)
    return {name: tuple(needed[name]) for name in kind_names()[:-1] if name in needed}


@lru_cache(maxsize=32)
def load(name: str) -> Kind:
    """
    Return the kind of that name, with the classifications that all kinds share.

    Raises:
        UsageError: there is no such kind, or its file is faulty.
    """
    if name not in kind_names():
        meant = _nearest(name, kind_names())
        cure = (
            Message.of("names.meant", meant=repr(meant))
            if meant
            else Message.of("kind.known", names=kind_names())
        )
        message = Message.of("kind.unknown", name=repr(name), cure=cure)
        raise UsageError(message)
    mine, shared = file(name), file(_SHARED)
    labels = _spellings(mine)
    more = _spellings(shared)
    listings = [*mine["breakdown"], *(shared["breakdown"] if name != _SHARED else ())]
    spelled = more | {key: (*words, *more.get(key, ())) for key, words in labels.items()}
    suffixes = (*mine["suffixes"], *shared["suffixes"])
    return Kind(
        name=name,
        zh=mine["zh"],
        en=mine["en"],
        prices=Prices(mine["prices"]),
        measure=Measure(mine["measure"]) if mine["measure"] else None,
        averages=mine["averages"],
        followers=mine["followers"],
        units=mine["units"],
        unlike=frozenset(mine["unlike"]),
        suffixes=tuple(dict.fromkeys(map(comparable, suffixes))),
        labels=spelled,
        keys=_keys(more) | _keys(labels),
        listings=tuple(map(_listing, listings)),
        memo={key: each["of"] for each in mine["memo"] for key in each["keys"]},
        expected=tuple(map(tuple, mine["expected"])),
        per_head=tuple((pair["item"], pair["of"]) for pair in mine["per_head"]),
        blank=mine["blank"].lstrip("\n"),
        alone=frozenset(mine["alone"]),
        rates=tuple(map(_rate, [*mine["rate"], *(shared["rate"] if name != _SHARED else ())])),
    )


def _nearest(name: str, known: Sequence[str]) -> str | None:
    from bulletin.understand.text.closest_word import closest_word

    return closest_word(name, known)


def _spellings(file: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(words) for key, words in file["labels"].items()}


def _keys(labels: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {comparable(label): key for key, spellings in labels.items() for label in spellings}


def _listing(entry: dict[str, Any]) -> Listing:
    return Listing(
        name=entry["name"],
        totals=tuple(entry["totals"]),
        parts=tuple(entry["parts"]),
        complete=tuple(map(frozenset, entry["complete"])),
        signs=tuple(entry["signs"]),
        overlapping=entry["overlapping"],
        people=entry["people"],
        after=entry["after"],
        closed=entry["closed"],
        start=entry["start"],
        telling=frozenset(entry["telling"]),
        never=tuple(entry["never"]),
        only=tuple(entry["only"]),
    )


def _rate(entry: dict[str, Any]) -> KnownRate:
    return KnownRate(entry["rate"], entry["part"], entry["whole"])


@lru_cache(maxsize=32)
def file(name: str) -> dict[str, Any]:
    """
    Return what the file of a kind holds.

    Raises:
        UsageError: it is faulty.
    """
    files = _files()
    if name in files.faults:
        raise UsageError(_of_file(name, files.faults[name]))
    found: dict[str, Any] = files.piece(name)
    return found


def _of_file(name: str, fault: Message) -> Message:
    return Message.of("kind.file", path=_path(name), fault=fault)


def _path(name: str) -> str:
    return os.path.join(_FOLDER, f"{name}.toml")  # noqa: PTH118 -- see _FOLDER


@lru_cache(maxsize=1)
def _files() -> Pieces:
    return read_folder(_FOLDER, _checked, _arranged, _ARRANGEMENT + _schema())


def _arranged(files: Mapping[str, Parsed]) -> dict[str, Any]:
    """Return each file, and apart from them what every table is asked."""
    return {**files, _NEEDS: {name: file.get("needs", []) for name, file in files.items()}}


def _schema() -> str:
    """Return the text of all checks, so that nothing is kept that others have checked."""
    try:
        return "".join(map(_text_of, ("schema.py", "references.py")))
    except OSError:  # only their compiled form is there
        from bulletin.understand.kinds.schema import KEYS

        return repr(KEYS)


def _text_of(name: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:  # noqa: PTH118, PTH120, PTH123 -- see _FOLDER
        return file.read()


def _checked(name: str, found: dict[str, Any]) -> dict[str, Any] | Message:
    """Return what a file holds, or what is wrong with it: only asked of files that are new."""
    from bulletin.understand.kinds.schema import checked_kind

    return checked_kind(name, found, _shared_keys())


def _shared_keys() -> tuple[str, ...] | None:
    """Return the keys to which the plain table gives labels, None where its file is faulty."""
    import tomllib

    try:
        with open(_path(_SHARED), "rb") as file:  # noqa: PTH123 -- see _FOLDER
            return tuple(tomllib.load(file)["labels"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
