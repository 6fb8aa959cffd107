"""The green corners off: a figure that is stored as text is meant to be, here."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_BEHIND = re.compile(rb"<(?:drawing|legacyDrawing|picture|tableParts|extLst)\b|</worksheet>")
_SPAN = re.compile(rb'<dimension ref="([A-Z]+\d+(?::[A-Z]+\d+)?)"')
_IGNORED = b'<ignoredErrors><ignoredError sqref="%s" numberStoredAsText="1"/></ignoredErrors>'


def without_warnings(raw: bytes) -> bytes:
    """Return a workbook that openpyxl wrote, telling Excel not to warn of numbers as text."""
    held = BytesIO()
    with ZipFile(BytesIO(raw)) as before, ZipFile(held, "w", ZIP_DEFLATED) as after:
        for each in before.infolist():
            content = before.read(each)
            if each.filename.startswith("xl/worksheets/sheet"):
                content = _told(content)
            after.writestr(each, content)
    return held.getvalue()


def _told(content: bytes) -> bytes:
    span, behind = _SPAN.search(content), _BEHIND.search(content)
    if span is None or behind is None or b"<ignoredErrors" in content:
        return content
    return content[: behind.start()] + _IGNORED % span[1] + content[behind.start() :]
