"""What a figure counts, read from a unit cell or out of a longer label."""

import re

from bulletin.model.unit import Dimension, Unit
from bulletin.understand.bases import known_bases
from bulletin.understand.letters import CJK, closed_up, narrow, tidy

_CHINESE = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_CHINESE |= {"十万": 5, "百万": 6, "千万": 7, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12}
_ENGLISH = {
    **dict.fromkeys(("hundred", "hundreds", "100"), 2),
    **dict.fromkeys(("thousand", "thousands", "000s", "'000", "'000s", "000", "1000"), 3),
    **dict.fromkeys(("1,000", "1,000s", "000's", "k", "thou", "10^3"), 3),
    **dict.fromkeys(("million", "millions", "m", "mn", "mill", "mill.", "mio", "mln", "10^6"), 6),
    **dict.fromkeys(("billion", "billions", "bn", "bill.", "bln", "10^9"), 9),
    **dict.fromkeys(("trillion", "trillions", "tn", "trn"), 12),
    "10k": 4,
    "100m": 8,
}
_SHORT = frozenset(("m", "k", "mill", "000", "100", "1000", "1,000"))  # no unit on their own
_FILLERS = frozenset(
    "of in current constant chained real nominal prices price at unadjusted adjusted"
    " seasonally and average volume".split()
)
_DIMENSIONS = {"%": Dimension.PER_CENT, "‰": Dimension.PER_MILLE, "百分点": Dimension.POINTS}
_FOOTNOTE = r"(?:\[\d+\]|[①-⑳*†¹²³])+$"
_POWER = r"10{1,8}"
_LONGEST = 48
_LONGEST_BASE = 6  # letters of a Chinese unit that is not on the list


def read_unit(text: str, *, lenient: bool = False) -> Unit | None:
    """
    Return the unit that the whole text names, with any stray piece; None if it is none.

    With `lenient` (the text stands where a unit is due) an unknown word is a base of
    its own; otherwise it must be a known base, or follow a known multiplier.
    """
    if not text or len(text) > _LONGEST:
        return None
    printed = narrow(closed_up(text))
    bare = re.sub(_FOOTNOTE, "", printed).strip("|:;,. ")
    if not bare or "=" in bare:
        return None
    unit = _whole(bare, text.strip())
    # An unlisted base after a multiplier may be a listed one with a stray word behind it.
    if unit and unit.base in {"", *known_bases().values()}:
        return unit
    apart = re.split(r"\s+|(?<=\d)(?=[^\d.,])", tidy(text))
    pieces = [narrow(closed_up(piece)) for piece in apart if piece]
    found = _with_stray(pieces, text.strip()) or unit
    return found or (_unknown(bare, text.strip()) if lenient else None)


def find_unit(label: str) -> Unit | None:
    """
    Return the unit stated inside a label, title or headnote, None where none is.

    It is looked for after 单位, in brackets, behind the last comma or full stop, and in
    the last words. A base of an index (`上年=100`) is no unit. Errs towards none.
    """
    text = narrow(closed_up(label))
    if not text:
        return None
    if match := re.search(r"(?:单位|\bunits?)[::]\s*([^;。]+)", text, re.IGNORECASE):
        return _first_of(match[1].split(")")[0])
    whole = _whole(text, text) if len(text) <= _LONGEST else None
    return whole or _bracketed(text) or _identifier(text) or _behind(text) or _worded(text)


def _whole(bare: str, printed: str) -> Unit | None:
    return _known(bare, printed) or _chinese(bare, printed) or _english(bare, printed)


def _known(bare: str, printed: str) -> Unit | None:
    base = _base(bare)
    return _unit(base, 0, printed) if base else None


def _base(name: str) -> str:
    """Return the base that the name stands for, alone or per something, empty if none."""
    names = known_bases()
    key = name.casefold()
    if key in names:
        return names[key]
    if match := re.fullmatch(rf"([^/()]+)(/[{CJK}]{{1,4}}|/[a-z]+|\([{CJK},、/]{{1,8}}\))", key):
        return names[match[1]] + match[2] if match[1] in names else ""
    return ""


def _unit(base: str, exponent: int, printed: str, stray: str = "") -> Unit:
    return Unit(base, exponent, _DIMENSIONS.get(base, Dimension.QUANTITY), printed, stray)


def _chinese(bare: str, printed: str) -> Unit | None:
    """Return the unit of a Chinese multiplier, or a power of ten, and a base."""
    power = re.match(_POWER, bare)
    exponent = len(power[0]) - 1 if power else 0
    rest = bare[power.end() :].lstrip() if power else bare.removeprefix("人民币")
    if power and not rest.isascii() and (base := _base(rest)):
        return _unit(base, exponent, printed)
    for width in (2, 1):
        if (more := _CHINESE.get(rest[:width])) is None:
            continue
        name = rest[width:]
        base = _base(name)
        # 百, 千 and 十 begin many words (百货); 万 and 亿 hardly any that could stand here.
        if base or not name or (more in (4, 8) and _plausible(name)):
            return _unit(base or name, exponent + more, printed)
    return None


def _plausible(base: str) -> bool:
    word = re.fullmatch(rf"[{CJK}/()、·]+", base)
    return bool(word) and len(base) <= _LONGEST_BASE


def _english(bare: str, printed: str) -> Unit | None:
    """Return the unit of English words in any order, at most one multiplier among them."""
    exponents: list[int] = []
    rest: list[str] = []
    for word in _words(bare):
        if word in _ENGLISH:
            exponents.append(_ENGLISH[word])
        elif word not in _FILLERS and not re.fullmatch(r"\(?(?:19|20)\d\d\)?", word):
            rest.append(word)
    name = " ".join(rest)
    base = known_bases().get(name, "")
    if len(exponents) > 1 or not (exponents or base) or (not name and _words(bare)[0] in _SHORT):
        return None
    if name and not base:
        return None
    return _unit(base, sum(exponents), printed)


def _words(bare: str) -> list[str]:
    """Return the lower-case words, currency signs and attached multipliers apart."""
    text = re.sub(r"((?:us|hk|u\.s\. )?\$|[£€¥])", r" \1 ", bare.casefold())
    text = re.sub(r"\b(1000|1,000|000)(t|kg|m3)\b", r"\1 \2", text)
    return [word.strip(",") for word in text.split() if word.strip(",")]


def _with_stray(pieces: list[str], printed: str) -> Unit | None:
    """Return the unit among pieces that blanks or a leading number part, with the rest as stray."""
    for width in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - width + 1):
            middle = "".join(pieces[start : start + width])
            unit = _whole(middle, printed)
            stray = [*pieces[:start], *pieces[start + width :]]
            if unit and unit.base and all(len(piece) <= _LONGEST_BASE for piece in stray):
                return _unit(unit.base, unit.exponent, printed, " ".join(stray))
    return None


def _unknown(bare: str, printed: str) -> Unit | None:
    if re.search(r"\d", bare) or not re.search(r"[^\W_]", bare):
        return None
    words = bare.split()
    exponents = [_ENGLISH[word.casefold()] for word in words if word.casefold() in _ENGLISH]
    base = " ".join(word for word in words if word.casefold() not in {*_ENGLISH, "of"})
    return _unit(base, sum(exponents[:1]), printed)


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
    inner = re.findall(r"\(((?:[^()]|\([^()]*\))*)\)", text)
    for content in reversed(inner):
        if "=" in content or not content.strip():
            continue
        if unit := _whole(content.strip(" ,"), content) or _pieces(content):
            return unit
    return None


def _pieces(text: str) -> Unit | None:
    for piece in re.split(r"[,、;]|\. ", text):
        if (bare := piece.strip(" .")) and (unit := _whole(bare, bare)):
            return unit
    return None


def _identifier(text: str) -> Unit | None:
    """Return the unit in a name such as `level_100m_yuan` or `growth_pct`."""
    if "_" not in text or " " in text:
        return None
    words = text.split("_")
    for start in range(1, len(words)):
        if unit := _whole(" ".join(words[start:]), " ".join(words[start:])):
            return unit
    return None


def _behind(text: str) -> Unit | None:
    """Return the unit behind (or before) the last comma, full stop or dash."""
    pieces = [piece.strip(" .") for piece in re.split(r"[,、;]|\. | - ", text)]
    for piece in (pieces[-1], pieces[0]) if len(pieces) > 1 else ():
        if piece and len(piece) <= _LONGEST and (unit := _whole(piece, piece)):
            return unit
    return None


def _worded(text: str) -> Unit | None:
    """Return the unit that the last words spell, where they cannot be anything else."""
    if match := re.search(r"(?:[^\s\d-]|[1-2]\d{3}|\s)([%‰])$", text):
        return _unit(match[1], 0, match[1])
    words = text.split(" ")
    for width in range(min(4, len(words) - 1), 0, -1):
        tail = " ".join(words[-width:])
        unit = _whole(tail, tail)
        if unit and unit.base and (unit.exponent or tail[-1] in "%$£€"):
            return unit
    if re.search(r"\bpercentage points?\b", text, re.IGNORECASE) or "百分点" in text:
        return _unit("百分点", 0, "百分点" if "百分点" in text else "percentage points")
    if match := re.search(r"%(?= (?:change|of)\b)|\bper ?cent(?:age)?\b", text, re.IGNORECASE):
        return _unit("%", 0, match[0])
    return None
