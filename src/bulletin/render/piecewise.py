"""
Formats that are written file by file: pieces, and what stands before, between and after them.

Such a format has `piece`, which writes what is said of some files, and `frame`. A run of
thousands of files is written as its files are done, and keeps none of them.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bulletin.render.form import Form, Result
from bulletin.render.phrases.places import sheet_name

if TYPE_CHECKING:
    from bulletin.model.findings.report import FileReport
    from bulletin.render.totals import RunTotals


End: TypeAlias = Callable[[Callable[[], "RunTotals"]], str]  # which asks for totals, or not


class Frame(NamedTuple):
    """
    What stands around the pieces: before the first, between two, and at the end.

    `without` is the whole text where there is no piece.
    """

    before: str
    between: str
    after: End
    without: End


def plain(before: str = "", after: End | None = None) -> Frame:
    """Return a frame for pieces that follow one another, the same with and without any."""
    end = after or (lambda _: "")
    return Frame(before, "", end, lambda totals: before + end(totals))


def piece(module: str, result: Result[Any], form: Form) -> str:
    """Return what a format, by its module, writes of the files of a result; empty for nothing."""
    text: str = import_module(f"bulletin.render.{module}").piece(result, form)
    return text


def frame(module: str, form: Form, *, sheets: bool) -> Frame:
    """Return what stands around the pieces of a format; `sheets`: some file is a workbook."""
    found: Frame = import_module(f"bulletin.render.{module}").frame(form, sheets=sheets)
    return found


def put_together(
    pieces: Iterable[str], around: Frame, totals: Callable[[], "RunTotals"]
) -> Iterator[str]:
    """Yield the text bit by bit; `totals` is asked when the last piece was taken."""
    some = False
    for each in pieces:
        if each:
            yield around.between if some else around.before
            yield each
            some = True
    yield (around.after if some else around.without)(totals)


def whole(module: str, result: Result[Any], form: Form) -> str:
    """Return the text on a whole report."""
    report = result.report
    sheets = has_sheets(report.files)
    bits = put_together(
        [piece(module, result._replace(sheets=sheets), form)],
        frame(module, form, sheets=sheets),
        lambda: _totals(report.files, form),
    )
    return "".join(bits)


def _totals(files: "Iterable[FileReport]", form: Form) -> "RunTotals":
    from bulletin.render.totals import totals_of  # which hardly any format for programs asks for

    return totals_of(files, form)


def has_sheets(files: "Iterable[FileReport]") -> bool:
    """Tell whether some file is a workbook, whose lines have a sheet and a cell."""
    return any(map(sheet_name, files))
