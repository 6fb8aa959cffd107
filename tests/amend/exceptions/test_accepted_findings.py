from dataclasses import replace
from pathlib import Path

import pytest

from bulletin.amend.exceptions.accepted_findings import RULE, with_accepted
from bulletin.amend.exceptions.exceptions_file import (
    AcceptedEntry,
    add_entries,
    file_beside,
    read_accepted,
)
from bulletin.amend.exceptions.new_entry import accept
from bulletin.errors import InputError, UsageError
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Severity
from tests.amend.typed_tables import LEVELS, MISTYPED, examined

TOTAL = Position(2, 2)


def entry_for(text: str) -> AcceptedEntry:
    (finding,) = examined(text).findings
    return AcceptedEntry.of("t.csv", finding, "printed so")


def accepted(report: FileReport) -> list[str]:
    return [each.accepted for each in report.findings]


def with_kept(report: FileReport) -> FileReport:
    """Return the report with the exceptions applied that are kept beside its file."""
    return with_accepted(report, read_accepted(file_beside(report.path)))


def test_an_accepted_finding_stays_and_carries_its_reason() -> None:
    report = with_accepted(examined(LEVELS), [entry_for(LEVELS)])

    assert accepted(report) == ["printed so"]


def test_an_entry_follows_its_line() -> None:
    report = with_accepted(examined("Regions\n\n" + LEVELS), [entry_for(LEVELS)])

    assert accepted(report) == ["printed so"]


def test_an_entry_for_another_file_says_nothing() -> None:
    report = examined(LEVELS)

    assert with_accepted(report, [replace(entry_for(LEVELS), path="u.csv")]) == report


def test_where_the_figure_is_corrected_the_entry_no_longer_applies() -> None:
    report = with_accepted(examined(LEVELS.replace("290.0", "250.0")), [entry_for(LEVELS)])
    (note,) = report.findings

    assert (note.rule, note.severity, note.place.position) == (RULE, Severity.NOTE, TOTAL)
    assert "“printed so”" in note.message
    assert "no longer applies: nothing of the kind is found" in note.message


def test_another_inconsistency_in_the_same_cell_is_not_accepted() -> None:
    report = with_accepted(examined(LEVELS.replace("150.0", "160.0")), [entry_for(LEVELS)])
    finding, note = report.findings

    assert finding.accepted == ""
    assert "the figures that it rests on have changed" in note.message
    assert note.id > finding.id


def test_an_entry_beyond_the_end_of_a_table_is_reported_at_its_last_line() -> None:
    entry = replace(entry_for(LEVELS), position=Position(90, 9), item="gone")
    note = with_accepted(examined(LEVELS), [entry]).findings[-1]

    assert note.place.position == Position(4, 2)


def test_an_entry_that_needs_another_file_is_not_called_out_of_date() -> None:
    entry = replace(entry_for(LEVELS), rule="unlike-in-two-tables", files=("u.csv",))

    assert accepted(with_accepted(examined(LEVELS), [entry])) == [""]


def test_an_unreadable_file_stays_what_it_is() -> None:
    report = FileReport("t.csv", error="gone")

    assert with_accepted(report, [entry_for(LEVELS)]) == report


def test_entries_are_kept_and_read_back_whatever_they_hold(tmp_path: Path) -> None:
    name = str(tmp_path / "bulletin-accepted.toml")
    odd = AcceptedEntry(
        'a "b"\\.csv', Position(1, 2), "r", "表\n1\x1b\U0001d7d8", " ", "because\t“x”", ("1",)
    )

    add_entries(name, [entry_for(LEVELS)])
    add_entries(name, [odd])

    assert read_accepted(name) == (entry_for(LEVELS), odd)


def test_what_people_wrote_into_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "bulletin-accepted.toml"
    path.write_text("# mine", encoding="utf-8")

    add_entries(str(path), [entry_for(LEVELS)])

    assert path.read_text(encoding="utf-8").startswith("# mine\n\n[[accepted]]\n")


@pytest.mark.parametrize("text", ["[[accepted]", "[[accepted]]\npath = 1", "accepted = 5"])
def test_a_broken_file_of_exceptions_is_refused_with_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bulletin-accepted.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match="cannot be read as accepted exceptions"):
        read_accepted(file_beside(str(tmp_path / "t.csv")))


def test_without_a_file_of_exceptions_nothing_changes(tmp_path: Path) -> None:
    report = examined(LEVELS, str(tmp_path / "t.csv"))

    assert with_kept(report) == report


@pytest.mark.parametrize("path", ["-", "<text>", "<frame>"])
def test_what_is_no_file_has_no_exceptions(path: str) -> None:
    assert file_beside(path) == ""


def test_accepting_writes_an_entry_that_then_applies(tmp_path: Path) -> None:
    path = str(tmp_path / "t.csv")

    (done,) = accept(examined(LEVELS, path), TOTAL, "so in the yearbook")
    (again,) = accept(examined(LEVELS, path), TOTAL, "so in the yearbook")

    assert not done.before
    assert again.before
    assert accepted(with_kept(examined(LEVELS, path))) == ["so in the yearbook"]


def test_a_second_reason_is_refused(tmp_path: Path) -> None:
    path = str(tmp_path / "t.csv")
    accept(examined(LEVELS, path), TOTAL, "one")

    with pytest.raises(UsageError, match="already, because “one”"):
        accept(examined(LEVELS, path), TOTAL, "two")


def test_a_cell_without_a_finding_is_refused_and_the_right_one_named(tmp_path: Path) -> None:
    report = examined(MISTYPED, str(tmp_path / "t.csv"))

    with pytest.raises(UsageError, match="no finding at line 1, column 1"):
        accept(report, Position(1, 1), "why")
    with pytest.raises(UsageError, match="line 3, column 2 has one that this cell is part of"):
        accept(report, Position(4, 2), "why")
    with pytest.raises(UsageError, match=r"no finding residual at .* only total-not-additive"):
        accept(report, Position(3, 2), "why", "residual")
