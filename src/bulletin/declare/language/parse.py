"""From the text of a declared relation to two sides and the sign between them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NoReturn

from bulletin.declare.language.algebra import Quotient
from bulletin.declare.language.conditionals import as_signs
from bulletin.declare.language.tokens import Sort, Token, tokens
from bulletin.errors import UsageError
from bulletin.messages.message import Message

_LONGEST = 10_000
_DEEPEST = 50  # brackets within brackets
_COMPARISONS = ("=", "<=", ">=", "<", ">")
_THEN = "=>"


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    Two sides, the sign between them, and their labels in the order of the text.

    `given` is the comparison that must hold for this one to be due, None if it always is.
    """

    left: Quotient
    sign: str
    right: Quotient
    labels: tuple[str, ...]
    given: "Comparison | None" = None

    @property
    def order(self) -> tuple[str, ...]:
        """Return all labels in the order of the text, those of the premise first."""
        before = self.given.labels if self.given else ()
        return tuple(dict.fromkeys((*before, *self.labels)))


def parse(text: str, *, parting: frozenset[int] = frozenset()) -> Comparison:
    """
    Return the two sides of a declared relation; `parting` as in `tokens`.

        relation   = [comparison "=>"] comparison
        comparison = sum ("=" | "<=" | ">=" | "<" | ">") sum
        sum        = product (("+" | "-") product)*
        product    = factor (("*" | "/") factor)*
        factor     = ["+" | "-"] factor | "(" sum ")" | number | label

    Raises:
        UsageError: the text is none; the sentence says where it stops being one.
    """
    if len(text) > _LONGEST:
        message = Message.of("declare.too.long", most=_LONGEST)
        raise UsageError(message)
    found = tokens(as_signs(text), parting=parting)
    reader = _Reader(found)
    given, comparison = None, reader.comparison()
    rest = reader.take()
    if rest.text == _THEN and rest.sort is Sort.SIGN:
        given, comparison = comparison, reader.comparison()
        rest = reader.take()
    if rest.text in (*_COMPARISONS, _THEN) and rest.sort is Sort.SIGN:
        _refuse(rest, Message.of("declare.second.comparison"))
    if rest.sort is not Sort.END:
        _refuse(rest, Message.of("declare.sign.due"))
    return replace(comparison, given=given)


class _Reader:
    """A place in the tokens, which every part of the grammar moves on."""

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.at = 0
        self.depth = 0

    def take(self) -> Token:
        token = self.found[self.at]
        self.at = min(self.at + 1, len(self.found) - 1)
        return token

    def comparison(self) -> Comparison:
        start = self.at
        left = self.sum()
        sign = self.take()
        if sign.sort is not Sort.SIGN or sign.text not in _COMPARISONS:
            way = "declare.due.not.then" if sign.text == _THEN else "declare.due"
            _refuse(sign, Message.of("declare.comparison.due"), way)
        right = self.sum()
        labels = (each.text for each in self.found[start : self.at] if each.sort is Sort.LABEL)
        return Comparison(left, sign.text, right, tuple(dict.fromkeys(labels)))

    def sum(self) -> Quotient:
        total = self.product()
        while sign := self._sign("+", "-"):
            total = total.plus(self.product(), 1 if sign == "+" else -1)
        return total

    def product(self) -> Quotient:
        value = self.factor()
        while sign := self._sign("*", "/"):
            other = self.factor()
            value = value.times(other) if sign == "*" else value.divided_by(other)
        return value

    def factor(self) -> Quotient:
        token = self.take()
        if token.sort is Sort.NUMBER:
            return Quotient.number(token.text)
        if token.sort is Sort.LABEL:
            if not token.text:
                _refuse(token, Message.of("declare.label.empty"))
            return Quotient.label(token.text)
        if token.text in ("+", "-") and token.sort is Sort.SIGN:
            value = self._deeper(self.factor, token)
            return value.times(Quotient.number("-1")) if token.text == "-" else value
        if token.text != "(" or token.sort is not Sort.SIGN:
            _refuse(token, Message.of("declare.label.due"))
        value = self._deeper(self.sum, token)
        closing = self.take()
        if closing.text != ")" or closing.sort is not Sort.SIGN:
            _refuse(closing, Message.of("declare.bracket.open", at=token.at))
        return value

    def _deeper(self, part: Callable[[], Quotient], token: Token) -> Quotient:
        self.depth += 1
        if self.depth > _DEEPEST:
            _refuse(token, Message.of("declare.nested", most=_DEEPEST))
        value = part()
        self.depth -= 1
        return value

    def _sign(self, *wanted: str) -> str:
        token = self.found[self.at]
        if token.sort is Sort.SIGN and token.text in wanted:
            self.at += 1
            return token.text
        return ""


def _refuse(token: Token, due: str, way: str = "declare.due") -> NoReturn:
    where = (
        Message.of("declare.at.end")
        if token.sort is Sort.END
        else Message.of("declare.at.character", text=repr(token.text), at=token.at)
    )
    raise UsageError(Message.of(way, due=due, where=where))
