"""Raised text, which is a note behind a figure and part of the word behind a word."""

from collections.abc import Sequence

from bulletin.read.row_shape import is_figure

_MOST = 100  # pieces of a figure, however they are dressed
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def noted(text: str, before: Sequence[str]) -> str:
    """
    A raised text as a note in brackets behind a figure, raised digits behind a word.

    `before` are the pieces of what stands before it; of many, together they are no figure.

    >>> noted("1", ["2761", ".1"]), noted("2", ["km"])
    ('[1]', '²')
    """
    bare = text.strip()
    return (
        f"[{bare}]"
        if bare and len(before) <= _MOST and is_figure("".join(before))
        else bare
        if not bare.isdecimal()
        else bare.translate(_RAISED)
    )
