import pytest

from bulletin.read.bytes.toml_text import parsed_toml


def test_a_byte_order_mark_is_no_part_of_it() -> None:
    assert parsed_toml("\ufeffunit = '亿元'\r\n".encode()) == {"unit": "亿元"}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"x = " + b"[" * 5000 + b"]" * 5000, "brackets stand too deep within one another"),
        (b"x = " + b"9" * 5000, "digits"),
        ("单位 = 1".encode("gbk"), "codec can't decode"),
        (b"x = ", "Invalid value"),
    ],
)
def test_what_nobody_would_write_is_refused_like_what_is_mistyped(raw: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parsed_toml(raw)
