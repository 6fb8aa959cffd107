"""
What `bulletin claims` and `check` say of sentences, text in, report out.

Tests of `cli/commands/claims.py`, `render/json/claims.py`, `render/flat/claims.py`,
`render/terminal/claims.py`, `render/terminal/drawing/marked_words.py` and
`render/terminal/drawing/sentence_picture.py`.
"""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.read.documents.pdf_files import pdf, text
from tests.read.documents.word_files import paragraph, word

WRONG = (
    "# 资金\n"
    "全市资金共获批 1.01 亿元，其中城区获批资金 4652 亿元，占全市资金总数的 46.1%。\n"
    "全年接待游客300人次。\n"
)
RIGHT = WRONG.replace("4652 亿元", "4652 万元")


def test_json_says_what_was_recomputed_from_which_numbers_and_how_many_were_tested(
    run: Run,
) -> None:
    (file,) = json.loads(run(["claims", "-", "-f", "json"], RIGHT).stdout)["files"]
    share = next(each for each in file["claims"] if each["kind"] == "share")

    assert share["target"] == {"line": 2, "column": 43, "text": "46.1%"}
    assert {(each["column"], each["text"]) for each in share["operands"]} == {
        (9, "1.01 亿元"),
        (26, "4652 万元"),
    }
    assert (share["outcome"], share["implied"]["low"][:4]) == ("held", "45.8")
    assert file["numbers"]["tested"] == 3 < file["numbers"]["read"]
    assert [each["text"] for each in file["figures"] if not each["tested"]] == ["300人次"]


def test_the_slip_is_named_in_every_form(run: Run) -> None:
    (file,) = json.loads(run(["claims", "-", "-f", "json"], WRONG).stdout)["files"]
    rows = list(csv.DictReader(StringIO(run(["claims", "-", "-f", "csv"], WRONG).stdout)))
    failed = next(each for each in rows if each["outcome"] == "failed")

    (share,) = [each for each in file["claims"] if each["outcome"] == "failed"]
    assert share["suspects"][0]["proposed"] == "4652 万元"
    assert failed["proposed"] == "4652 万元 (2:26)"
    assert "1.01 亿元 (2:9)" in failed["others"]
    assert failed["words"].endswith("占全市资金总数的 46.1%。")
    assert "4652 万元" in run(["claims", "-", "-f", "html"], WRONG).stdout
    assert "4652 万元" in run(["claims", "-", "-f", "github"], WRONG).stdout


@pytest.mark.parametrize("width", [80, 120])
def test_on_a_screen_each_number_is_underlined_in_its_words(run: Run, width: int) -> None:
    screen = run(["claims", "-", "-f", "table"], WRONG, {"COLUMNS": str(width)}).stdout
    lines = screen.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("failed share"))

    assert lines[at + 1].endswith("占全市资金总数的 46.1%。")
    assert lines[at + 2].strip() == "^" * len("46.1%")
    assert "probably 4652 万元 was meant instead of 4652 亿元 (2:26)" in screen
    assert "1 number in no tested claim: 300人次 (3:7)" in screen


def test_status_is_0_whatever_is_found_and_2_where_nothing_is_read(run: Run) -> None:
    assert run(["claims", "-"], WRONG).returncode == 0
    assert run(["claims", "gone.txt"]).returncode == 2


def test_a_table_alone_has_no_sentences_and_that_is_said(run: Run) -> None:
    done = run(["claims", "-", "-f", "json"], "指标,亿元\n合计,5.0\n甲,5.0\n")
    (file,) = json.loads(done.stdout)["files"]

    assert (file["numbers"], file["claims"]) == ({"read": 0, "tested": 0}, [])
    assert "no sentence" in file["untested"]


def test_check_reports_the_number_in_its_words_and_ends_with_1(run: Run) -> None:
    done = run(["check", "-", "-f", "table"], WRONG, {"COLUMNS": "80"})
    lines = done.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("  > 2:43 |"))

    assert done.returncode == 1
    assert lines[at].endswith("占全市资金总数的 46.1%。")
    assert lines[at + 1].split("|")[1].strip() == "^^^^^"
    assert "probably 4652 万元 was meant" in " ".join(done.stdout.split())
    assert run(["check", "-"], RIGHT).returncode == 0


def test_other_forms_of_check_name_the_line_and_the_characters(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    noted = run(["check", "a.txt", "-f", "annotations"]).stdout
    sarif = json.loads(run(["check", "a.txt", "-f", "sarif"]).stdout)
    (result,) = sarif["runs"][0]["results"]

    assert noted.startswith("a.txt:2:43: error: claim-not-reproducible: ")
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 43,
        "endLine": 2,
        "endColumn": 48,
    }
    (change,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    assert change["insertedContent"]["text"] == "4652 万元"
    assert "claim-not-reproducible" in run(["check", "a.txt", "-f", "junit"]).stdout


def test_rules_on_sentences_are_chosen_and_accepted_as_those_on_tables(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")

    assert run(["check", "a.txt", "--ignore", "claim-not-reproducible"]).returncode == 0
    assert run(["check", "a.txt", "--select", "total-not-additive"]).returncode == 0


def test_word_and_pdf_are_read_with_the_numbers_of_their_paragraphs(
    run: Run, tmp_path: Path
) -> None:
    line = WRONG.splitlines()[1]
    (tmp_path / "a.docx").write_bytes(word(paragraph("资金") + paragraph(line)))
    (tmp_path / "a.pdf").write_bytes(
        pdf([text("资金", 20, 250), text(line[:30], 20, 230), text(line[30:], 20, 215)])
    )
    done = run(["claims", "a.docx", "a.pdf", "-f", "json"])
    in_word, in_pdf = json.loads(done.stdout)["files"]

    targets = [next(c for c in f["claims"] if c["kind"] == "share") for f in (in_word, in_pdf)]
    assert targets[0]["target"] == {"line": 2, "column": 43, "text": "46.1%"}
    assert (targets[1]["target"]["text"], targets[1]["target"]["page"]) == ("46.1%", 1)
    assert [each["outcome"] for each in targets] == ["failed", "failed"]


def test_gbk_and_the_language_of_messages(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(WRONG.encode("gb18030"))
    screen = run(["--lang", "zh", "claims", "a.txt", "-f", "table"], "", {"COLUMNS": "80"}).stdout

    assert "4652 亿元（2:26） 很可能应为 4652 万元" in screen


THIS_YEAR = """某市2022年国民经济和社会发展统计公报
全年一般公共预算收入212.0亿元，增长6.0%。全年社会消费品零售总额530.0亿元，增长5.0%。
年末常住人口227.0万人，比上年增加1.6万人。全年地区生产总值1000.0亿元，增长5.0%。
"""
LAST_YEAR = """某市2021年国民经济和社会发展统计公报
全年一般公共预算收入200.0亿元，增长3.0%。全年社会消费品零售总额500.0亿元，增长2.0%。
年末常住人口225.4万人。全年地区生产总值930.0亿元，增长5.0%。
"""


def test_growth_is_held_against_the_level_that_last_year_printed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(THIS_YEAR, encoding="utf-8")
    (tmp_path / "b.txt").write_text(LAST_YEAR, encoding="utf-8")
    done = run(["claims", "a.txt", "--with", "b.txt", "-f", "csv"])
    rows = [line.split(",") for line in done.stdout.splitlines()[1:]]
    told = [row[4:10] for row in rows if "b.txt" in row[9]]

    assert [(row[0], row[1], row[2]) for row in told] == [
        ("growth", "held", "6.0%"),
        ("growth", "not_testable", "5.0%"),
        ("change", "held", "1.6万人"),
    ]
    assert "b.txt printed 500.0亿元, and this would need 504.47 to 505.06" in done.stdout
    assert run(["check", "a.txt", "--with", "b.txt"]).returncode == 0
    assert not any("b.txt" in each for each in run(["claims", "b.txt", "--with", "a.txt"]).stdout)


def test_figures_of_a_text_are_found_in_tables_of_other_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(THIS_YEAR, encoding="utf-8")
    table = "指标,绝对数（亿元）,比上年增长（%）\n一般公共预算收入,212.0,6.0\n"
    (tmp_path / "t.csv").write_text(table, encoding="utf-8")
    claims = json.loads(run(["claims", "a.txt", "--with", "t.csv", "-f", "json"]).stdout)
    others = [each["operands"][0] for each in claims["files"][0]["claims"]]

    assert {"line": 2, "column": 2, "text": "212.0", "path": "t.csv"} in others
    assert {"line": 2, "column": 3, "text": "6.0", "path": "t.csv"} in others


def test_a_file_to_hold_against_that_cannot_be_read_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(THIS_YEAR, encoding="utf-8")
    done = run(["claims", "a.txt", "--with", "none.txt"])

    assert (done.returncode, "none.txt does not exist" in done.stderr) == (2, True)
