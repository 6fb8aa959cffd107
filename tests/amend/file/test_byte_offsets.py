import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.amend.file.byte_offsets import Offsets

TEXT = "品名,x\r\n鹽,21.73\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5"]
)
def test_every_character_starts_where_the_file_holds_it(encoding: str) -> None:
    raw = TEXT.encode(encoding)
    offsets = Offsets(raw, encoding)

    for at, letter in enumerate(TEXT):
        start, end = offsets.byte(at), offsets.byte(at + 1)
        assert raw[start:end] == offsets.encoded(letter)


@given(st.text(max_size=30).filter(lambda text: not text.startswith("\ufeff")))
def test_so_it_does_whatever_the_text(text: str) -> None:
    raw = text.encode("utf-8", "ignore")
    whole = raw.decode()
    offsets = Offsets(raw, "utf-8")

    assert [offsets.byte(at) for at in range(len(whole) + 1)] == [
        len(whole[:at].encode()) for at in range(len(whole) + 1)
    ]


def test_a_byte_order_mark_is_no_character_and_comes_before_the_first() -> None:
    raw = codecs.BOM_UTF8 + b"a,1"

    assert Offsets(raw, "utf-8-sig").byte(0) == 3
    assert Offsets(raw, "utf-8").byte(0) == 3
    assert Offsets(raw, "utf-8").byte(2) == 5


def test_a_text_is_written_in_the_order_of_bytes_of_the_file_and_without_a_mark() -> None:
    big = codecs.BOM_UTF16_BE + "a".encode("utf-16-be")

    assert Offsets(big, "utf-16").encoded("b") == b"\x00b"
    assert Offsets(codecs.BOM_UTF8 + b"a", "utf-8-sig").encoded("b") == b"b"


def test_what_an_encoding_cannot_write_is_an_error() -> None:
    with pytest.raises(UnicodeEncodeError):
        Offsets(b"a", "latin-1").encoded("盐")
