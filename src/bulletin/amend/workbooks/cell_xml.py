"""The element of one cell with something else in it: its address and its style stay."""

import re
from xml.sax.saxutils import escape

from bulletin.amend.workbooks.sheet_xml import SheetXml
from bulletin.amend.workbooks.stored import Stored
from bulletin.model.files.position import Position, address

_ATTRIBUTE = rb"""\s+%s\s*=\s*(?:"[^"]*"|'[^']*')"""


def filled(tag: bytes, stored: Stored | None, style: int | None = None) -> bytes:
    """
    Return a cell's element from its start tag; empty of content if nothing is stored.

    >>> filled(b'<c r="B2" s="3" t="s">', Stored("1480.2", True, "1,480.2"))
    b'<c r="B2" s="3"><v>1480.2</v></c>'
    """
    name = re.match(rb"<([^\s/>]+)", tag)
    prefix = name[1][:-1] if name else b""
    start = re.sub(_ATTRIBUTE % b"t", b"", tag[1:-1].rstrip(b"/").rstrip())
    if style is not None:
        start = re.sub(_ATTRIBUTE % b"s", b"", start) + b' s="%d"' % style
    if stored is None or not stored.text:
        return b"<" + start + b"/>"
    if stored.number:
        inner = _element(prefix, b"v", stored.text.encode())
        return b"<" + start + b">" + inner + b"</" + prefix + b"c>"
    text = escape(stored.text).encode("ascii", "xmlcharrefreplace")
    inner = _element(prefix, b"is", _element(prefix, b"t", text, b' xml:space="preserve"'))
    return b"<" + start + b' t="inlineStr">' + inner + b"</" + prefix + b"c>"


def _element(prefix: bytes, name: bytes, inner: bytes, told: bytes = b"") -> bytes:
    return b"<" + prefix + name + told + b">" + inner + b"</" + prefix + name + b">"


def inserted(
    sheet: SheetXml, position: Position, stored: Stored, style: int
) -> tuple[int, int, bytes]:
    """
    Return where in its row a cell goes that the file does not have yet, and its element.

    Raises:
        KeyError: the file does not have the row either.
    """
    row = sheet.rows[position.line]
    name = row.tag[1 : row.tag.index(b"row")]
    tag = b'<%sc r="%s" s="%d">' % (name, address(position).encode(), style)
    if row.tag.endswith(b"/>"):
        open_tag = row.tag[:-2] + b">"
        return row.start, row.end, open_tag + filled(tag, stored) + b"</" + name + b"row>"
    before = [
        cell.end
        for place, cell in sheet.cells.items()
        if place.line == position.line and place < position
    ]
    at = max(before, default=row.start + len(row.tag))
    return at, at, filled(tag, stored)
