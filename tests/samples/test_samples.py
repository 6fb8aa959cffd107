import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin.api.examine import examine
from bulletin.api.options.options import Options
from bulletin.api.rules import named_rules
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import ACCEPTED, FileReport, Severity
from tests.samples.sections import FOLDER, SaidSample, Sample, Section, sections, texts

SECTIONS = list(sections())


@pytest.fixture
def reported(section: Section, tmp_path: Path) -> Iterator[tuple[Sample, FileReport]]:
    """Return what is said of each table of a section, all checked in one run."""
    for table in section.tables:
        (tmp_path / table.file).write_text(table.text, encoding="utf-8")
    if section.accepted:
        (tmp_path / ACCEPTED).write_text(section.accepted, encoding="utf-8")
    options = section.tables[0].options
    chosen = Options(
        kind=options.get("kind"),
        rounding=Rounding(options.get("rounding", "nearest")),
        relations=(options["rule"],) if "rule" in options else (),
        strict=options.get("strict") == "yes",
    )
    report = examine([str(tmp_path / table.file) for table in section.tables], chosen)
    return zip(section.tables, report.files, strict=True)


@pytest.mark.parametrize("section", SECTIONS, ids=str)
def test_exactly_the_marked_cells_are_flagged(
    section: Section, reported: Iterator[tuple[Sample, FileReport]]
) -> None:
    assert section.tables
    for table, report in reported:
        found = {each.place.position for each in report.findings if each.rule == section.rule}

        assert found == table.marked


@pytest.mark.parametrize("section", [each for each in SECTIONS if each.honest], ids=str)
def test_a_table_without_marks_is_accused_of_nothing_else_either(
    reported: Iterator[tuple[Sample, FileReport]],
) -> None:
    for _, report in reported:
        accusations = [
            each.message
            for each in report.findings
            if each.severity is not Severity.NOTE and not each.accepted
        ]

        assert accusations == []


@pytest.mark.parametrize("said", list(texts()), ids=str)
def test_exactly_the_marked_numbers_of_sentences_are_flagged(
    said: SaidSample, tmp_path: Path
) -> None:
    file = tmp_path / "said.txt"
    file.write_text(said.text, encoding="utf-8")
    reports = examine([str(file)], sentences=True).files
    found = [each for report in reports if report.document for each in report.findings]

    assert {each.place.position for each in found if each.rule == said.rule} == said.marked
    assert said.marked or not found


def test_each_rule_has_a_sample_and_each_sample_a_rule() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.md")) == sorted(named_rules())


def test_each_sample_shows_a_defect_and_an_honest_table() -> None:
    flagged = {each.rule for each in SECTIONS if not each.honest}
    silent = {each.rule for each in SECTIONS if each.honest}

    assert flagged == silent == set(named_rules()) - {each.rule for each in texts()}


@pytest.mark.parametrize("name", sorted(named_rules()))
def test_a_rule_is_named_in_kebab_case_and_its_page_says_what_it_allows(name: str) -> None:
    page = named_rules()[name].page

    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    for heading in ("Why it matters:", "What it allows:", "What it cannot see:"):
        assert heading in page
