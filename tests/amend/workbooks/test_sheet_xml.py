from xml.parsers.expat import ExpatError

import pytest

from bulletin.amend.workbooks.sheet_xml import sheet_xml
from bulletin.model.files.position import Position

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def test_each_cell_is_found_by_its_bytes() -> None:
    content = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="3"><c r="B3" s="2"><v>1</v></c>'
        '<c r="D3" t="s" ><v>0</v></c ><c r="E3" s="1"/></row></sheetData></worksheet>'
    ).encode()
    found = sheet_xml(content)

    assert {address: content[each.start : each.end] for address, each in found.cells.items()} == {
        Position(3, 2): b'<c r="B3" s="2"><v>1</v></c>',
        Position(3, 4): b'<c r="D3" t="s" ><v>0</v></c >',
        Position(3, 5): b'<c r="E3" s="1"/>',
    }


def test_cells_without_an_address_count_on_and_prefixes_are_no_matter() -> None:
    content = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>'
        "<x:row><x:c/><x:c><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>"
    ).encode()
    found = sheet_xml(content)

    assert list(found.cells) == [Position(1, 1), Position(2, 1), Position(2, 2)]
    assert found.has_formula(Position(2, 2))
    assert not found.has_formula(Position(1, 1))


def test_a_block_of_cells_that_one_formula_fills_is_computed() -> None:
    content = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3'
        '</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>'
        '<mergeCells><mergeCell ref="C1:D2"/></mergeCells></worksheet>'
    ).encode()
    found = sheet_xml(content)

    assert found.has_formula(Position(2, 1))
    assert not found.has_formula(Position(2, 2))
    assert found.corner(Position(2, 4)) == Position(1, 3)
    assert found.corner(Position(3, 4)) == Position(3, 4)


@pytest.mark.parametrize("content", [b"", b"<a>", '<?xml version="1.0"?><a/>'.encode("utf-16")])
def test_what_cannot_be_changed_byte_by_byte_is_refused(content: bytes) -> None:
    with pytest.raises((ExpatError, ValueError)):
        sheet_xml(content)
