"""
Findings in their tables, on a screen.

Also of `render/terminal/drawing/excerpt.py`, `render/terminal/drawing/picture.py`,
`render/phrases/should.py`.
"""

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from bulletin.messages.message import Message
from bulletin.model.findings.diagnosis import Change, Hypothesis
from bulletin.model.findings.report import FileReport, Finding, Report, Severity
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.render.form import Canvas
from tests.render.reports import SECTORS, between, place_of, report_of, written


def test_a_finding_is_shown_in_its_table_and_counts_come_last(sectors: Report) -> None:
    assert written(sectors, "table", canvas=Canvas(80)) == (
        "samples/x.csv  sectors  2020年焦作市地区生产总值及构成\n"
        "\n"
        "error total-not-additive  3:2  [1]\n"
        "  地区生产总值 is printed as 2791.1, but its parts add up to 2761.05 to 2761.35:\n"
        "  29.7 more than rounding explains.\n"
        "    2 | 指标          绝对数（亿元）  比重（%）\n"
        "  > 3 | 地区生产总值          2791.1\n"
        "      |                       ^^^^^^\n"
        "  * 4 | 第一产业               149.8       5.43\n"
        "  * 5 | 第二产业              1480.2      53.61\n"
        "  * 6 | 第三产业              1131.2      40.97\n"
        "      = should lie between 2761.05 and 2761.35\n"
        "\n"
        "  Finding 1: this cell is wrong:\n"
        "  - 3:2 地区生产总值: 2791.1; probably 2761.1 was meant (to be verified), two\n"
        "    digits transposed, 97 % likely\n"
        "\n"
        "1 file | 1 held, 1 failed, 1 not testable | 1 error, 0 warnings, 0 notes\n"
    )


@pytest.mark.parametrize("width", [30, 40, 60, 80, 120])
def test_no_line_is_wider_than_the_screen(sectors: Report, width: int) -> None:
    lines = written(sectors, "table", canvas=Canvas(width)).splitlines()

    assert [line for line in lines[:-1] if cell_len(line) > width] == []


@pytest.mark.parametrize("width", [30, 40, 80])
def test_carets_stand_below_the_very_cell(labelled: Callable[[str], Report], width: int) -> None:
    report = labelled("规模以上工业增加值（不含国有控股企业）及其他各类型企业合计")
    lines = written(report, "table", canvas=Canvas(width)).splitlines()
    at = next(number for number, line in enumerate(lines) if line.endswith("^^^^^^"))

    assert cell_len(lines[at]) == cell_len(lines[at - 1][: lines[at - 1].index("2791.1") + 6])


def test_cells_involved_in_the_same_line_are_marked_too(sectors: Report) -> None:
    (file,) = sectors.files
    (found,) = file.findings
    sideways = found._replace(place=place_of(SECTORS, 5, 3), cells=(place_of(SECTORS, 5, 2),))
    text = written(Report((file._replace(findings=(sideways,)),)), "table", canvas=Canvas(80))

    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.endswith("^^^^^"))

    assert lines[at].split() == ["|", "~~~~~~", "^^^^^"]
    assert cell_len(lines[at]) == cell_len(lines[at - 1])
    assert lines[at].index("~") == cell_len(lines[at - 1].partition("1480.2")[0])


def test_colour_marks_the_cell_instead_of_carets(sectors: Report) -> None:
    text = written(sectors, "table", canvas=Canvas(80, colour=True))

    assert "\x1b[1;7;31m2791.1\x1b[0m" in text
    assert "^^^^" not in text


def test_markup_and_escapes_in_labels_are_text(labelled: Callable[[str], Report]) -> None:
    text = written(
        labelled("[red]GDP[/red] :smile: \x1b[2J"), "table", canvas=Canvas(120, colour=True)
    )

    assert "[red]GDP[/red] :smile: \\x1b[2J is printed as" in text
    assert "\x1b[2J" not in text


def test_an_unreadable_file_is_reported_and_the_others_still_shown(unreadable: Report) -> None:
    text = written(unreadable, "table", canvas=Canvas(80))

    assert "gone.csv\n  gone.csv: there is no such file.\n" in text
    assert "error total-not-additive" in text


def test_where_nothing_was_tested_the_reason_stands_there() -> None:
    text = written(Report((FileReport("x.csv", untested="no totals"),)), "table", canvas=Canvas(80))

    assert "Nothing could be tested: no totals.\n" in text
    assert "held, nothing found" not in text


def test_quiet_leaves_out_files_without_findings_and_the_counts(sectors: Report) -> None:
    report = Report((*sectors.files, FileReport("fine.csv", untested="no totals")))
    text = written(report, "table", canvas=Canvas(80), quiet=True)

    assert "fine.csv" not in text
    assert "1 file" not in text
    assert "error total-not-additive" in text


def test_notes_are_short_and_many_of_a_kind_are_counted(sectors: Report) -> None:
    place = place_of(SECTORS, 4, 2)
    notes = tuple(
        Finding(id, "residual", Severity.NOTE, Message.of("count.files", count=id), place)
        for id in range(1, 6)  # noqa: A001
    )
    report = Report((sectors.files[0]._replace(findings=notes, diagnoses=()),))
    text = written(report, "table", canvas=Canvas(80))

    assert text.count("note residual") == 3
    assert "note residual  4:2  [1]\n  1 file\n" in text
    assert "... and 2 more notes of this kind (residual)" in text
    assert "|" not in text.splitlines()[2]


def diagnosed(*hypotheses: Hypothesis) -> str:
    file = report_of(SECTORS)
    (found,) = file.diagnoses
    changed = file._replace(diagnoses=(found._replace(hypotheses=hypotheses),))
    return written(Report((changed,)), "table", canvas=Canvas(100))


def change(line: int, proposed: str | None) -> Change:
    return Change(place_of(SECTORS, line, 2), proposed, SlipKind.NONE, between("1.5", "2.5"))


def test_one_of_these_cells_is_said_where_several_may_be_wrong() -> None:
    text = diagnosed(Hypothesis(0.6, (change(3, "2761.1"),)), Hypothesis(0.4, (change(4, None),)))

    assert "Finding 1: one of these cells is wrong:" in text
    assert (
        "- 3:2 地区生产总值: 2791.1; probably 2761.1 was meant (to be verified), 60 % likely"
        in text
    )
    assert "- 4:2 第一产业: 149.8; should lie between 1.5 and 2.5, 40 % likely" in text


def test_some_of_these_cells_is_said_where_two_must_be_wrong_at_once() -> None:
    text = diagnosed(
        Hypothesis(0.6, (change(3, "2761.1"), change(5, None))), Hypothesis(0.3, (change(4, None),))
    )

    assert "Finding 1: some of these cells are wrong:" in text


def test_this_cell_is_said_where_rivals_differ_only_in_what_was_meant() -> None:
    text = diagnosed(
        Hypothesis(0.6, (change(3, "2761.1"),)), Hypothesis(0.395, (change(3, "2761.2"),))
    )

    assert "Finding 1: this cell is wrong:" in text
    assert "perhaps 2761.2 was meant (to be verified), 40 % likely" in text


def test_two_cells_wrong_together_are_said_to_be_so() -> None:
    text = diagnosed(Hypothesis(0.999, (change(3, "2"), change(4, None))))

    assert "these cells are wrong together:" in text
    assert "more than 99 % likely" in text


def test_a_wide_sheet_keeps_the_cell_its_label_and_what_is_involved() -> None:
    rows = [[*row, *[f"x{number}" * 3 for number in range(30)]] for row in SECTORS[1:]]
    rows.insert(0, ["title"])
    text = written(Report((report_of(rows),)), "table", canvas=Canvas(60))

    assert "> 3 | 地区生产总值" in text
    assert "^^^^^^" in text
    assert all(cell_len(line) <= 60 for line in text.splitlines()[:-1])
