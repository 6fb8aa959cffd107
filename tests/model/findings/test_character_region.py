from pathlib import Path

import pytest

from bulletin.model.files.position import Position
from bulletin.model.findings.character_region import Region, region_of
from bulletin.tables.from_source import read_sheets, read_text, sheets_of_text

TEXT = '项目,2023\r\n"煤\n炭","1,234"\r\n铁,5.6 (p)\r\n'


@pytest.mark.parametrize(
    ("place", "printed", "region"),
    [
        ((2, 1), "", Region(2, 2, 3, 2, "煤\n炭")),
        ((2, 2), "1,234", Region(3, 5, 3, 10, "1,234")),
        ((4, 2), "5.6", Region(4, 3, 4, 6, "5.6")),
        ((4, 2), "7", None),
        ((9, 9), "", None),
    ],
)
def test_a_cell_is_found_in_characters(
    place: tuple[int, int], printed: str, region: Region | None
) -> None:
    assert region_of(read_text(TEXT), Position(*place), printed) == region


def test_the_last_row_of_one_of_several_tables_is_found_too() -> None:
    head = "Item,2022,2023\n"
    text = f"Table 1\n{head}Coal,4,5\nOre,6,7\n\nTable 2\n{head}Tea,7,8\nRice,8,9\n"
    first, second = sheets_of_text(text)

    assert region_of(first, Position(4, 3)) == Region(4, 7, 4, 8, "7")
    assert region_of(second, Position(9, 3)) == Region(9, 8, 9, 9, "9")


def test_a_page_has_no_characters_of_cells(tmp_path: Path) -> None:
    path = tmp_path / "t.html"
    path.write_text("<table><tr><th>A<th>2023<tr><td>Coal<td>5</table>", encoding="utf-8")

    assert region_of(read_sheets(path)[0], Position(2, 2)) is None
