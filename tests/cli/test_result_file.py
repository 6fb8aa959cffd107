"""`-o FILE`: the result in a file, in the format of its ending."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.json", b'{\n  "schema"'),
        ("a.md", b"| path "),
        ("a.TEX", b"\\begin{tabular}"),
        ("a.sarif", b'{\n  "$schema"'),
        ("a.xml", b"<?xml"),
        ("a.txt", b"mistyped.csv"),
        ("a.tsv", b"path\tline"),
        ("a.xlsx", b"PK\x03\x04"),
    ],
)
def test_the_ending_of_a_file_chooses_the_format(
    run: Run, mistyped: str, tmp_path: Path, name: str, start: bytes
) -> None:
    done = run(["check", mistyped, "-o", name])

    assert (done.returncode, done.stdout) == (1, "")
    assert (tmp_path / name).read_bytes().startswith(start)
    assert f"The result is in {name}." in done.stderr
    assert "1 file | " in done.stderr


def test_csv_in_a_file_carries_a_byte_order_mark_and_none_in_a_pipe(
    run: Run, honest: str, tmp_path: Path
) -> None:
    run(["show", honest, "-o", "a.csv"])
    run(["show", honest, "-o", "b.csv", "--no-bom"])
    plain = run(["show", honest]).stdout

    assert (tmp_path / "a.csv").read_bytes() == MARK + plain.encode()
    assert (tmp_path / "b.csv").read_bytes() == plain.encode()
    assert run(["show", honest, "--bom"]).stdout == "\ufeff" + plain


def test_a_format_that_is_named_goes_before_the_ending(
    run: Run, honest: str, tmp_path: Path
) -> None:
    run(["check", honest, "-f", "json", "-o", "report.dat"])

    assert json.loads((tmp_path / "report.dat").read_bytes())["schema"] == "bulletin.check/1"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "a.docx"], "The ending of a.docx stands for no format; use one of .csv, .tsv,"),
        (["-o", "gone/a.csv"], "There is no folder gone to write gone/a.csv into"),
        (["-o", "honest.csv"], "honest.csv is a file that was read"),
        (["-f", "xlsx"], "xlsx is written to a file; name it with -o"),
        (["-f", "json", "--bom"], "--bom is for csv and tsv; json needs none."),
    ],
)
def test_what_cannot_be_written_is_refused_in_a_sentence_with_the_cure(
    run: Run, honest: str, tmp_path: Path, arguments: list[str], said: str
) -> None:
    before = (tmp_path / honest).read_bytes()
    done = run(["show", honest, *arguments])

    assert done.returncode == 2
    assert said in done.stderr
    assert (tmp_path / honest).read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [honest]
