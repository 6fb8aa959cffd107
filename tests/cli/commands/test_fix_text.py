"""
What `bulletin fix` proposes for texts of sentences and tables, and writes.

Tests of `amend/file/amended_text.py`.
"""

from pathlib import Path

from bulletin.amend.interview import Terminal
from bulletin.api.correct import correct, correct_by_answers
from bulletin.api.options.options import Options
from tests.cli.conftest import Run
from tests.read.documents.word_files import paragraph, word

LINE = "全市资金共获批 1.01 亿元，其中城区获批资金 4652 亿元，占全市资金总数的 46.1%。"
TABLE = """\
全年经济运行总体平稳，各项事业持续进步，社会大局保持稳定。
表1 产值
| 指标 | 亿元 | 比重（%） |
| 合计 | 300.0 | 100.0 |
| 甲县 | 102.0 | 40.0 |
| 乙县 | 100.0 | 33.3 |
| 丙县 | 80.0 | 26.7 |
"""
WRONG = f"# 资金\n{LINE}\n{TABLE}"
MEANT = WRONG.replace("4652 亿元", "4652 万元").replace("102.0", "120.0")


def test_sentences_and_tables_are_proposed_in_one_diff(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    shown = run(["fix", "a.txt"]).stdout

    assert "a.txt:2:26 其中城区获批资金: 4652 亿元 -> 4652 万元" in shown
    assert f"\n-{LINE}\n" in shown
    assert "\n+| 甲县 | 120.0 | 40.0 |\n" in shown
    assert shown.count("+++ ") == 1
    piped = run(["fix", "-"], WRONG).stdout
    assert shown.partition("\n@@")[2] == piped.partition("\n@@")[2] != ""


def test_what_is_written_keeps_encoding_line_ends_and_every_other_byte(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    before = WRONG.replace("\n", "\r\n").encode("gb18030")
    file.write_bytes(before)

    (done,) = correct([str(file)], Options(), 0.95, writing=True)

    assert (done.changed, done.error) == (2, "")
    assert file.read_bytes() == MEANT.replace("\n", "\r\n").encode("gb18030")
    assert (tmp_path / "a.txt.bak").read_bytes() == before
    assert run(["fix", "a.txt", "--undo", "-q"]).returncode == 0
    assert file.read_bytes() == before


def test_a_byte_order_mark_stays(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8-sig")
    run(["fix", "a.txt", "--write", "-q"])

    assert (tmp_path / "a.txt").read_bytes() == MEANT.encode("utf-8-sig")


def test_a_word_document_is_not_written_and_the_proposal_says_why(run: Run, tmp_path: Path) -> None:
    raw = word(paragraph(LINE))
    (tmp_path / "a.docx").write_bytes(raw)
    done = run(["fix", "a.docx", "--write"])

    assert "a.docx:1:26 其中城区获批资金: 4652 亿元 -> 4652 万元" in done.stdout
    assert "correct it in the program that wrote it." in done.stdout
    assert "cannot be written into this file" in done.stderr
    assert "--interactive" not in done.stderr
    assert done.returncode == 1
    assert (tmp_path / "a.docx").read_bytes() == raw


def test_nothing_is_asked_of_a_file_that_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(word(paragraph(LINE)))
    told = list[str]()
    (done,) = correct_by_answers(
        [str(tmp_path / "a.docx")], Options(), Terminal(never, told.append)
    )

    assert not done.unasked
    assert [each for each in told if "correct it in the program that wrote it." in each] == told


def never(asked: str) -> str | None:
    raise AssertionError(asked)


def _answered(path: Path, *answers: str) -> tuple[list[str], str]:
    """Return what is said to somebody who answers so, and what the file holds then."""
    left, told = list(answers), list[str]()

    def answer(asked: str) -> str | None:
        told.append(asked)
        return left.pop(0) if left else None

    done = correct_by_answers([str(path)], Options(), Terminal(answer, told.append))
    assert [each.error for each in done] == [""]
    return told, path.read_text(encoding="utf-8")


def test_a_sentence_is_asked_about_as_a_cell_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LINE, encoding="utf-8")
    told, text = _answered(path, "1")

    assert any("4652 亿元 -> 4652 万元" in each for each in told)
    assert text == LINE.replace("4652 亿元", "4652 万元")


def test_a_number_that_a_person_types_keeps_its_unit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    line = "年末户籍人口为112635人，其中男性57753人，女性54982人。"
    path.write_text(line, encoding="utf-8")
    _, text = _answered(path, f"1:{line.index('54982') + 1}=54882")

    assert text == line.replace("54982", "54882")
