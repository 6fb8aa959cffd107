"""Names and figures in turn: exports and imports stood at 85 and 77 respectively."""

import re
from collections.abc import Sequence

from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.western_meaning import lead_of
from bulletin.prose.wording.vocabulary import compiled

_COMMA = re.compile(r"\s*,\s*")


def name_in_turn(entries: Sequence[Entry], text: str) -> None:
    """
    Give each figure of a list the name of its place, where a sentence says that it is in turn.

    The names stand before the verb that leads to the first figure; unless they are as many as
    the figures, all keep the words around them.
    """
    sentences: dict[int, list[Entry]] = {}
    for entry in entries:
        sentences.setdefault(entry.sentence, []).append(entry)
    for found in sentences.values():
        for run in _runs(found, text):
            names = _names(run[0], len(run))
            for entry, name in zip(run, names, strict=False):
                entry.subject, entry.row = name, run[0].number + 1


def _runs(found: Sequence[Entry], text: str) -> list[list[Entry]]:
    """Return the entries of each list in a sentence that ends with: respectively."""
    runs, run = list[list[Entry]](), list[Entry]()
    for entry in found:
        mention = entry.said[0].mention
        bare = compiled("", "joined-by").sub("", lead_of(mention)).strip(" ,")
        close = mention.figure.start + len(mention.figure.text)
        run = [*run, entry] if run and mention.item and not bare else [entry]
        if len(run) > 1 and compiled(r"[\s,(]*", "each-in-turn").match(text, close):
            runs.append(run)
    return runs


def _names(first: Entry, count: int) -> list[str]:
    """Return the names before the verb that leads to a list, none unless they are so many."""
    mention = first.said[0].mention
    for lead in (mention.phrase, *reversed(mention.before)):
        verb = compiled("", "leads-to-figures").search(lead)
        joined = compiled("", "joined-by").split(lead[: verb.start()]) if verb else []
        names = [each for piece in joined for each in _COMMA.split(piece) if each.strip()]
        if len(names) == count:
            return names
    return []
