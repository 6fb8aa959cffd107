"""Tests of `api/sentences.py`, by what is said of files."""

from pathlib import Path

from bulletin.api.examine import examine

PROSE = "全年天气晴好，各县秋收顺利结束，乡村振兴步伐坚实，群众生活平稳有序，各项事业持续进步。\n"
ROWS = "| 指标 | 亿元 |\n| 合计 | 100.0 |\n| 甲 | 50.0 |\n| 乙 | 40.0 |\n"


def test_a_file_of_sentences_has_a_report_that_says_what_was_not_tested(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("全年天气晴好，各县秋收顺利结束。", encoding="utf-8")
    path = str(tmp_path / "a.txt")

    (report,) = examine([path], sentences=True).files
    (tables,) = examine([path]).files

    assert "0 numbers were read" in report.untested
    assert "only sentences" in tables.untested


def test_the_sentences_of_a_file_are_reported_beside_its_tables(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROSE + ROWS + PROSE, encoding="utf-8")
    path = str(tmp_path / "a.txt")

    table, text = examine([path], sentences=True).files

    assert [each.rule for each in table.findings] == ["total-not-additive"]
    assert (text.path, text.sheet, len(text.document.paragraphs if text.document else ())) == (
        path,
        None,
        2,
    )
    assert len(examine([path]).files) == 1
