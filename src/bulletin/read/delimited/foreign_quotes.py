"""Quotes other than the CSV format's own, put into its form before the cells are parted."""

import re

_ENDS = r",;\t|，；｜^~"
_SINGLE = rf"(?<![^{_ENDS}\r\n])[ ]*'[^'\r\n]*'(?=[ ]*(?:[{_ENDS}\r\n]|\Z))"
_CURLY = rf"(?<![^{_ENDS}\r\n])([ ]*)[“”„＂]([^“”„＂\r\n]*)[“”＂](?=[ ]*(?:[{_ENDS}\r\n]|\Z))"
_SWAPPED = str.maketrans("'\"", "\"'")


def standard_quotes(text: str) -> tuple[str, bool]:
    r"""
    The text with the quotes that the CSV format knows, and whether cells must be swapped back.

    Single or curly quotes count as quotes where there is at least a pair on every other line;
    a backslash before a quote is an escape where the format's own, a second quote, is unused.

    >>> standard_quotes("'Coal, raw',5\n'Iron',6")
    ('"Coal, raw",5\n"Iron",6', True)
    >>> standard_quotes('"Coal \\"raw\\" ore",5')
    ('"Coal ""raw"" ore",5', False)
    """
    if '\\"' in text and _is_escape(text):
        return text.replace('\\"', '""'), False
    if "“" in text and '"' not in text and _quotes(_CURLY, text):
        return re.sub(_CURLY, r'\1"\2"', text), False
    if "'" in text and _quotes(_SINGLE, text) and not re.search(rf'(?<![^{_ENDS}\r\n])"', text):
        return text.translate(_SWAPPED), True
    return text, False


def swapped_back(cell: str) -> str:
    """The cell with both kinds of quotes as they were typed."""
    return cell.translate(_SWAPPED)


def _quotes(pattern: str, text: str) -> bool:
    lines = sum(1 for line in re.split(r"[\r\n]+", text) if line)
    return 2 * len(re.findall(pattern, text)) >= lines


def _is_escape(text: str) -> bool:
    """Whether most backslashes before a quote stand inside a cell, and not at its end."""
    inside = len(re.findall(rf'\\"(?![ ]*(?:[{_ENDS}\r\n]|\Z))', text))
    return 2 * inside > text.count('\\"')
