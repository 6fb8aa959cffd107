"""Tables drawn with bars and dashes: Markdown, and boxes of plus and minus signs."""

import re
from collections.abc import Sequence

from bulletin.read.row_shape import Row

_RULE = r"[\s|+:=_─━═│┃┼╋+*—–-]{3,}"
_DRAWING = "-=_─━═—–"


def is_rule(line: str) -> bool:
    """
    Whether a line only draws: dashes, and the corners and bars between them.

    >>> is_rule("|:---|---:|"), is_rule("- 5 -"), is_rule("-,-")
    (True, False, False)
    """
    bare = line.strip()
    return sum(bare.count(each) for each in _DRAWING) > 2 and bool(re.fullmatch(_RULE, bare))  # noqa: PLR2004


def unframed(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows without the blank cells outside their outer bars, and the blanks beside bars."""
    several = [row for row in rows if len(row) > 1]
    left = 2 * sum(not row[0].strip() for row in several) > len(several)
    right = 2 * sum(not row[-1].strip() for row in several) > len(several)
    framed = left and right
    return tuple(
        tuple(map(_bare, row[1:-1] if framed and _is_framed(row) else row)) for row in rows
    )


def _is_framed(row: Row) -> bool:
    return len(row) > 2 and not row[0].strip() and not row[-1].strip()  # noqa: PLR2004


def _bare(cell: str) -> str:
    return cell.removeprefix(" ").rstrip()
