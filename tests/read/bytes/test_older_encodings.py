import pytest

from bulletin.read.bytes.older_encodings import guess

MAINLAND = "指标,2020年,比上年增长（%）\n地区生产总值,2761.1,3.5\n第一产业,149.8,5.4\n"
TAIWAN = "項目,2020年,比上年增加（%）\n國內生產總值,2761.1,3.5\n農業,149.8,5.4\n總計,1,2\n"
JAPAN = "項目,2020年,前年比（%）\n合計,2761.1,3.5\n農業の生産,149.8,5.4\nその他,1,2\n"
WEST = "Région,Été 2020,Größe\nÎle-de-France,12.5,1\nKöln,10.2,2\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (MAINLAND, "gb18030"),
        (MAINLAND, "gbk"),
        (TAIWAN, "big5"),
        (JAPAN, "shift_jis"),
        (WEST, "cp1252"),
        (WEST, "latin-1"),
    ],
)
def test_a_table_reads_as_it_was_typed_whatever_it_was_saved_as(text: str, encoding: str) -> None:
    raw = text.encode(encoding)

    assert raw.decode(guess(raw) or "ascii") == text


def test_a_file_that_was_cut_within_a_letter_is_told_all_the_same() -> None:
    assert guess(MAINLAND.encode("gb18030")[:-30][:37]) == "gb18030"


def test_what_is_no_text_in_any_of_them_is_none() -> None:
    assert guess(bytes(range(128, 256)) * 3) is None
