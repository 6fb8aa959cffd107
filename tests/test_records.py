"""That a record is what the named tuple of `typing` would be, whatever is asked of it."""

import copy
import pickle
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from typing import NamedTuple as Known

import pytest

from bulletin.records import NamedTuple

Line = TypeVar("Line")


class Ours(NamedTuple):
    """A figure."""

    printed: str
    digits: int = 1
    unit: str | None = None

    @property
    def wide(self) -> bool:
        """Whether it is long."""
        return self.digits > 1

    def doubled(self) -> "Ours":
        """Say it twice."""
        return self._replace(printed=self.printed * 2)


class Theirs(Known):
    """A figure."""

    printed: str
    digits: int = 1
    unit: str | None = None

    @property
    def wide(self) -> bool:
        """Whether it is long."""
        return self.digits > 1

    def doubled(self) -> "Theirs":
        """Say it twice."""
        return self._replace(printed=self.printed * 2)


class Lines(NamedTuple, Generic[Line]):
    """Lines of one kind."""

    lines: tuple[Line, ...]


QUESTIONS: dict[str, Callable[[Any], object]] = {
    "places": lambda kind: tuple(kind("a", 2, "m")),
    "defaults": lambda kind: tuple(kind("a")),
    "names": lambda kind: tuple(kind(unit="m", printed="a")),
    "values": lambda kind: [getattr(kind("a", 2), each) for each in kind._fields],
    "property": lambda kind: kind("a", digits=2).wide,
    "method": lambda kind: tuple(kind("a").doubled()),
    "replaced": lambda kind: tuple(kind("a")._replace(digits=3, unit="t")),
    "made": lambda kind: tuple(kind._make(["a", 2, None])),
    "dict": lambda kind: kind("a")._asdict(),
    "fields": lambda kind: (kind._fields, kind.__match_args__, kind._field_defaults),
    "hints": lambda kind: kind.__annotations__,
    "doc": lambda kind: kind.__doc__,
    "shown": lambda kind: repr(kind("a")).removeprefix(kind.__name__),
    "equal": lambda kind: (kind("a") == kind("a"), kind("a") == ("a", 1, None), hash(kind("a"))),
    "copied": lambda kind: (
        copy.deepcopy(kind("a")) == kind("a"),
        isinstance(copy.copy(kind("a")), kind),
    ),
    "pickled": lambda kind: isinstance(pickle.loads(pickle.dumps(kind("a"))), kind),  # noqa: S301
    "no place for more": lambda kind: hasattr(kind("a"), "__dict__"),
    "type": lambda kind: (type(kind), issubclass(kind, tuple)),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_record_answers_as_the_named_tuple_of_the_library(question: str) -> None:
    ask = QUESTIONS[question]

    assert ask(Ours) == ask(Theirs)


REFUSED: dict[str, tuple[Callable[[Any], object], type[Exception]]] = {
    "too few values": (lambda kind: kind(), TypeError),
    "too many values": (lambda kind: kind("a", 1, None, 4), TypeError),
    "made of too few": (lambda kind: kind._make(["a"]), TypeError),
    "another name": (lambda kind: kind("a", figure=2), TypeError),
    "another name replaced": (lambda kind: kind("a")._replace(figure=2), ValueError),
    "changed": (lambda kind: setattr(kind("a"), "printed", "b"), AttributeError),
    "given more": (lambda kind: setattr(kind("a"), "figure", "b"), AttributeError),
}


@pytest.mark.parametrize("wrong", REFUSED)
@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_record_refuses_what_the_named_tuple_of_the_library_refuses(
    wrong: str, kind: type
) -> None:
    ask, error = REFUSED[wrong]

    with pytest.raises(error):
        ask(kind)


def test_a_record_can_be_of_any_kind_of_line() -> None:
    assert Lines[int](lines=(1, 2)).lines == (1, 2)
