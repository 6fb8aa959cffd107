from collections.abc import Callable
from xml.etree import ElementTree as ET

from bulletin.model.findings.report import Report, Severity
from tests.render.reports import written

ERRORS = frozenset({Severity.ERROR})


def test_held_relations_pass_untestable_ones_are_skipped_findings_fail(sectors: Report) -> None:
    (suite,) = ET.fromstring(written(sectors, "junit", failing=ERRORS))  # noqa: S314  our own text

    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("3", "1", "1")
    assert [len(case) for case in suite] == [0, 1, 1]
    assert suite[1][0].get("message") == "the level is withheld"
    assert suite[2][0].get("type") == "total-not-additive"


def test_findings_that_do_not_count_pass_with_a_word(sectors: Report) -> None:
    (suite,) = ET.fromstring(written(sectors, "junit", failing=frozenset()))  # noqa: S314

    assert suite.get("failures") == "0"
    assert (suite[2][0].text or "").startswith("error: 地区生产总值")


def test_an_unreadable_file_is_an_error(unreadable: Report) -> None:
    _, suite = ET.fromstring(written(unreadable, "junit", failing=ERRORS))  # noqa: S314

    assert suite.get("errors") == "1"
    assert suite[0][0].tag == "error"


def test_a_label_cannot_break_out_of_the_document(labelled: Callable[[str], Report]) -> None:
    report = labelled('<failure message="x"/> & \x1b \x00 "')
    (suite,) = ET.fromstring(written(report, "junit", failing=ERRORS))  # noqa: S314

    assert suite.get("failures") == "1"


def test_no_files_make_an_empty_document() -> None:
    assert len(ET.fromstring(written(Report(), "junit", failing=ERRORS))) == 0  # noqa: S314
