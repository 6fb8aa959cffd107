import csv
import io

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from bulletin.amend.edit import Edit
from bulletin.amend.file.amended import amended, byte_span
from bulletin.errors import InputError
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.tables.from_source import read_bytes

TABLE = (
    "表1 产值,,\r\n"
    "指标,绝对数（亿元）,比重（%）\n"
    '地区生产总值," 2,761.1 ",\r\n'
    "第一产业, 149.8 ,5.43\r"
    "第二产业,1408.2,53.61"
)
ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


def typed(raw: bytes, line: int, column: int, text: str, encoding: str | None = None) -> bytes:
    sheet = read_bytes(raw, "t.csv", encoding)
    return amended(raw, sheet, [Edit(Position(line, column), "", text)])


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_only_the_cell_changes_in_every_encoding(encoding: str) -> None:
    raw = TABLE.encode(encoding)

    changed = typed(raw, 5, 2, "1480.2", encoding)

    assert changed == TABLE.replace("1408.2", "1480.2").encode(encoding)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_the_order_of_bytes_and_its_mark_stay(mark: bytes) -> None:
    name = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    raw = mark + TABLE.encode(name)

    assert typed(raw, 5, 2, "1480.2") == mark + TABLE.replace("1408.2", "1480.2").encode(name)


def test_the_first_cell_of_a_file_with_a_mark_can_be_changed() -> None:
    raw = b"\xef\xbb\xbfItem,2023\nCoal,5\n"

    assert typed(raw, 1, 1, "Items") == b"\xef\xbb\xbfItems,2023\nCoal,5\n"


def test_a_cell_in_quotes_stays_in_quotes_and_keeps_its_blanks() -> None:
    raw = TABLE.encode()

    assert typed(raw, 3, 2, " 2,791.1 ") == TABLE.replace("2,761.1", "2,791.1").encode()


def test_a_text_that_holds_the_delimiter_is_put_in_quotes() -> None:
    raw = b"item,2023\nTotal,1250\nNorth,1000\n"

    assert typed(raw, 2, 2, "1,250") == b'item,2023\nTotal,"1,250"\nNorth,1000\n'


def test_a_comma_needs_no_quotes_between_semicolons() -> None:
    raw = b"item;2023\nTotal;12,5\nNorth;10,0\n"

    assert typed(raw, 2, 2, "15,2") == b"item;2023\nTotal;15,2\nNorth;10,0\n"


def test_a_quote_inside_a_quoted_cell_is_doubled() -> None:
    raw = b'item,note\n"12"" pipe",old\nrod,new\n'

    assert typed(raw, 2, 1, '14" pipe') == b'item,note\n"14"" pipe",old\nrod,new\n'


def test_the_other_cells_of_a_badly_quoted_line_stay_as_they_are() -> None:
    raw = b'item,2022,2023\n"Coal "raw"", "1,234" ,5\n5" pipe,6,7\n"Oil,8,9\n'

    assert typed(raw, 2, 2, "1,243").split(b"\n")[1] == b'"Coal "raw"", "1,243" ,5'
    assert typed(raw, 2, 3, "6").split(b"\n")[1] == b'"Coal "raw"", "1,234" ,6'
    assert typed(raw, 3, 3, "8").split(b"\n")[2] == b'5" pipe,6,8'
    assert typed(raw, 4, 2, "9").split(b"\n")[3] == b'"Oil,9,9'


def test_a_cell_behind_one_that_spans_lines_is_found() -> None:
    raw = b'item,2023\r\n"Coal,\r\nraw",5\r\nOil,7\r\n'

    assert typed(raw, 2, 2, "6") == b'item,2023\r\n"Coal,\r\nraw",6\r\nOil,7\r\n'
    assert typed(raw, 4, 2, "8") == b'item,2023\r\n"Coal,\r\nraw",5\r\nOil,8\r\n'


def test_a_cell_that_a_short_line_lacks_is_added_behind_it() -> None:
    raw = b"item,2022,2023\nCoal\nOil,7,8\n"

    assert typed(raw, 2, 3, "5") == b"item,2022,2023\nCoal,,5\nOil,7,8\n"


def test_several_cells_are_changed_at_once_whatever_their_order() -> None:
    raw = b"item,2022,2023\nCoal,1,2\nOil,7,8\n"
    edits = [Edit(Position(3, 3), "8", "88888"), Edit(Position(2, 2), "1", "")]

    changed = amended(raw, read_bytes(raw, "t.csv"), edits)

    assert changed == b"item,2022,2023\nCoal,,2\nOil,7,88888\n"


def test_a_character_with_two_codes_elsewhere_keeps_the_one_it_has() -> None:
    # Code page 932 has two codes for this sign; to encode it again would change it.
    raw = "品目,数量\n石炭".encode("cp932") + b"\xfa\x5b" + "、生産,5\n石油,6\n".encode("cp932")

    changed = typed(raw, 2, 2, "7", "cp932")

    assert changed == raw.replace(b",5", b",7")


def test_what_the_encoding_cannot_write_is_refused_with_a_sentence() -> None:
    raw = "Größe,2023\nKohle,-5\n".encode("cp1252")

    with pytest.raises(InputError, match="cp1252, which cannot write “−6”"):
        typed(raw, 2, 2, "−6", "cp1252")


def test_bytes_that_are_not_those_of_the_sheet_are_refused() -> None:
    sheet = read_bytes(b"item,2023\nCoal,5\n", "t.csv")

    with pytest.raises(InputError, match=r"t\.csv was changed while it was examined"):
        amended(b"item,2023\nCoal,6\n", sheet, [Edit(Position(2, 2), "5", "7")])


def test_a_sheet_that_came_from_no_text_is_refused() -> None:
    sheet = Sheet("t.xlsx", (("item", "2023"), ("Coal", "5")), (1, 2), name="Sheet1")

    with pytest.raises(InputError, match="no text file"):
        amended(b"", sheet, [Edit(Position(2, 2), "5", "7")])


def test_a_change_that_would_change_how_the_file_is_parted_is_refused() -> None:
    raw = b"item,2023\n"

    with pytest.raises(InputError, match="into column 1 by hand"):
        typed(raw, 1, 1, "item\tunit")


def test_the_bytes_of_a_cell_do_not_include_its_quotes() -> None:
    raw = 'é,"1,234"\nb,5\n'.encode("utf-16")
    sheet = read_bytes(raw, "t.csv")

    span = byte_span(raw, sheet, Position(1, 2))

    assert span is not None
    assert raw[slice(*span)].decode("utf-16-le") == "1,234"
    assert byte_span(raw, sheet, Position(1, 3)) is None
    assert byte_span(raw, sheet, Position(9, 1)) is None


CELLS = st.text(alphabet='ab1.5 ,;"é值−', max_size=6)
ROWS = st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=6)


@st.composite
def files(draw: st.DrawFn) -> tuple[bytes, str]:
    """A table as some program wrote it, and its encoding."""
    written = io.StringIO()
    csv.writer(
        written,
        delimiter=draw(st.sampled_from([",", ";", "\t"])),
        quoting=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
        lineterminator=draw(st.sampled_from(["\n", "\r\n", "\r"])),
    ).writerows(draw(ROWS))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))
    return written.getvalue().encode(encoding), encoding


@given(files(), st.integers(0, 5), st.integers(0, 3), st.text("12.,−é", min_size=1, max_size=5))
def test_what_is_changed_reads_back_and_all_else_is_the_same(
    file: tuple[bytes, str], row: int, column: int, text: str
) -> None:
    raw, encoding = file
    try:
        sheet = read_bytes(raw, "t.csv", encoding)
    except InputError:
        reject()  # nothing but blanks
    if not sheet.rows:
        reject()  # a sentence, and no table
    row %= len(sheet.rows)
    column %= max(len(sheet.rows[row]), 1)
    position = Position(sheet.lines[row], column + 1)
    try:
        changed = amended(raw, sheet, [Edit(position, "", text)])
    except InputError:
        reject()  # the file would be parted otherwise than before
    span = byte_span(raw, sheet, position)

    assert span is not None
    assert changed.startswith(raw[: span[0]])
    assert changed.endswith(raw[span[1] :])
    assert read_bytes(changed, "t.csv", encoding).rows[row][column] == text
