"""A report that shows itself: in a line, as a frame, in a notebook."""

from typing import TYPE_CHECKING

from bulletin.model.findings.report import FileReport, Report
from bulletin.render.form import Result
from bulletin.render.phrases.counts import file_summary

if TYPE_CHECKING:
    from pandas import DataFrame


class SelfShowingReport(FileReport):
    """
    The report on one file, which says in a line what was found.

    A notebook shows it as the page that the command writes, without its frame.
    """

    __slots__ = ()

    @classmethod
    def on(cls, file: FileReport) -> "SelfShowingReport":
        """Return the same report, self-showing."""
        return cls(*file)

    def to_frame(self) -> "DataFrame":
        """
        Return the findings, a row each, as `bulletin check --format csv` has them.

        `suspect_...`, `proposed`, `slip` and `probability` are of the likeliest explanation.
        """
        from bulletin.api.frames import frame_of
        from bulletin.render.flat.check import rectangles

        (found,) = rectangles(self._result())
        return frame_of(found)

    def __repr__(self) -> str:
        return f"<{self.path}: {file_summary(self)}>"

    def _repr_html_(self) -> str:
        from bulletin.render.page.write import fragment

        return fragment(self._result())

    def _result(self) -> Result[None]:
        return Result("check", Report((self,)))
