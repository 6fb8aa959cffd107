"""Which files a pattern of a settings file means."""

import re
from functools import lru_cache
from typing import NamedTuple


def matches(pattern: str, path: str) -> bool:
    """
    Tell whether a pattern means a path, both relative to the settings file.

    `*` and `?` stay within one folder, `**` spans folders. A pattern without a stroke
    means files of that name in any folder below.

    >>> matches("cpi-*.csv", "2023/cpi-05.csv"), matches("2023/*.csv", "2023/a/b.csv")
    (True, False)
    """
    from unicodedata import normalize  # some systems take letters and accents apart

    name = normalize("NFC", path).replace("\\", "/")
    wanted = normalize("NFC", pattern).replace("\\", "/").removeprefix("./")
    if "/" not in wanted:
        name = name.rpartition("/")[2]
    return bool(_expression(wanted).fullmatch(name))


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    """
    Return the expression of a pattern, which takes no longer however many stars it has.

    Between two spans of folders, each star ends where what follows it stands first: never to
    be tried again (`(?>`), since a later end leaves nothing more to those that follow.
    """
    runs = [_Run("", [""])]
    for piece in re.findall(r"(?<![^/])\*\*/|\*+|\?|\[[^\]/]+\]|.", pattern):
        if piece in _SPANS or (len(piece) > 1 and set(piece) == {"*"}):
            runs.append(_Run(_SPANS.get(piece, ".*?"), [""]))
        elif piece == "*":
            runs[-1].fixed.append("")
        else:
            runs[-1].fixed[-1] += _fixed(piece)
    *before, last = runs
    try:
        return re.compile("".join(f"(?>{each.text()})" for each in before) + last.text(last=True))
    except re.error:  # [z-a] is no range, so the brackets are letters of the name
        return re.compile(re.escape(pattern))


class _Run(NamedTuple):
    """What spans folders, and what stands behind it: fixed texts with a star between two."""

    span: str
    fixed: list[str]

    def text(self, *, last: bool = False) -> str:
        """Return the expression; in the last run, the last star may end anywhere."""
        first, *others = self.fixed
        steps = [f"(?>[^/]*?{each})" for each in others]
        if last and steps:
            steps[-1] = f"[^/]*{others[-1]}"
        return self.span + first + "".join(steps)


_SPANS = {"**/": "(?:.*?/)??", "**": ".*?"}


def _fixed(piece: str) -> str:
    if piece.startswith("[") and len(piece) > 1:
        inner = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
        return f"[{'^' + inner[1:] if inner.startswith('!') else inner}]"
    return "[^/]" if piece == "?" else re.escape(piece)
