"""
Cells of a workbook typed anew.

Also of `amend/workbooks/opened.py`, `amend/workbooks/number_formats.py`,
`amend/workbooks/cell_xml.py` and `amend/workbooks/computed_cells.py`.
"""

import io
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from bulletin.amend.file.amended import amended
from bulletin.amend.workbooks.computed_cells import has_formulas
from bulletin.errors import InputError
from tests.amend.workbooks.books import by_hand, edit_of, office, records, sheet_of

LABEL = '<row r="1"><c r="A1" t="s"><v>0</v></c>{cell}</row>'
SHEET = "xl/worksheets/sheet1.xml"


def content(raw: bytes) -> str:
    with ZipFile(io.BytesIO(raw)) as archive:
        text = archive.read(SHEET).decode()
    return text.partition("<sheetData>")[2].partition("</sheetData>")[0]


def typed(cell: str, text: str, *, line: int = 1, column: int = 2) -> str:
    """Return the row in which a text was typed into a cell."""
    raw = by_hand(LABEL.format(cell=cell))
    changed = amended(raw, sheet_of(raw), [edit_of(raw, line, column, text)])
    return content(changed).replace(LABEL.format(cell="").removesuffix("</row>"), "")[
        : -len("</row>")
    ]


@pytest.mark.parametrize("macro", [False, True])
def test_one_part_changes_and_in_it_one_cell(*, macro: bool) -> None:
    raw = office(macro=macro)
    changed = amended(raw, sheet_of(raw), [edit_of(raw, 5, 2, "1,480.2")])
    before, after = records(raw), records(changed)

    assert [name for name in before if before[name] != after[name]] == [SHEET]
    assert list(before) == list(after)
    assert content(changed) == content(raw).replace(' t="n"><v>1408.2</v>', "><v>1480.2</v>")
    book = load_workbook(io.BytesIO(changed))
    assert book.worksheets[0]["B5"].value == 1480.2
    assert book.worksheets[0]["B5"].fill.fgColor.rgb == "00DDFFDD"


@pytest.mark.parametrize(
    ("cell", "text", "expected"),
    [
        ('<c r="B1" s="1"><v>1.5</v></c>', "2.25", '<c r="B1" s="1"><v>2.25</v></c>'),
        # the style that looks alike but shows two decimals
        ('<c r="B1" s="0"><v>1.5</v></c>', "2.50", '<c r="B1" s="1"><v>2.5</v></c>'),
        ('<c r="B1" s="3"><v>0.125</v></c>', "12.60%", '<c r="B1" s="3"><v>0.126</v></c>'),
        # a letter had made a text of it
        ('<c r="B1" t="s"><v>1</v></c>', "103.2", '<c r="B1"><v>103.2</v></c>'),
        # a figure that is stored as text stays text, as in a column of texts
        (
            '<c r="B1" s="2" t="s"><v>2</v></c>',
            "21.5",
            '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">21.5</t></is></c>',
        ),
        ('<c r="B1" s="1"/>', "7", '<c r="B1" s="1"><v>7</v></c>'),
        ('<c r="B1" s="1" cm="1"><v>3</v></c>', "", '<c r="B1" s="1" cm="1"/>'),
        ('<c r="C1"><v>9</v></c>', "7", '<c r="B1" s="0"><v>7</v></c><c r="C1"><v>9</v></c>'),
    ],
)
def test_a_cell_is_typed_in_its_style_and_as_what_it_was(
    cell: str, text: str, expected: str
) -> None:
    assert typed(cell, text) == expected


def test_a_label_is_typed_as_text_whatever_it_holds() -> None:
    raw = by_hand(LABEL.format(cell='<c r="B1"><v>1</v></c>'))
    changed = amended(raw, sheet_of(raw), [edit_of(raw, 1, 1, "=<&甲")])

    assert sheet_of(changed).rows == (("=<&甲", "1"),)


def test_a_merged_label_is_typed_into_its_first_cell() -> None:
    raw = office()
    changed = amended(raw, sheet_of(raw), [edit_of(raw, 1, 1, "2021年")])

    assert sheet_of(changed).rows[0][0] == "2021年"


@pytest.mark.parametrize(
    ("cell", "text", "said"),
    [
        ('<c r="B1"><f>A1</f><v>5</v></c>', "6", "holds a formula, which is never overwritten"),
        ('<c r="B1" s="1"><v>5</v></c>', "6.123%", "the number format 0.00"),
    ],
)
def test_a_formula_is_never_overwritten_nor_a_format_outwitted(
    cell: str, text: str, said: str
) -> None:
    with pytest.raises(InputError, match=said):
        typed(cell, text)


def test_a_file_that_was_changed_meanwhile_is_left_alone() -> None:
    raw = office()
    edit = edit_of(raw, 5, 2, "1,480.2")
    changed = amended(raw, sheet_of(raw), [edit])

    with pytest.raises(InputError, match="changed while it was examined"):
        amended(changed, sheet_of(raw), [edit])


def test_of_a_workbook_of_another_form_it_is_said_how_to_save_it() -> None:
    from tests.read.workbooks.test_workbook import OLD, open_document

    for raw in (open_document(), OLD.read_bytes()):
        with pytest.raises(InputError, match=r"save it as \.xlsx"):
            amended(raw, sheet_of(raw), [])


def test_whether_anything_is_computed() -> None:
    assert has_formulas(office(formula="D3"))
    assert not has_formulas(office())
    assert not has_formulas(b"a,b\n")
