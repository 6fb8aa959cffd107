"""
Which letters a text must hold before an expression can be found in it.

Only asked of files of words that are new: what comes of it is kept with them. An expression
whose letters a text does not hold need not even be compiled.
"""

import re
from collections.abc import Iterator

ANY = ("",)  # every text holds it: nothing is known of the expression

_PIECE = re.compile(
    r"""\\. | \[\^?\]?(?:\\.|[^\]\\])*\]          # one of a set
      | \((?:\?(?:[:=!]|<[=!]|P<\w+>|[a-z]+:))?   # a group begins
      | [*+?]\?? | \{\d*,?\d*\}\??                # how often
      | .""",
    re.DOTALL | re.VERBOSE,
)
_OFTEN = re.compile(r"[*+?]\??|\{.+")
_NO_LETTERS = ("[", "^", "$", ".")  # what a piece begins with that is no one letter
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


def needed_letters(expression: str) -> tuple[str, ...]:
    """
    Return texts of which every text in lower case holds one that an expression is found in.

    The longest that are surely there; errs towards `ANY`.
    """
    return _group(iter(_PIECE.findall(expression)))


def _group(pieces: Iterator[str]) -> tuple[str, ...]:
    """Return what each alternative of a group needs, up to the bracket that closes it."""
    every: list[tuple[str, ...]] = []
    parts: list[tuple[str, ...]] = [ANY]  # what those of an alternative need, in turn
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            every.append(_rarest(parts))
            parts = [ANY]
        elif piece.startswith("("):
            inside = _group(pieces)
            parts += [ANY if piece in _AROUND else inside, ANY]
        elif _OFTEN.fullmatch(piece):
            _repeated(parts, piece)
        else:
            _followed(parts, piece)
    return tuple(dict.fromkeys(text for each in (*every, _rarest(parts)) for text in each))


def _followed(parts: list[tuple[str, ...]], piece: str) -> None:
    """Add a letter to the piece before it, or a piece of which nothing is known."""
    letter = piece[1:] if piece[0] == "\\" and not piece[1].isalnum() else piece
    if len(letter) > 1 or (letter == piece and piece in _NO_LETTERS):
        parts += [ANY, ANY]
    else:
        parts[-1] = (parts[-1][0] + letter.casefold(),)


def _repeated(parts: list[tuple[str, ...]], often: str) -> None:
    """Take back the last letter, or group, if it need not be there; what follows is apart."""
    if often[0] not in "*?" and not often.startswith(("{0", "{,")):
        parts.append(ANY)
    elif parts[-1] != ANY:  # the last letter of a run
        parts += [(parts.pop()[0][:-1],), ANY]
    elif len(parts) > 1:
        parts[-2] = ANY


def _rarest(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the piece whose shortest text is the longest."""
    return max(parts, key=lambda texts: min(map(len, texts)))
