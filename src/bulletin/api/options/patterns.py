"""Which files a pattern of a settings file means."""

import re
from functools import lru_cache


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
    text = ""
    for piece in re.findall(r"\*\*/|\*+|\?|\[[^\]/]+\]|.", pattern):
        text += _PIECES.get(piece) or _others(piece)
    try:
        return re.compile(text)
    except re.error:  # [z-a] is no range, so the brackets are letters of the name
        return re.compile(re.escape(pattern))


_PIECES = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def _others(piece: str) -> str:
    if piece.startswith("[") and len(piece) > 1:
        inner = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
        return f"[{'^' + inner[1:] if inner.startswith('!') else inner}]"
    return re.escape(piece) if set(piece) != {"*"} else ".*"
