import re

import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options import Options
from bulletin.check.rule import all_rules
from bulletin.model.figure import Rounding
from bulletin.model.report import FileReport, Severity
from tests.samples.sections import FOLDER, Section, sections

SECTIONS = list(sections())


def reported(section: Section) -> FileReport:
    options = Options(
        kind=section.options.get("kind"),
        rounding=Rounding(section.options.get("rounding", "nearest")),
    )
    return examine_text(section.text, options)


@pytest.mark.parametrize("section", SECTIONS, ids=str)
def test_exactly_the_marked_cells_are_flagged(section: Section) -> None:
    found = {
        each.place.position for each in reported(section).findings if each.rule == section.rule
    }

    assert found == section.marked


@pytest.mark.parametrize("section", [each for each in SECTIONS if not each.marked], ids=str)
def test_a_table_without_marks_is_accused_of_nothing_else_either(section: Section) -> None:
    accusations = [
        each.message for each in reported(section).findings if each.severity is not Severity.NOTE
    ]

    assert accusations == []


def test_each_rule_has_a_sample_and_each_sample_a_rule() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.md")) == sorted(all_rules())


def test_each_sample_shows_a_defect_and_an_honest_table() -> None:
    flagged = {each.rule for each in SECTIONS if each.marked}
    silent = {each.rule for each in SECTIONS if not each.marked}

    assert flagged == silent == set(all_rules())


@pytest.mark.parametrize("name", sorted(all_rules()))
def test_a_rule_is_named_in_kebab_case_and_its_page_says_what_it_allows(name: str) -> None:
    page = all_rules()[name].page

    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    for heading in ("Why it matters:", "What it allows:", "What it cannot see:"):
        assert heading in page
