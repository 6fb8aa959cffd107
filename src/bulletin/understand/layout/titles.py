"""What the lines above a head say: a name, or the unit and coverage of all below."""

import re

from bulletin.understand.words.units import read_unit
from bulletin.words.lexicon import idea, said

_LONG_CHINESE, _LONG = 24, 60


def is_headnote(text: str) -> bool:
    """Tell whether a line states a unit or prices rather than naming the table."""
    bare = text.strip().strip("()（）").strip()
    if (
        bare.casefold().replace(" ", "").startswith(idea("unit-of-table").begins)
        or read_unit(bare) is not None
    ):
        return True
    return len(text) < _LONG and said("price-note", text.casefold())


def states_unit(text: str) -> bool:
    """Tell whether a cell names the unit of a whole table: 单位：亿元, Unit: million."""
    words = idea("unit-stated").pattern
    return re.match(rf"\s*[(（]?\s*(?:{words})\s*[:：]\s*\S", text, re.IGNORECASE) is not None


def is_prose(text: str) -> bool:
    """Tell whether a text is too long for a label: a title or a sentence."""
    return len(text) > (_LONG if text.isascii() else _LONG_CHINESE)
