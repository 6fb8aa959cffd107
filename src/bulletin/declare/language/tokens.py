"""A declared relation cut into labels, numbers and signs."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.model.figures.half_width import as_half_width

QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "「": "」", "『": "』"}
_SIGNS = {
    "＋": "+", "−": "-", "－": "-", "–": "-", "×": "*", "＊": "*", "÷": "/", "／": "/",
    "＝": "=", "≤": "<=", "≥": ">=", "（": "(", "）": ")", "＜": "<", "＞": ">", "==": "=",
    "≦": "<=", "≧": ">=", "⩽": "<=", "⩾": ">=", "⇒": "=>",
}  # fmt: skip
_PLAIN_SIGNS = frozenset("+-*/=<>()")
DOUBTFUL = frozenset("-–/")  # also letters of names: Non-EU, 15-24, and/or
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LONGEST_NUMBER = 30


class Sort(StrEnum):
    """What a token is."""

    LABEL = "label"
    NUMBER = "number"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text and where it starts, counted from 1."""

    sort: Sort
    text: str
    at: int


def tokens(text: str, *, parting: frozenset[int] = frozenset()) -> list[Token]:
    """
    Return the pieces of a declared relation, closed by one that marks the end.

    A label is quoted, or runs to the next sign. Brackets right behind a label are part
    of it. `-` and `/` are signs only between blanks or Chinese letters, so that
    `Non-EU` is one label, and where `parting` counts them among the signs, from 0.

    >>> [token.text for token in tokens('Non-EU = "A/B" + Rest (net)')][:-1]
    ['Non-EU', '=', 'A/B', '+', 'Rest (net)']

    Raises:
        UsageError: a quote or a bracket of a label is not closed, or a number is too long.
    """
    found: list[Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token, at = _next(text, at, parting=parting)
        found.append(token)
    return [*found, Token(Sort.END, "", len(text) + 1)]


def _next(text: str, at: int, *, parting: frozenset[int]) -> tuple[Token, int]:
    if text[at] in QUOTES:
        end = text.find(QUOTES[text[at]], at + 1)
        if end < 0:
            message = Message.of("declare.quote.open", at=at + 1)
            raise UsageError(message)
        return Token(Sort.LABEL, text[at + 1 : end].strip(), at + 1), end + 1
    for piece in (text[at : at + 2], text[at]):
        if sign := _sign(piece):
            return Token(Sort.SIGN, sign, at + 1), at + len(piece)
    end = _end_of_label(text, at, parting=parting)
    label = text[at:end].strip()
    number = as_half_width(label)
    if _NUMBER.fullmatch(number) and number.isascii():
        if len(number) > _LONGEST_NUMBER:
            message = Message.of("declare.number.too.long", at=at + 1, most=_LONGEST_NUMBER)
            raise UsageError(message)
        return Token(Sort.NUMBER, number, at + 1), end
    return Token(Sort.LABEL, label, at + 1), end


def _sign(text: str) -> str:
    """Return the plain sign that a text is, empty if it is none."""
    plain = "".join(_SIGNS.get(letter, letter) for letter in text)
    plain = _SIGNS.get(plain, plain)
    return plain if plain in _PLAIN_SIGNS or plain in ("<=", ">=", "=>") else ""


def _end_of_label(text: str, start: int, *, parting: frozenset[int]) -> int:
    at, depth = start, 0
    while at < len(text):
        sign = _sign(text[at])
        if sign == "(":
            depth += 1
        elif sign == ")":
            if not depth:
                break
            depth -= 1
        elif sign and not depth and (at in parting or not _within_a_name(text, at)):
            break
        at += 1
    if depth:
        message = Message.of("declare.label.bracket.open", at=start + 1)
        raise UsageError(message)
    return at


def _within_a_name(text: str, at: int) -> bool:
    """Tell whether a dash or stroke joins the letters beside it instead of parting two labels."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] not in DOUBTFUL:
        return False
    if not before or not after or (before.isspace() and after.isspace()):
        return False
    return before.isascii() or after.isascii()
