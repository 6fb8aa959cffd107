"""
Every English sentence of the program, by key, with named gaps.

A tuple holds the forms for one and for several; the gap `count` chooses. A gap that holds
a list is joined by commas, or as its suffix says: `{names:and}`. Keys begin with what the
sentence is about; the sentence of a rule stands under the rule's name.
"""

from collections.abc import Mapping


def form(count: object, /) -> int:
    """Return 0 for one, 1 for none or several."""
    return 0 if count == 1 else 1


SENTENCES: Mapping[str, str | tuple[str, ...]] = {
    # lists within a sentence
    "list.comma": ", ",
    "list.and": " and ",
    # counts
    "files": ("1 file", "{count} files"),
    # files
    "of.file": "{path}: {sentence}",
}
