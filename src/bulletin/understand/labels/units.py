"""What a figure counts, read from a unit cell or out of a longer label."""

import re
from functools import lru_cache

from bulletin.model.figures.half_width import as_half_width
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.understand.labels.known_units import counts_what_it_names, true_bases
from bulletin.understand.labels.unit_grammar import (
    LONGEST_BASE,
    points,
    unit_of,
    unlisted_unit,
    whole_unit,
)
from bulletin.understand.text.letters import closed_up, latin, simplified, tidy
from bulletin.words.lexicon import idea, said

_FOOTNOTE = r"(?:\[\d+\]|[①-⑳*†¹]|(?<!m)[²³]| \d\))+$"  # of m² and km² it is a power
_SURE = r"[%$£€]$|^(?:TJ|PJ|[kMGT]Wh|kg|k?m[²³2]?|ha)$"  # units that end a label without brackets
_LONGEST = 48
_LONGEST_LABEL = 300


@lru_cache(maxsize=1 << 12)
def read_unit(text: str, *, lenient: bool = False) -> Unit | None:
    """
    Return the unit that the whole text names, with any stray piece; None if it is none.

    With `lenient` (the text stands where a unit is due) an unknown word is a base of
    its own; otherwise it must be a known base, or follow a known multiplier.
    """
    if not text or len(text) > _LONGEST:
        return None
    printed = simplified(as_half_width(closed_up(text)))
    bare = _without_footnote(printed).strip("|:;,. ")
    if not bare or "=" in bare:
        return None
    unit = whole_unit(bare, text.strip())
    # An unlisted base after a multiplier may be a listed one with a stray word behind it.
    if unit and unit.base in {"", *true_bases()}:
        return unit
    apart = re.split(r"\s+|(?<=\d)(?=[^\d.,])", tidy(text))
    pieces = [simplified(as_half_width(closed_up(piece))) for piece in apart if piece]
    found = _with_stray(pieces, text.strip()) or unit
    return found or (unlisted_unit(bare, text.strip()) if lenient else None)


@lru_cache(maxsize=1 << 12)
def find_unit(label: str) -> Unit | None:
    """
    Return the unit stated inside a label, title or headnote, None where none is.

    It is looked for after 单位, in brackets, behind the last comma or full stop, and in
    the last words. A base of an index (`上年=100`) is no unit. Errs towards none.
    """
    text = _without_footnote(simplified(as_half_width(closed_up(label[:_LONGEST_LABEL]))))
    if not text:
        return None
    stated = rf"(?:{idea('unit-stated').pattern}):\s*([^;。]+)"
    if ":" in text and (match := re.search(stated, text, re.IGNORECASE)):
        return _first_of(match[1].split(")")[0])
    whole = _phrase(text)
    return whole or _bracketed(text) or _identifier(text) or _behind(text) or _worded(text)


def _without_footnote(text: str) -> str:
    plain = text[-1:].isalpha() or text[-1:].isdecimal()
    return text if plain else re.sub(_FOOTNOTE, "", text)


def states_unit(text: str) -> bool:
    """Tell whether a text begins by naming the unit of a whole table: 单位：亿元, Unit: million."""
    if ":" not in text and "：" not in text:
        return False
    words = idea("unit-stated").pattern
    return re.match(rf"\s*[(（]?\s*(?:{words})\s*[:：]\s*\S", text, re.IGNORECASE) is not None


def _with_stray(pieces: list[str], printed: str) -> Unit | None:
    """Return the unit among pieces that blanks or a leading number part, with the rest as stray."""
    for width in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - width + 1):
            middle = "".join(pieces[start : start + width])
            unit = whole_unit(middle, printed)
            stray = [*pieces[:start], *pieces[start + width :]]
            if unit and unit.base and all(len(piece) <= LONGEST_BASE for piece in stray):
                return unit_of(unit.base, unit.exponent, printed, " ".join(stray))
    return None


def _first_of(text: str) -> Unit | None:
    """Return the first unit of a list, levels before per cents; the whole text if it is one."""
    whole = read_unit(text)
    if whole and not whole.stray:
        return whole
    units = [read_unit(piece) for piece in re.split(r"[,、;]|(?=%)", text)]
    found = [unit for unit in units if unit]
    levels = [unit for unit in found if unit.dimension is Dimension.QUANTITY]
    return next(iter(levels or found), whole)


def _bracketed(text: str) -> Unit | None:
    if "(" not in text:
        return None
    for content in reversed(re.findall(r"\(((?:[^()]|\([^()]*\))*)\)", text)):
        if "=" in content or not content.strip():
            continue
        if unit := whole_unit(content.strip(" ,"), content) or _pieces(content):
            return unit
    return None


def _pieces(text: str) -> Unit | None:
    for piece in re.split(r"(?<!\d),|,(?!\d)|[、;]|\. ", text):
        if (bare := piece.strip(" .")) and (unit := whole_unit(bare, bare)):
            return unit
    return None


def _identifier(text: str) -> Unit | None:
    """Return the unit in a name such as `level_100m_yuan` or `growth_pct`."""
    if "_" not in text or " " in text:
        return None
    words = text.split("_")
    for start in range(1, len(words)):
        if unit := whole_unit(" ".join(words[start:]), " ".join(words[start:])):
            return unit
    return None


def _behind(text: str) -> Unit | None:
    """Return the unit behind (or before) the last comma, full stop or dash."""
    pieces = [
        piece.strip(" .")
        for piece in re.split(r"(?<!\d),|,(?!\d)|[、;]|(?<!mill)(?<!bill)\. | - ", text)
    ]
    for piece in (pieces[-1], pieces[0]) if len(pieces) > 1 else ():
        if unit := _phrase(piece):
            return unit
    return None


def _phrase(text: str) -> Unit | None:
    """Return the unit of a free-standing phrase, where it is not just what is counted."""
    unit = whole_unit(text, text) if 0 < len(text) <= _LONGEST else None
    named = unit and counts_what_it_names(unit.base) and not unit.exponent
    return None if named and text.isascii() else unit


def _worded(text: str) -> Unit | None:
    """Return the unit that the last words spell, where they cannot be anything else."""
    ends = text.endswith(("%", "‰"))
    if ends and (match := re.search(r"(?:[^\s\d-]|[1-2]\d{3}|\s)([%‰])$", text)):
        return unit_of(match[1], 0, match[1])
    if not latin(text) and not said("percentage-points", text):
        return None
    words = text.split(" ")
    for width in range(min(4, len(words) - 1), 0, -1):
        tail = " ".join(words[-width:])
        each = words[-width - 1].casefold() in idea("for-each").whole
        unit = None if each else whole_unit(tail, tail)
        if unit and unit.base and (unit.exponent or re.search(_SURE, tail)):
            return unit
    if match := re.search(idea("percentage-points").pattern, text, re.IGNORECASE):
        return unit_of(points(), 0, match[0])
    if match := re.search(idea("per-cent-within").pattern, text, re.IGNORECASE):
        return unit_of("%", 0, match[0])
    return None
