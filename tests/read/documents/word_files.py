"""Word documents made of their XML."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    f'<w:styles xmlns:w="{_NAMES}"><w:style w:type="paragraph" w:styleId="2">'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>'
)


def word(body: str, styles: str = STYLES) -> bytes:
    """The bytes of a Word document with this body, its elements named with `w:`."""
    raw = io.BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED) as archive:
        document = f'<w:document xmlns:w="{_NAMES}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", f'<?xml version="1.0"?>{document}')
        archive.writestr("word/styles.xml", styles)
    return raw.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: str) -> str:
    """A table of rows, cells parted by bars."""
    lines = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row.split("|")) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{line}</w:tr>" for line in lines) + "</w:tbl>"
