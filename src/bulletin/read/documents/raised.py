"""Raised text, which is a note behind a figure and part of the word behind a word."""

from bulletin.read.row_shape import is_figure

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def noted(text: str, before: str) -> str:
    """
    A raised text as a note in brackets behind a figure, raised digits behind a word.

    >>> noted("1", "2761.1"), noted("2", "km")
    ('[1]', '²')
    """
    bare = text.strip()
    return f"[{bare}]" if is_figure(before) and bare else bare.translate(_RAISED)
