"""
A command line that leaves nothing to interpret, read without the library for the others.

Most lines are plain: files, and options spelled out with their values behind them. Typer
takes longer to load than a small table to check, so it is asked only about other lines: all
that are wrong, those that want help, and what a shell completes. What is read here Typer
reads alike, which a test proves.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin

from bulletin.cli.command_line.language import OPTION as LANGUAGE
from bulletin.cli.command_line.parameters import (
    Command,
    CommandParameter,
    DeclaredParameter,
    parameters_of,
)

Values = dict[str, Any]


class _NotPlainError(Exception):
    """Somebody who knows all rules of command lines must read this one."""


class _Target(NamedTuple):
    """Where the value of a word goes: to a parameter of this type, or `switched` to a side."""

    name: str
    type: Any
    declared: DeclaredParameter
    switched: bool = True


def plain_values(command: Command, words: Sequence[str]) -> Values | None:
    """
    Return the values that the words give the parameters of a command, None if they need Typer.

    It errs towards None: whatever could be read in two ways, or be wrong, is not plain.
    """
    parameters = list(parameters_of(command))
    required = {each.name for each in parameters if each.default is ...}
    try:
        targets = list(_targets(parameters))
        options = {name: each for target in targets for name, each in _by_names(target)}
        values, rest = _read(words, options)
        values |= _arguments(rest, [each for each in targets if not each.declared.names])
    except _NotPlainError:
        return None
    return values if required <= set(values) else None


def _targets(parameters: Iterable[CommandParameter]) -> Iterator[_Target]:
    """Yield where the values of parameters go."""
    for each in parameters:
        kind = each.hint.__origin__
        if get_origin(kind) is UnionType:  # with None, where nothing is given
            kind = get_args(kind)[0]
        yield _Target(each.name, get_origin(kind) or kind, each.hint.__metadata__[0])


def _by_names(target: _Target) -> Iterator[tuple[str, _Target]]:
    for each in target.declared.names:
        on, _, off = each.partition("/")
        yield on, target
        if off:
            yield off, target._replace(switched=False)


def _read(words: Iterable[str], options: Mapping[str, _Target]) -> tuple[Values, list[str]]:
    """Return the values of the options, and the words that belong to none."""
    values: Values = {}
    rest: list[str] = []
    coming = iter(words)
    for word in coming:
        name, equals, value = word.partition("=")
        if not word.startswith("-") or word == "-":
            rest.append(word)
        elif name == LANGUAGE:  # read before anything else was
            _value_of(equals, value, coming)
        elif name not in options or (equals and not name.startswith("--")):
            raise _NotPlainError
        elif options[name].type is bool:
            if equals:
                raise _NotPlainError
            values[options[name].name] = options[name].switched
        else:
            _put(values, options[name], _value_of(equals, value, coming))
    return values, rest


def _value_of(equals: str, value: str, coming: Iterator[str]) -> str:
    """Return the value of an option, which stands behind the sign or is the next word."""
    found = value if equals else next(coming, "")
    if not found or found.startswith("-"):
        raise _NotPlainError
    return found


def _put(values: Values, target: _Target, word: str) -> None:
    """Give a parameter the value of a word; of an option that is given twice the last counts."""
    if target.type is list:
        values.setdefault(target.name, []).append(word)
    else:
        values[target.name] = _typed(word, target)


def _typed(word: str, target: _Target) -> object:
    if target.type is str:
        return word
    if target.type is int and word.isascii() and word.isdecimal():
        number, (_, _, least, most, _) = int(word), target.declared
        if (least is None or number >= least) and (most is None or number <= most):
            return number
    elif issubclass(target.type, Enum):
        for each in target.type:
            if each.value == word:
                return each
    raise _NotPlainError


def _arguments(words: Sequence[str], targets: Sequence[_Target]) -> Values:
    """Return the values of the arguments: one takes one word, or all of them."""
    if not words:
        return {}
    if len(targets) != 1 or not all(words):
        raise _NotPlainError
    target = targets[0]
    if target.type is list:
        return {target.name: list(words)}
    if len(words) > 1:
        raise _NotPlainError
    return {target.name: words[0]}
