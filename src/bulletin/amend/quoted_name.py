"""The name of a file as programs that apply diffs read it."""

import re

_CONTROL, _MARKED = re.compile(r"[\x00-\x1f\x7f]"), re.compile(r'[\x00-\x1f\x7f"\\]')


def quoted_name(path: str) -> str:
    r"""
    Return the name itself, or in quotes where it holds what would end a line or the name.

    >>> print(quoted_name("a b.csv"), quoted_name("a\nb.csv"))
    a b.csv "a\012b.csv"
    """
    if not _CONTROL.search(path):
        return path
    return '"' + _MARKED.sub(lambda each: f"\\{ord(each[0]):03o}", path) + '"'
