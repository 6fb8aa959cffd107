"""Whether a workbook computes any of its cells."""

import io
import re
from zipfile import BadZipFile, ZipFile

from bulletin.read.bytes.signature import XLSX, workbook_form

_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")


def has_formulas(raw: bytes) -> bool:
    """Tell whether a file is an .xlsx workbook with formulas, which show stored results."""
    if workbook_form(raw) != XLSX:
        return False
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            parts = [each for each in archive.namelist() if "worksheets/" in each]
            return any(_FORMULA.search(archive.read(each)) for each in parts)
    except BadZipFile:
        return False
