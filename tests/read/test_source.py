import io
import sys
from pathlib import Path

import pytest

from bulletin.errors import InputError
from bulletin.read.refusal import why_not_opened
from bulletin.tables.from_source import read_bytes, read_path, read_text

TABLE = "2020年焦作市地区生产总值及构成\n指标,绝对数（亿元）\n地区生产总值,2761.1\n"


def refusal(path: Path | str, raw: bytes | None = None) -> str:
    if raw is not None:
        Path(path).write_bytes(raw)
    with pytest.raises(InputError) as caught:
        read_path(path)
    return str(caught.value)


def test_a_file_is_read_with_its_path_encoding_and_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "sectors.csv"
    path.write_text(TABLE, encoding="gb18030")
    sheet = read_path(path)
    assert (sheet.path, sheet.encoding, sheet.delimiter) == (str(path), "gb18030", ",")
    assert sheet.rows[2] == ("地区生产总值", "2761.1")
    assert sheet.lines == (1, 2, 3)


def test_standard_input_is_read_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(TABLE.encode("gbk")), encoding="ascii")
    monkeypatch.setattr(sys, "stdin", stream)
    sheet = read_path("-")
    assert (sheet.path, sheet.encoding) == ("-", "gb18030")


def test_standard_input_may_be_a_stream_of_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(TABLE))
    assert len(read_path("-").rows) == 3


def test_a_text_has_no_encoding_and_cells_stay_as_printed() -> None:
    sheet = read_text("\ufeffItem,&pound;m\nTotal,250.0\n")
    assert (sheet.path, sheet.encoding) == ("<text>", "")
    assert sheet.rows == (("Item", "&pound;m"), ("Total", "250.0"))


@pytest.mark.parametrize("text", ["", "\n\n", "  \n\t\n", ",,,\n,,,", "\u3000\n", '""\n'])
def test_blanks_are_no_table(text: str) -> None:
    with pytest.raises(InputError, match=r"^the text (is empty|holds nothing but blanks); type"):
        read_text(text)


def test_an_empty_standard_input_is_called_by_its_name() -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(b"", "-")
    assert str(caught.value) == (
        "standard input is empty; type a table into it, or name another file."
    )


def test_a_nul_character_is_named_by_its_line() -> None:
    with pytest.raises(InputError, match="holds a NUL character on line 2"):
        read_text("a,b\nc\0,d\n")


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"PK\x03\x04word/document.xml", "cannot be read as a Word document (File is not a zip"),
        (b"PK\x03\x04a.csv", "is a compressed archive (ZIP); unpack it and name the files in it."),
        (b"\x89PNG\r\n\x1a\n", "is a picture (PNG); type or copy its table into a CSV file"),
        (b"\x1f\x8b\x08", "is a compressed file (gzip); unpack it and name the files in it."),
    ],
)
def test_a_file_that_is_no_text_is_named_for_what_it_is(
    tmp_path: Path, raw: bytes, what: str
) -> None:
    path = tmp_path / "table.csv"
    assert refusal(path, raw).startswith(f"{path} {what}")


def test_a_table_may_mention_formats() -> None:
    assert read_bytes(b"Format,Files\n%PDF-,3\nPK,4\n", "x.csv").rows[1] == ("%PDF-", "3")


def test_a_missing_file_is_answered_with_the_one_probably_meant(tmp_path: Path) -> None:
    (tmp_path / "sectors-2020.csv").write_text(TABLE)
    path = tmp_path / "sector-2020.csv"
    meant = tmp_path / "sectors-2020.csv"
    assert refusal(path) == f"{path} does not exist; did you mean {meant}?"
    other = tmp_path / "zzz"
    assert refusal(other) == f"{other} does not exist; check the spelling and the folder."


def test_a_link_that_leads_nowhere_is_called_one(tmp_path: Path) -> None:
    path = tmp_path / "sectors-2020.csv"
    path.symlink_to("gone.csv")
    assert refusal(path) == (
        f"{path} is a link to gone.csv, which does not exist; mend the link, or name the file "
        "itself."
    )


def test_the_start_of_an_office_file_is_no_archive_to_unpack(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    said = refusal(path, b"PK\x03\x04 and no more")
    assert said.startswith(f"{path} is damaged or cut off")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "x.csv"
    assert refusal(path) == (
        f"{path} does not exist, nor does the folder {path.parent}; check the spelling."
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == (
        f"{tmp_path} is a folder without tables (.csv, .tsv, .xlsx, .xls, .xlsb, "
        ".ods, .txt, .docx, .md, .html, .htm, .pdf); name another folder, or a file."
    )
    (tmp_path / "a.csv").write_text(TABLE)
    assert refusal(tmp_path) == (
        f"{tmp_path} is a folder, not a file; name a file in it, such as {tmp_path / 'a.csv'}."
    )


def test_a_pattern_without_match_says_so(tmp_path: Path) -> None:
    path = tmp_path / "*.csv"
    assert refusal(path) == (
        f"{path} matches no file; check the pattern and the folder, or name the files."
    )


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_no_crash(path: str) -> None:
    assert "cannot be opened" in refusal(path)


def test_the_system_s_refusal_is_put_in_words(tmp_path: Path) -> None:
    path = str(tmp_path / "a.csv")
    assert why_not_opened(path, PermissionError(13, "Permission denied")) == (
        f"{path} may not be read by you; change its permissions, or name a copy of it."
    )
    assert why_not_opened(path, OSError(5, "Input/output error")) == (
        f"{path} cannot be opened (Input/output error); check the name, or name a copy of it."
    )
