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

    assert "4652 亿元（2:26） 可能应为 4652 万元" in screen
