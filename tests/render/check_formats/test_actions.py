from pathlib import Path

from bulletin.api.examine import examine
from bulletin.model.findings.report import FileReport, Report
from tests.render.reports import written


def commands(path: Path) -> list[str]:
    return written(examine([str(path)]), "actions").splitlines()


def test_a_finding_is_a_command_with_the_characters_of_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "a,b.csv"
    path.write_text("Item,2023\nTotal,250.0\nCoal,100.5\nOre,140.1\n", encoding="utf-8")
    (line,) = commands(path)

    assert line.startswith("::warning file=")
    assert "a%2Cb.csv,line=2,endLine=2,col=7,endColumn=12,title=total-not-additive::Total" in line


def test_a_percent_sign_in_the_message_is_written_as_the_service_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "Item,2023,Share (%)\nTotal,250.0,100\nCoal,100.5,40.2\nOre,149.5,58.9\n", encoding="utf-8"
    )

    assert all("%" not in line.replace("%25", "").replace("%3A", "") for line in commands(path))


def test_an_unreadable_file_is_an_error_and_what_was_accepted_is_none(unreadable: Report) -> None:
    line = written(unreadable, "actions").splitlines()[-1]

    assert line.startswith("::error file=gone.csv::gone.csv")


def test_the_name_of_a_file_moves_no_cursor() -> None:
    report = Report((FileReport("a\x1b[2J\nb.csv", error="gone"),))

    assert written(report, "actions").startswith("::error file=a\\x1b[2J%0Ab.csv::")
