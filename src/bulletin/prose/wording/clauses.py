"""Where sentences, their parts, clauses and brackets of a text begin and end."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from bulletin.prose.wording.vocabulary import compiled, signs

# A full stop after which a sentence begins with digits: 7% down on 2008. 81 children died.
BEFORE_A_FIGURE = r"(?:(?<=\d{3})|(?<=[)%]))\.(?=\s+\d)"
_OPEN, _CLOSED = "(（[［〔", ")）]］〕"


class Span(NamedTuple):
    """A stretch of a text, from its first character to the one behind its last."""

    start: int
    end: int


class Clauses:
    """
    The structure of one text.

    Brackets are asides: what ends a clause inside them ends none outside. A dash, a colon and
    a comma end a clause, a semicolon a part, a full stop a sentence.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.asides = _asides(text)

    @cached_property
    def sentences(self) -> list[int]:
        """Return where each sentence begins."""
        capital = r"(?<=[a-z)%0-9])[.!?](?=\s+[A-Z]|[A-Z]|\s*$)"
        return self._starts("sentence-end", rf"|{capital}|{BEFORE_A_FIGURE}")

    @cached_property
    def parts(self) -> list[int]:
        """Return where each part of a sentence begins."""
        return sorted({*self.sentences, *self._starts("part-end", "|;")})

    @cached_property
    def clauses(self) -> list[int]:
        """Return where each clause begins."""
        return sorted({*self.parts, *self._starts("clause-end", r"|,(?!\d{3})|(?<!\d):(?!\s*\d)")})

    def _starts(self, name: str, more: str) -> list[int]:
        ends = re.compile(f"[{signs(name)}]{more}")
        found = (match.end() for match in ends.finditer(self.text))
        spans = compiled(r"(?<=\d)", "range-sign", r"(?=\d)")
        return [
            0,
            *(
                at
                for at in found
                if self.aside(at - 1) is None and not spans.match(self.text, at - 1)
            ),
        ]

    def aside(self, at: int) -> Span | None:
        """Return the inside of the bracket in which a character stands, None outside of all."""
        number = bisect_right(self.asides, at, key=lambda each: each.start) - 1
        if number >= 0 and at < self.asides[number].end:
            return self.asides[number]
        return None

    def number(self, starts: list[int], at: int) -> int:
        """Return the number of the stretch in which a character stands."""
        return bisect_right(starts, at) - 1

    def without_asides(self, start: int, end: int) -> str:
        """Return a stretch of the text without its brackets and blanks."""
        pieces, at = list[str](), start
        for aside in self.asides:
            if start <= aside.start - 1 and aside.end < end + 1 and aside.start - 1 >= at:
                pieces.append(self.text[at : aside.start - 1])
                at = aside.end + 1
        return "".join((*pieces, self.text[at:end]))


def _asides(text: str) -> list[Span]:
    """Return the insides of the outermost brackets; one that is never closed is none."""
    found, depth, start = list[Span](), 0, 0
    for at, sign in enumerate(text):
        if sign in _OPEN:
            depth += 1
            if depth == 1:
                start = at + 1
        elif sign in _CLOSED and depth:
            depth -= 1
            if not depth:
                found.append(Span(start, at))
    return found


_LONGEST_HEADING = 40


def is_heading(text: str) -> bool:
    """Tell whether a paragraph is short and no sentence, so that it speaks of the next one."""
    ends = signs("sentence-end") + signs("part-end") + ";"
    return len(text) <= _LONGEST_HEADING and not re.search(f"[{ends}]|\\.$", text)


_LONGEST_HEADLINE = 120


def is_headline(text: str) -> bool:
    """Tell whether a paragraph of a language that parts words is short and ends no sentence."""
    return len(text) <= _LONGEST_HEADLINE and text[-1:] not in ".:;!?,"


def spoken_of(name: str, text: str) -> bool:
    """Tell whether words for an idea stand in a text."""
    return compiled("", name).search(text) is not None
