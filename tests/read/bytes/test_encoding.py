"""Bytes as text, whatever they were saved as."""

import codecs

import pytest

from bulletin.errors import InputError
from bulletin.tables.from_source import read_bytes

SIMPLIFIED = (
    "表 1 2019年焦作市居民消费价格指数\n类别,指数\n居民消费价格指数,103.0\n"
    "一、食品烟酒,106.8\n二、衣着,103.3\n其中：畜肉,132.6\n"
)
TRADITIONAL = "表1 消費者物價指數\n類別,指數,年增率（％）\n總指數,103.0,2.9\n食物類,106.8,5.2\n"
JAPANESE = (
    "消費者物価指数（2020年＝100）\n費目,指数,前年比\n総合,102.3,2.5\n光熱・水道,116.3,14.8\n"
)
FRENCH = "Région;Évolution (%)\nÎle-de-France;0,4\nProvence-Alpes-Côte d’Azur;0,3\n"
ENGLISH = "Item,£ million\nFood – all,103.5\nOther,9.0\n"


@pytest.mark.parametrize(
    ("text", "saved_as", "name"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (SIMPLIFIED, "utf-32", "utf-32"),
        (TRADITIONAL, "big5", "big5"),
        (TRADITIONAL + "裏,碁銹恒粧嫺\n", "cp950", "cp950"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE + "①髙値,1.0\n", "cp932", "cp932"),
        (FRENCH, "cp1252", "cp1252"),
        (ENGLISH, "cp1252", "cp1252"),
        ("Item,2013\nTotal,22.0\n", "utf-16-be", "utf-16-be"),
        ("Item,2013\nTotal,22.0\n", "ascii", "utf-8"),
    ],
)
def test_a_table_comes_back_whatever_it_was_saved_as(text: str, saved_as: str, name: str) -> None:
    sheet = read_bytes(text.encode(saved_as), "table.csv")
    assert sheet.encoding == name
    assert [sheet.delimiter.join(row) for row in sheet.rows] == text.splitlines()


def test_utf_16_with_its_high_byte_first_and_a_mark_is_read() -> None:
    raw = codecs.BOM_UTF16_BE + SIMPLIFIED.encode("utf-16-be")
    assert read_bytes(raw, "table.csv").rows[1] == ("类别", "指数")


@pytest.mark.parametrize("line", SIMPLIFIED.splitlines()[1:])
def test_one_line_of_gbk_is_enough_to_tell_it(line: str) -> None:
    assert read_bytes(line.encode("gbk"), "line.csv").encoding == "gb18030"


@pytest.mark.parametrize(
    "text",
    [
        "Country,2013\nCôte d'Ivoire,1.5\n",
        "Table 1. Producer’s prices\nTotal,22\n",
        "Item,°C\nMay,22\n",
        "População,Variação\nSão Paulo,0.8\n",
        "Land;Wert\nThüringen;2,1\n",
    ],
)
def test_a_few_accents_are_western_and_not_chinese(text: str) -> None:
    assert read_bytes(text.encode("cp1252"), "table.csv").encoding == "cp1252"


def test_a_forced_encoding_is_obeyed() -> None:
    sheet = read_bytes("率,1.0".encode("gbk"), "x.csv", "big5")
    assert sheet.encoding == "big5"
    assert sheet.rows[0][0] != "率"


@pytest.mark.parametrize("name", ["gbk", "GB2312", "gb18030", "cp936"])
def test_any_name_for_mainland_text_means_the_widest(name: str) -> None:
    sheet = read_bytes("镕,1.0".encode("gbk"), "x.csv", name)
    assert (sheet.rows, sheet.encoding) == ((("镕", "1.0"),), "gb18030")


@pytest.mark.parametrize("name", ["utf-8", "utf8", "utf-8-sig", "utf-16-le"])
def test_a_byte_order_mark_is_never_part_of_a_cell(name: str) -> None:
    raw = "\ufeff指标,2022".encode("utf-16-le" if name == "utf-16-le" else "utf-8")
    assert read_bytes(raw, "x.csv", name).rows == (("指标", "2022"),)


@pytest.mark.parametrize(
    ("raw", "forced", "sentence"),
    [
        (
            SIMPLIFIED.encode("gbk"),
            "utf-8",
            (
                "x.csv is not utf-8: line 1 holds bytes that are no character in it; "
                "try --encoding gb18030."
            ),
        ),
        (
            b"A,1\n",
            "uft-8",
            "--encoding uft-8 is no encoding we know; did you mean utf-8?",
        ),
        (
            b"A,1\n",
            "rot13",
            "--encoding rot13 is no encoding we know; use one such as utf-8, gb18030 or cp1252.",
        ),
        (
            b"A,1\n",
            "gb18300",
            "--encoding gb18300 is no encoding we know; did you mean gb18030?",
        ),
        (
            SIMPLIFIED.encode() + b"\xe4\xba,1\n",
            None,
            (
                "x.csv looks like utf-8, but line 7 holds bytes that are no character in it; "
                "mend the line and save it as UTF-8, or name the encoding with --encoding."
            ),
        ),
        (
            SIMPLIFIED.encode("gbk") + "亿".encode("gbk")[:1],
            None,
            (
                "x.csv looks like gb18030, but line 7 holds bytes that are no character in it; "
                "mend the line and save it as UTF-8, or name the encoding with --encoding."
            ),
        ),
        (
            bytes(range(128, 256)) * 3,
            None,
            (
                "x.csv is in no encoding we can tell; "
                "name the encoding with --encoding, or save it as UTF-8."
            ),
        ),
        (
            b"\x03\x00\x00\x00\x01\x02\x00\x07\xff",
            None,
            (
                "x.csv is no text but a binary file; "
                "type or copy its table into a CSV file and name that."
            ),
        ),
        (
            b"Item,20\x0022\nCoal,57\n",
            None,
            "x.csv holds a NUL character on line 1; save it again as CSV.",
        ),
        (
            (SIMPLIFIED + "\0").encode("gbk"),
            None,
            "x.csv holds a NUL character on line 7; save it again as CSV.",
        ),
    ],
)
def test_what_cannot_be_decoded_says_so_with_a_cure(
    raw: bytes, forced: str | None, sentence: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(raw, "x.csv", forced)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("name", ["base64", "hex", "zip", "undefined", "a\0b", "klingon"])
def test_a_codec_that_is_none_of_text_is_no_encoding(name: str) -> None:
    with pytest.raises(InputError, match=r"^--encoding .* is no encoding we know; "):
        read_bytes(b"A,1\n", "x.csv", name)
