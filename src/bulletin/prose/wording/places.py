"""The place and the year that a document is about, by its first lines."""

import re
from collections.abc import Sequence

from bulletin.model.files.document import Document
from bulletin.prose.wording.vocabulary import compiled, pattern, signs
from bulletin.understand.labels.periods import find_period

_FIRST = 8  # paragraphs: titles, authors, the first sentence
_LONGEST = 5


def places_of(texts: Sequence[str]) -> tuple[str, ...]:
    """
    Return the names of places in the first paragraphs of a text, longest first.

    A place is named where a year, a blank or the beginning stands before it. Errs towards
    none.
    """
    end = f"[{signs('place-ends')}]"
    year = pattern("year-sign")
    named = re.compile(rf"(?:^|[\s\W\d]|{year})((?!{year})[^\W\d_]{{2,{_LONGEST}}}?{end})")
    found = {match[1] for text in texts[:_FIRST] for match in named.finditer(text)}
    found = {each for each in found if not compiled("", "no-place").search(each)}
    often = [each for each in found if sum(each in text for text in texts) > 1 or each in texts[0]]
    return tuple(sorted(often, key=lambda each: (-len(each), each)))


def year_of(document: Document) -> int | None:
    """Return the year that the first paragraphs of a document name first, None if none does."""
    for each in document.paragraphs[:_FIRST]:
        found = find_period(each.text)
        if found and found.year:
            return found.year
    return None
