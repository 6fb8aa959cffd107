"""
Sentences held against the tables of the same run, which nobody named with `--with`.

Tests `api/tables_of_run.py`.
"""

from pathlib import Path

import pytest

from bulletin.api.examine import examine
from bulletin.api.options.options import Options
from bulletin.api.tables_of_run import tables_beside, with_tables_of_run
from bulletin.model.findings.report import FileReport, Outcome

RELEASE = (
    "Retail trade in Eastmark, 2023\n\n"
    "Retail sales in Eastmark reached 15,862 million crowns in 2023, 7.3% more than in 2022 "
    "(14,783 million crowns). Sales in towns amounted to 12,984 million crowns, those in the "
    "country to 2,788 million crowns.\n"
)
TABLE = """\
"Retail sales, 2023",million crowns
Item,2023
Retail sales,15862
Towns,12984
Country,2878
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "retail.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def text_of(*paths: Path) -> FileReport:
    report = examine([str(each) for each in paths], sentences=True)
    (found,) = (each for each in report.files if each.claims)
    return found


def accused(*paths: Path) -> list[str]:
    return [str(each.message) for each in text_of(*paths).findings]


def test_a_slip_of_the_text_is_found_by_the_table_in_its_folder(folder: Path) -> None:
    (message,) = accused(folder)

    assert "2,788 million" in message
    assert "2878 (retail.csv)" in message
    assert text_of(folder).diagnoses[0].hypotheses[0].changes[0].proposed == "2,878 million"


def test_what_the_table_bears_out_is_held(folder: Path) -> None:
    claims = text_of(folder).claims
    assert claims
    held = [each.target.text for each in claims.claims if each.outcome is Outcome.HELD]

    assert held == ["15,862 million", "7.3%", "12,984 million"]


@pytest.mark.parametrize(
    "table",
    [
        TABLE.replace("2023", "2021"),  # of another year
        TABLE.replace("2878", "2798"),  # revised since
        TABLE.replace("12984", "12384"),  # nothing else of the sentence agrees
        TABLE.replace("Country", "Islands"),  # of something else
        TABLE.replace("2878", "9331"),  # no slip
    ],
)
def test_no_other_table_accuses(folder: Path, table: str) -> None:
    (folder / "retail.csv").write_text(table, encoding="utf-8")

    assert not accused(folder)


def test_a_table_that_cannot_be_read_leaves_the_sentences_alone(folder: Path) -> None:
    (folder / "retail.csv").write_bytes(b"\x00\x01\x02" * 20)

    assert not accused(folder)


def test_the_only_document_belongs_to_all_tables_of_its_run(folder: Path) -> None:
    (folder / "tables").mkdir()
    (folder / "retail.csv").rename(folder / "tables" / "retail.csv")

    assert len(accused(folder / "release.txt", folder / "tables")) == 1


def test_of_several_documents_each_has_the_tables_of_its_folder() -> None:
    files = ["a/text.docx", "a/t.csv", "b/text.docx", "b/t.csv"]
    options = with_tables_of_run(Options(), files)

    assert options.run_tables == ("a/t.csv", "b/t.csv")
    assert not tables_beside("a/t.csv", options)


def test_many_tables_are_none_and_without_documents_there_are_none(folder: Path) -> None:
    document = str(folder / "release.txt")
    many = [str(folder / f"{number}.csv") for number in range(25)]
    for each in many:
        Path(each).write_text(TABLE, encoding="utf-8")

    few = with_tables_of_run(Options(), [document, *many[:24]])
    assert len(tables_beside(document, few)) == len(many) - 1
    assert not tables_beside(document, with_tables_of_run(Options(), [document, *many]))
    assert not with_tables_of_run(Options(), many).run_tables


def test_two_digits_exchanged_are_no_revision_where_the_rest_agrees(folder: Path) -> None:
    text = "2023年，全年粮食总产量32.46万吨。其中，夏粮15.12万吨，秋粮17.43万吨。"
    (folder / "release.txt").write_text(text, encoding="utf-8")
    table = "2023年粮食产量,\n指标,产量（万吨）\n粮食总产量,32.46\n夏粮,15.12\n秋粮,{}\n"
    (folder / "retail.csv").write_text(table.format("17.34"), encoding="utf-8")
    assert len(accused(folder)) == 1

    (folder / "retail.csv").write_text(table.format("17.41"), encoding="utf-8")
    assert not accused(folder)
