"""A frame of derived lines that a notebook shows with its chart and ranges."""

from collections.abc import Callable
from typing import Any

from pandas import DataFrame

from bulletin.render.form import Result


class SelfShowingFrame(DataFrame):
    """
    A frame of derived lines, which a notebook shows with its chart and ranges.

    What is made of it, by filtering or sorting, is a plain frame again.
    """

    _metadata: list[str] = []  # noqa: RUF012  what pandas would hand on to other frames: nothing

    @property
    def _constructor(self) -> Callable[..., DataFrame]:
        return DataFrame

    @classmethod
    def of(cls, frame: DataFrame, result: Result[Any]) -> "SelfShowingFrame":
        """Return the frame, knowing the result that it was made from."""
        made = cls(frame)
        object.__setattr__(made, "_result", result)
        object.__setattr__(made, "_made", made._shape())
        return made

    def _repr_html_(self) -> str:
        result: Result[Any] | None = getattr(self, "_result", None)
        if result is None or getattr(self, "_made", None) != self._shape():
            return str(DataFrame(self).to_html())  # changed in place since it was made
        from bulletin.render.page.write import fragment

        return fragment(result)

    def _shape(self) -> tuple[int, tuple[str, ...]]:
        return len(self), tuple(self.columns)
