"""Parts of the program that are fuzzed by themselves: what each does with any bytes."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine_text
from bulletin.api.options.configuration import read_configuration
from bulletin.api.options.options import Options
from bulletin.errors import BulletinError
from bulletin.model.findings.report import Report
from tests.fuzz.strange_files import FORMS
from tests.fuzz.whole_path import went_through

_TABLE = b"Item,2019,2020\nTotal,5,6\na,2,3\nx y,3,3\n"


def figures(raw: bytes) -> None:
    """Understand a table, judge and diagnose it, and derive what follows."""
    try:
        report = Report((examine_text(raw.decode("utf-8", "replace")),))
    except BulletinError:
        return
    for lines in (share_lines, growth_lines, rank_lines):
        lines(report)


def formats(raw: bytes) -> None:
    """Write all that is said of a file in every format, and type what is proposed."""
    went_through(raw)


def documents(raw: bytes) -> None:
    """Put rows into a workbook, a page, a document or a PDF, and do the same."""
    form = FORMS[len(raw) % len(FORMS)]
    went_through(form(raw.decode("utf-8", "replace")))


def declarations(raw: bytes) -> None:
    """Declare a relation of a table."""
    try:
        went_through(_TABLE, Options(relations=(raw.decode("utf-8", "replace"),)))
    except BulletinError:
        return


def settings(raw: bytes) -> None:
    """Read a settings file."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "bulletin.toml")
        path.write_bytes(raw)
        try:
            read_configuration(str(path))
        except BulletinError:
            return


PARTS: Mapping[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (figures, formats, documents, declarations, settings)
}
