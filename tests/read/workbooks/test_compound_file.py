"""Old workbooks whose sectors lead in circles, or whose cells stand far apart."""

from pathlib import Path
from struct import pack_into, unpack_from

import pytest

from bulletin.errors import BulletinError
from bulletin.read.source import parts_of_bytes
from bulletin.read.workbooks.compound_file import Extent, extents, is_compound

OLD = (Path(__file__).parent / "output.xls").read_bytes()
SECTOR = 512


def table_of_sectors() -> int:
    """Return where the table of sectors of the old workbook begins."""
    return int(unpack_from("<I", OLD, 76)[0] + 1) * SECTOR


def test_the_cells_of_a_sheet_are_counted_before_a_reader_makes_them() -> None:
    assert is_compound(OLD)
    assert Extent(12, 12) in extents(OLD)


@pytest.mark.parametrize("target", [0, 1])
def test_sectors_that_lead_in_a_circle_are_refused_and_fill_no_memory(target: int) -> None:
    raw = bytearray(OLD)
    for sector in range(len(OLD) // SECTOR - 1):
        pack_into("<I", raw, table_of_sectors() + 4 * sector, target)

    with pytest.raises(BulletinError):
        parts_of_bytes(bytes(raw), "t.xls")


def test_cells_in_opposite_corners_are_refused() -> None:
    raw = bytearray(OLD)
    marks = (b"\x03\x02\x0e\x00", b"\x7e\x02\x0a\x00", b"\xfd\x00\x0a\x00", b"\x04\x02")
    places = [raw.rfind(mark) for mark in marks if raw.rfind(mark) > 0]
    pack_into("<HH", raw, max(places) + 4, 65535, 255)

    with pytest.raises(BulletinError):
        parts_of_bytes(bytes(raw), "t.xls")


@pytest.mark.parametrize("length", [8, 40, 600, 2000, len(OLD) - SECTOR])
def test_a_workbook_that_is_cut_is_refused_in_a_sentence(length: int) -> None:
    with pytest.raises(BulletinError):
        parts_of_bytes(OLD[:length], "t.xls")
