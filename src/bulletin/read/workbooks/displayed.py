"""A stored number as a spreadsheet displays it: the decimals that its format gives it."""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

Value = int | float | str | bool | date | datetime | time | timedelta

GENERAL = "General"
_LITERAL = r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]'
_DIGITS = 15  # significant ones that spreadsheets keep
_PATTERN = r"[#0?,]*[#0?](?:\.([#0?]*))?(,*)"


def displayed(value: Value, code: str = GENERAL) -> str:
    """
    The text that a cell shows for its stored value under a number format.

    Formats that are no plain numbers show the stored number, whose closing zeros are lost.

    >>> displayed(149.8, "#,##0.00"), displayed(0.0543, "0.0%"), displayed(103.0)
    ('149.80', '5.4%', '103')
    """
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return _number(value, code)
    return _moment(value, code)


def stored(value: float) -> str:
    """The number with all the digits that are kept of it, without closing zeros."""
    if value == int(value) and abs(value) < 10**_DIGITS:
        return str(int(value))
    plain = format(Decimal(f"{value:.{_DIGITS}g}"), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _number(value: float, code: str) -> str:
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124
        return ""
    section, value = _section(value, code)
    bare = re.sub(_LITERAL, "", section)
    match = re.search(_PATTERN, bare)
    if re.search(r"(?i)general|e[+-]|/|@", bare):
        return stored(value)
    if match is None:
        return _dressed(section, "")
    percent = bare.count("%") + bare.count("％")
    decimals = match[1] or ""
    number = Decimal(stored(value)) * 100**percent / 1000 ** len(match[2])
    rounded = number.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    text = _without_optional(
        format(rounded, ",f" if "," in match[0].rstrip(",") else "f"), decimals
    )
    return _dressed(section, text)


def _section(value: float, code: str) -> tuple[str, float]:
    """The part of a format that is for this number, and the number: a second part has its sign."""
    parts = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    if value < 0 and len(parts) > 1:
        return parts[1], -value
    if value == 0 and len(parts) > 2:  # noqa: PLR2004
        return parts[2], value
    return parts[0], value


def _without_optional(text: str, decimals: str) -> str:
    """The number without the zeros that a `#` shows only where they are needed."""
    optional = len(decimals) - len(decimals.rstrip("#?"))
    while optional and text.endswith("0"):
        text, optional = text[:-1], optional - 1
    return text.removesuffix(".") if decimals else text


def _dressed(section: str, number: str) -> str:
    """The number among the signs and words that its format puts around it."""
    marked = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r'"\1"', section)
    text = re.sub(_LITERAL, lambda each: each[1] or each[2] or "", _with_slot(marked))
    return text.replace(_SLOT, number).strip()


_SLOT = "\x00"


def _with_slot(section: str) -> str:
    """The format with a slot in place of its digits; those inside quotes stay."""
    pieces = re.split(r'("[^"]*"|\\.|\[[^\]]*\])', section)
    for i, piece in enumerate(pieces):
        if i % 2 == 0 and re.search(_PATTERN, piece):
            pieces[i] = re.sub(_PATTERN, _SLOT, piece, count=1)
            break
    return "".join(pieces)


def _moment(value: date | time | timedelta, code: str) -> str:
    """A date with as much of it as its format shows, in the order of ISO 8601."""
    if not isinstance(value, date):
        return str(value)
    letters = re.sub(_LITERAL, "", code).casefold()
    day = value.date() if isinstance(value, datetime) else value
    if "y" in letters and "d" not in letters:
        return f"{day:%Y-%m}" if "m" in letters else f"{day:%Y}"
    return day.isoformat()
