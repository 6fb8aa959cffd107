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


def test_a_note_of_a_table_has_a_report_only_where_it_is_wrong(tmp_path: Path) -> None:
    rows = "指标,亿元\n合计,300.0\n甲,100.0\n乙,200.0\n" + "丙,5.0\n" * 30
    note = "注：全市资金共获批1.01亿元，其中城区获批资金{}，占全市资金总数的46.1%。\n"
    found = {}
    for amount in ("4652万元", "4652亿元"):
        path = tmp_path / f"{amount}.csv"
        path.write_text(rows + note.format(amount), encoding="utf-8")
        files = examine([str(path)], sentences=True).without_idle_notes().files
        found[amount] = [each.rule for file in files if file.document for each in file.findings]

    assert found == {"4652万元": [], "4652亿元": ["claim-not-reproducible"]}
