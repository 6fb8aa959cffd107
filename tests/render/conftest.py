"""The reports that most tests of renderers start from."""

from collections.abc import Callable

import pytest

from bulletin.model.findings.report import FileReport, Report
from tests.render.reports import SECTORS, report_of


@pytest.fixture
def sectors() -> Report:
    return Report((report_of(SECTORS),))


@pytest.fixture
def workbook() -> Report:
    return Report((report_of(SECTORS, "book.xlsx", "Sheet1"),))


@pytest.fixture
def unreadable() -> Report:
    good = report_of(SECTORS)
    return Report((good, FileReport("gone.csv", error="gone.csv: there is no such file.")))


@pytest.fixture
def labelled() -> Callable[[str], Report]:
    """A report whose third line has this label."""

    def make(label: str) -> Report:
        rows = [list(row) for row in SECTORS]
        rows[2][0] = label
        return Report((report_of(rows),))

    return make
