"""What a kind file speaks of without there being such a thing: keys without labels, no units."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from bulletin.messages.message import Message
from bulletin.understand.text.closest_word import closest_word
from bulletin.understand.text.spelling import comparable
from bulletin.words.unit_bases import unknown_base

ANY_HEADLINE = "*"  # among totals: whatever headline stands next above
_LISTS = ("totals", "parts", "telling")


def lost_references(found: Mapping[str, Any], shared: Collection[str] | None) -> Iterator[Message]:
    """
    Yield a message for each key of a label, and each unit, that a file names and nobody knows.

    `shared` are the keys that the plain table gives labels to; None where they cannot be
    told, so that no key can be said to be lost.
    """
    if shared is not None:
        yield from _without_labels(found, sorted({*shared, *found["labels"]}))
    yield from _twice(found["labels"])
    inside = Message.of("kind.file.of", key="unlike")
    for base in found.get("unlike", ()):
        yield from unknown_base(base, inside)


def _without_labels(found: Mapping[str, Any], known: Sequence[str]) -> Iterator[Message]:
    for name, inside, key in _keys(found):
        if key not in known:
            cure = Message.of("kind.file.give.labels")
            if meant := closest_word(key, known):
                cure = Message.of("kind.file.meant", meant=meant)
            gaps = {"name": name, "inside": inside, "key": repr(key), "cure": cure}
            yield Message.of("kind.file.labels", **gaps)


def _twice(labels: Mapping[str, Sequence[str]]) -> Iterator[Message]:
    """Yield each label that two keys have, of which only one would be known by it."""
    owners: dict[str, str] = {}
    for key, spellings in labels.items():
        for label in spellings:
            other = owners.setdefault(comparable(label), key)
            if other != key:
                yield Message.of("kind.file.two.keys", label=repr(label), key=key, other=other)


def _keys(found: Mapping[str, Any]) -> Iterator[tuple[str, Message | str, str]]:
    """Yield the keys of labels that a file speaks of, with the name and place of the setting."""
    for number, each in enumerate(found.get("breakdown", ()), 1):
        inside = numbered_table("breakdown", number)
        for name in _LISTS:
            yield from ((name, inside, key) for key in each.get(name, ()) if key != ANY_HEADLINE)
        if start := each.get("start"):
            yield "start", inside, start
    for keys in (*found.get("expected", ()), found.get("alone", ())):
        name = "alone" if keys is found.get("alone") else "expected"
        yield from ((name, "", key) for key in keys)
    for number, each in enumerate(found.get("memo", ()), 1):
        inside = numbered_table("memo", number)
        yield "of", inside, each["of"]
        yield from (("keys", inside, key) for key in each["keys"])
    for number, each in enumerate(found.get("per_head", ()), 1):
        inside = numbered_table("per_head", number)
        yield from ((name, inside, each[name]) for name in ("item", "of"))
    for number, each in enumerate(found.get("rate", ()), 1):
        inside = numbered_table("rate", number)
        yield from ((name, inside, each[name]) for name in ("rate", "part", "whole"))


def numbered_table(table: str, number: int) -> Message:
    """Return where a key stands that is one of a table of tables."""
    return Message.of("kind.file.inside", table=table, number=number)
