from bulletin.model.findings.report import Report, Severity
from bulletin.render.form import Form
from bulletin.render.phrases.asides import kept_back, shown_findings
from bulletin.render.phrases.counts import verdict
from tests.render.reports import SECTORS, report_of, written

FILE = report_of(SECTORS)
ASIDE = FILE.findings[0]._replace(severity=Severity.NOTE, aside=True)
QUIET = FILE._replace(findings=(ASIDE,), diagnoses=())


def test_what_is_said_aside_is_shown_when_it_is_asked_for() -> None:
    assert shown_findings(QUIET, Form("table")) == ()
    assert shown_findings(QUIET, Form("table", notes=True)) == (ASIDE,)
    assert shown_findings(FILE, Form("table")) == FILE.findings


def test_what_is_not_shown_is_counted() -> None:
    assert kept_back(Report((QUIET,)), Form("table")).startswith("One note")
    assert kept_back(Report((QUIET,)), Form("table", notes=True)) == ""
    assert kept_back(Report((FILE,)), Form("table")) == ""


def test_screens_and_pages_keep_it_back_and_programs_get_it() -> None:
    report = Report((QUIET,))

    for name in ("table", "html"):
        assert "total-not-additive" not in written(report, name)
        assert "--notes shows it" in written(report, name)
    assert '"id": 1' in written(report, "json")


def test_a_file_with_asides_only_is_as_good_as_its_tests() -> None:
    assert verdict(QUIET) == "1 relation held, 1 not testable, nothing found."
