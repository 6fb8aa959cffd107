"""What the lines above a head say: a name, or the unit and coverage of all below."""

import re

from bulletin.understand.words.units import read_unit

_UNIT_WORDS = ("单位", "计量单位", "金额单位", "unit:", "units:", "上年=100", "上年同期=100")
_PRICE_WORDS = ("prices", "当年价", "现价", "可比价", "不变价", "seasonally", "季节调整")
_UNIT = re.compile(r"\s*[(（]?\s*(?:(?:计量|金额)?\s*单\s*位|units?)\s*[:：]\s*\S", re.IGNORECASE)
_LONG_CHINESE, _LONG = 24, 60


def is_headnote(text: str) -> bool:
    """Tell whether a line states a unit or prices rather than naming the table."""
    bare = text.strip().strip("()（）").strip()
    if bare.casefold().replace(" ", "").startswith(_UNIT_WORDS) or read_unit(bare) is not None:
        return True
    return len(text) < _LONG and any(word in text.casefold() for word in _PRICE_WORDS)


def states_unit(text: str) -> bool:
    """Tell whether a cell names the unit of a whole table: 单位：亿元, Unit: million."""
    return bool(_UNIT.match(text))


def is_prose(text: str) -> bool:
    """Tell whether a text is too long for a label: a title or a sentence."""
    return len(text) > (_LONG if text.isascii() else _LONG_CHINESE)
