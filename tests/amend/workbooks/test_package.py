import io
from zipfile import ZipFile

import pytest

from bulletin.amend.workbooks.package import UnusualPackageError, with_member
from tests.amend.workbooks.books import by_hand, office, records

SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize("raw", [by_hand("<row/>"), office(macro=True)], ids=["streamed", "office"])
def test_every_other_member_stays_to_the_byte_and_in_its_place(raw: bytes) -> None:
    changed = with_member(raw, SHEET, b"<other/>" * 500)
    before, after = records(raw), records(changed)

    assert list(before) == list(after)
    assert [name for name in before if before[name] != after[name]] == [SHEET]
    with ZipFile(io.BytesIO(changed)) as archive:
        assert archive.testzip() is None
        assert archive.read(SHEET) == b"<other/>" * 500


def test_time_and_extra_field_of_the_member_stay() -> None:
    raw = by_hand("<row/>")
    with ZipFile(io.BytesIO(raw)) as old, ZipFile(io.BytesIO(with_member(raw, SHEET, b"x"))) as new:
        before, after = old.getinfo(SHEET), new.getinfo(SHEET)

    assert after.date_time == before.date_time
    assert after.extra == before.extra
    assert after.external_attr == before.external_attr


def test_a_comment_at_the_end_stays() -> None:
    held = io.BytesIO(office())
    with ZipFile(held, "a") as archive:
        archive.comment = b"by the bureau"

    assert with_member(held.getvalue(), SHEET, b"x").endswith(b"by the bureau")


@pytest.mark.parametrize("raw", [b"", b"PK\x05\x06" + b"\xff" * 18, b"before" + office()])
def test_what_is_no_plain_archive_is_refused(raw: bytes) -> None:
    with pytest.raises(UnusualPackageError):
        with_member(raw, SHEET, b"x")


def test_a_member_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnusualPackageError):
        with_member(office(), "xl/worksheets/sheet9.xml", b"x")
