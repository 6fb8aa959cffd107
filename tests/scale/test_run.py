"""
Panels among the files of a run: what is read, what is found, and what is left undone.

Tests `scale/check.py`, `scale/exceptions.py`, `scale/gathered.py`, `scale/examined.py`,
`scale/standing.py`, `scale/local.py`, `scale/regrouped.py`, `scale/panel.py` and
`scale/group.py` as well.
"""

from pathlib import Path

import pytest

from bulletin.amend.exceptions.exceptions_file import AcceptedEntry, add_entries
from bulletin.errors import UsageError
from bulletin.model.findings.report import ACCEPTED, Outcome, Severity
from bulletin.scale import csv_blocks, gathered, screen
from bulletin.scale.check import check_panel
from bulletin.scale.heads import Wanted
from bulletin.scale.local import OnThisMachine
from bulletin.scale.run import Panels, examine_with_panels
from bulletin.scale.sources import opened
from bulletin.scale.task import Task
from tests.scale.made_panels import OPTIONS, WANTED, rows, screened, text_of

WRONG = rows(40, 5, wrong=lambda group: 900 * (group % 23 == 7))


def test_blocks_of_any_size_and_any_number_of_threads_find_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(WRONG), encoding="utf-8")
    found = opened(str(path), WANTED, None)
    assert found is not None
    task = Task(found.source, found.panel, str(path), OPTIONS)
    reports = []
    for size in (100, 333, 5_000, csv_blocks.BLOCK):
        monkeypatch.setattr(csv_blocks, "BLOCK", size)
        monkeypatch.setattr(csv_blocks.blocks, "__defaults__", (size,))
        reports += [
            check_panel(task, lambda s, p, n=threads: OnThisMachine(s, p, n), lambda *_: None)  # type: ignore[misc]
            for threads in (1, 2, 4)
        ]
    assert len(reports[0].findings) == 9
    assert all(each == reports[0] for each in reports)


def test_rows_of_a_group_may_stand_apart(tmp_path: Path) -> None:
    apart = sorted(WRONG, key=lambda row: (row[2], row[1], row[0]))
    mine, ordered = screened(tmp_path, apart), screened(tmp_path, WRONG)
    assert [mine.count(each) for each in Outcome] == [ordered.count(each) for each in Outcome]
    assert sorted(str(each.message) for each in mine.findings) == sorted(
        str(each.message) for each in ordered.findings
    )
    line = mine.findings[0].place.position.line
    assert apart[line - 2][3] == mine.findings[0].place.printed


def test_rows_of_one_group_far_apart_are_found_to_be_one(tmp_path: Path) -> None:
    body = [*WRONG[1:], WRONG[0]]
    mine = screened(tmp_path, body)
    assert mine.screened is not None
    assert mine.screened.groups == 200
    assert mine.count(Outcome.HELD) == 191


def test_what_most_groups_refute_is_not_meant_and_accuses_nobody(tmp_path: Path) -> None:
    body = rows(10, 10, ("Total", "North", "South"), lambda group: 5000 * (group % 10 > 1))
    mine = screened(tmp_path, body)
    assert not mine.findings
    assert mine.count(Outcome.HELD) == 20
    assert mine.count(Outcome.NOT_TESTABLE) == 80
    assert mine.sheet is not None
    (notice,) = mine.sheet.notices
    assert notice.startswith("“Total” is not the sum of what is listed with it in 80 of 100 groups")


def test_more_failing_groups_than_are_examined_are_counted_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (screen, gathered):
        monkeypatch.setattr(module, "MOST", 4)
    mine = screened(tmp_path, WRONG)
    assert len(mine.findings) == 4
    assert mine.count(Outcome.FAILED) == 9
    assert mine.count(Outcome.HELD) == 191
    assert mine.sheet is not None
    assert mine.sheet.notices[0].startswith("5 more groups fail; after the first 4")


def test_a_panel_in_which_nothing_is_tested_says_so(tmp_path: Path) -> None:
    mine = screened(tmp_path, [(f"Area {n}", "2001", "Cattle", "12") for n in range(30)])
    assert mine.count(Outcome.HELD) == 0
    assert mine.untested


def test_other_files_of_the_run_are_examined_as_ever(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("item,2023\nTotal,290\nNorth,150\nSouth,100\n", encoding="utf-8")
    path = tmp_path / "b.csv"
    path.write_text(text_of(WRONG), encoding="utf-8")
    report = examine_with_panels([str(table), str(path)], OPTIONS, Panels(Wanted()))
    assert [each.screened is None for each in report.files] == [True, True]
    assert len(report.files[0].findings) == 1


def test_a_row_without_a_label_is_refused(tmp_path: Path) -> None:
    mine = screened(tmp_path, [*WRONG, ("", "2001", "GDP", "1.0")])
    assert mine.error.startswith("A row has no label")


def test_options_for_single_tables_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(WRONG), encoding="utf-8")
    with pytest.raises(UsageError, match="--table speaks of single tables"):
        examine_with_panels([str(path)], OPTIONS._replace(table=1), Panels(WANTED))


def test_accepted_findings_stay_accepted(tmp_path: Path) -> None:
    first = screened(tmp_path, WRONG)
    path = tmp_path / "panel.csv"
    entry = AcceptedEntry.of(str(path), first.findings[2], "so in the yearbook")
    add_entries(str(tmp_path / ACCEPTED), [entry])
    again = screened(tmp_path, WRONG)
    assert [each.id for each in again.findings if each.accepted] == [3]
    assert again.severities(Severity.ERROR) + again.severities(Severity.WARNING) == 8


LETTERS = ("Alpha", "Beta", "Gamma", "Delta")


def test_a_sum_that_only_the_figures_of_all_groups_show_is_asked_of_the_one_that_differs(
    tmp_path: Path,
) -> None:
    mine = screened(tmp_path, rows(30, 10, LETTERS, lambda group: 9000 * (group == 77)))
    (finding,) = mine.findings
    assert finding.rule == "total-not-additive"
    assert finding.place.item == "Alpha"
    assert (mine.count(Outcome.HELD), mine.count(Outcome.FAILED)) == (299, 1)


def test_a_sum_that_only_figures_show_and_several_groups_refute_accuses_nobody(
    tmp_path: Path,
) -> None:
    mine = screened(tmp_path, rows(30, 10, LETTERS, lambda group: 9000 * (group % 70 == 69)))
    assert not mine.findings
    assert (mine.count(Outcome.HELD), mine.count(Outcome.NOT_TESTABLE)) == (296, 4)
