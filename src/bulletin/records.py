"""
Named tuples, declared as those of `typing` are, and defined in a fifth of the time.

Every start defines a hundred of them, and `typing` has a text compiled for each. What makes a
tuple of so many values is the same for all, but for the names of the values.
"""

from collections import namedtuple
from collections.abc import Iterable
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any, Self


class _Record(tuple[Any, ...]):
    """What all named tuples can do, as the documentation of `collections.namedtuple` has it."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    @classmethod
    def _make(cls, values: Iterable[object]) -> Self:
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(cls, made)
        return made

    def _replace(self, /, **changed: object) -> Self:
        made = self._make(map(changed.pop, self._fields, self))
        if changed:
            raise ValueError(type(self), *changed)
        return made

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({values})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


class _Declared(type):
    """Makes a named tuple of what the body of a class declares."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, body)
        fields = tuple(body.get("__annotations__", ()))
        alike = _of_so_many(len(fields))
        make: Any = alike.__new__
        code = make.__code__.replace(co_varnames=("_cls", *fields))
        defaults = {each: body[each] for each in fields if each in body}
        body["__new__"] = FunctionType(code, make.__globals__, "__new__", tuple(defaults.values()))
        body.update(zip(fields, (vars(alike)[each] for each in alike._fields), strict=True))
        body["__slots__"] = ()
        body["_fields"] = body["__match_args__"] = fields
        body["_field_defaults"] = defaults
        others = [each for each in bases if not isinstance(each, _Declared)]
        return type(name, (_Record, *others), body)


@cache
def _of_so_many(count: int) -> Any:  # noqa: ANN401
    """Return a named tuple of so many values, whose parts do for all others."""
    names = [f"place_{number}" for number in range(count)]
    return namedtuple("alike", names)  # noqa: PYI024  the library knows how a value is got


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414  checked as what it stands for
else:

    class NamedTuple(metaclass=_Declared):
        """A record whose fields, with their types and defaults, the body of a class declares."""
