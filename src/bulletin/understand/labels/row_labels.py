"""What a row label says besides its name: depth, code, of-which, footnote, unit, total."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bulletin.model.figures.half_width import as_half_width
from bulletin.model.figures.unit import Unit
from bulletin.understand.labels.units import find_unit, read_unit
from bulletin.understand.text.letters import closed_up, decoded, latin, simplified
from bulletin.words.lexicon import idea, letters

_TAB = 4
_WIDE_BLANKS = "\u3000\u2003\u2001"
_LONGEST = 300  # a longer text is a note, and no pattern here should run over prose
_LONGEST_TOTAL = 70

# [^\W\d_] is any letter; [^\W\d_a-z] keeps "3.5 tonnes and over" from being a code.
_DIGITS, _ROMAN = "0123456789", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMERALS = (
    (
        1,
        f"NUMERALSIV{_ROMAN}",
        r"[NUMERALS]{1,3} ?[、.,，．]|(?:I{1,3}|IV|VI{0,3}|IX)\. |[Ⅰ-Ⅻ][、. ]",
    ),
    (2, "(（", r"[(（][NUMERALS]{1,3}[)）]、?"),
    (3, _DIGITS, r"(\d{1,2})(?:[.．](?![\d%])|、) ?(?=[^\W\d_a-z]|#)"),
    (
        4,
        f"(（{_DIGITS}{_CIRCLED}",
        r"[(（]\d{1,2}[)）]、? ?(?=[^\W\d_a-z]|#)|\d{1,2}[)）] ?(?=[^\W\d_a-z])|[①-⑳] ?",
    ),
)
_NUMERAL_STARTS = frozenset(f"{_DIGITS}(（IV{_ROMAN}{_CIRCLED}")
_CODE = (
    r"((?:[A-Z]{1,3}\.)?\d{1,2}(?:\.\d{1,2})+|[A-Z]{1,3}\.\d{1,2})\.?"
    r"(?: (?=[^\W\d_a-z])|(?=[^\W\d_A-Za-z])(?![MEASURES]))"
)
_SPREADSHEET_ERRORS = ("#NAME", "#REF", "#DIV", "#VALUE", "#N/A", "#NUM", "#NULL")
_DASH = r"(?:(?:[-–—－]{1,2}|…) ?)+(?=[^\W\d_])"  # as many as it is deep
_NOTE = (
    r" ?(?<![+=/–-])(\[\d{1,2}\]|［\d{1,2}］|【\d{1,2}】|[(（]\d{1,2}[)）]|[①-⑳]|[*†‡]{1,3}"
    r"|[¹²³⁴-⁹]+|[(（](?:MARK)[)）]|(?<=[ ])\d\))$"
)
_NOTE_ENDS = frozenset("]］】)）*†‡①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁴⁵⁶⁷⁸⁹")
OF_WHICH, OF_TOTAL, SIGN = "of which", "of the total", "#"  # what a marker in front says


class Label(NamedTuple):
    """
    A row label taken apart.

    `clean` is the bare name: half-width letters and digits, no numeral, marker,
    footnote, unit or inner space of Chinese words. `indent` is the width of the leading
    blanks in half-width columns (a full-width space counts 2, a tab 4); leading dashes
    or dots before a word count as an indent too. `rank` is the kind of numeral in
    front: 0 none, 1 for 一、, 2 for （一）, 3 for 1. or 1、, 4 for （1） or ①. `code` is a
    dotted code such as `1.1` or `HC.1.1`; a numeral `1.` gives both rank 3 and code `1`.
    `of_which` is what the marker in front says (`#`, OF_WHICH for 其中, OF_TOTAL for
    在总计中), empty if none;
    `clean` is empty where the marker stands alone. `note` is a footnote mark.
    `unit` stands in brackets or after a comma at the end. `total`: the label claims
    everything beneath (合计, 全市, "All causes"); 总量 in a longer name claims nothing.
    """

    clean: str
    indent: int = 0
    rank: int = 0
    code: str = ""
    of_which: str = ""
    note: str = ""
    unit: Unit | None = None
    total: bool = False


@lru_cache(maxsize=1 << 12)
def read_label(text: str) -> Label:
    """
    Return the parts of a row label.

    Bare digits at the end belong to the name (`Item 12`), not to a footnote, because
    nothing tells the two apart.
    """
    if len(text) > _LONGEST:
        return Label(closed_up(text))
    text = decoded(text)
    indent = _indent(text)
    bare = closed_up(text.lstrip("Ê") if re.match(r"Ê+[A-Z]", text) else text).strip("|").strip()
    if bare[:1] in "-–—－…" and (match := re.match(_DASH, bare)):
        indent += len(match[0])
        bare = bare[match.end() :]
    bare, rank, code, of_which = _front(bare)
    bare, note = _footnote(bare)
    bare, unit = _unit(bare)
    if not note:
        bare, note = _footnote(bare)
    clean = bare.strip(" :：")
    return Label(clean, indent, rank, code, of_which, note, unit, _total(simplified(clean)))


def _indent(text: str) -> int:
    width = 0
    for letter in text:
        if letter == "\t":
            width += _TAB
        elif letter in _WIDE_BLANKS:
            width += 2
        elif letter.isspace():
            width += 1
        else:
            break
    # Blanks of an old Macintosh page come out as Ê.
    lead = re.match(r"(Ê+)[A-Z]", text)
    return width + (len(lead[1]) if lead else 0)


def _front(bare: str) -> tuple[str, int, str, str]:
    """Return the text behind numerals, codes and markers, with rank, code and marker."""
    rank, code, of_which = 0, "", ""
    if "." in bare[:8] and (match := re.match(_code(), bare)):
        code, bare = match[1], bare[match.end() :]
    for _ in range(2):
        if not of_which:
            bare, of_which = _marker(bare)
        if not rank and not code:
            bare, rank, code = _numeral(bare)
    return bare, rank, code, of_which


def _marker(bare: str) -> tuple[str, str]:
    """Return the text behind of-which markers (`其中：#` counts as one), and the first."""
    name, rest = "", bare
    if bare[:1] in ("#", "＃") and not bare.startswith(_SPREADSHEET_ERRORS):
        name, rest = SIGN, bare[1:]
    else:
        plain = bare.lstrip(",， ")
        for words, said in (("of-which", OF_WHICH), ("of-total", OF_TOTAL)):
            if not name and (length := idea(words).in_front(plain)):
                name, rest = said, plain[length:]
    if not name:
        return bare, ""
    return _marker(rest.lstrip(":：,， "))[0], name


def _numeral(bare: str) -> tuple[str, int, str]:
    numerals = letters("numerals")
    if bare[:1] not in _NUMERAL_STARTS and bare[:1] not in numerals:
        return bare, 0, ""
    for rank, starts, pattern in _numerals():
        if bare[:1] in starts and (match := re.match(pattern, bare)):
            code = match[1] if match.re.groups else None
            return bare[match.end() :].lstrip(), rank, code or ""
    return bare, 0, ""


@cache
def _numerals() -> tuple[tuple[int, str, str], ...]:
    """Return for each rank what its numerals begin with, and the pattern of them."""
    numerals = letters("numerals")
    return tuple(
        (rank, starts.replace("NUMERALS", numerals), pattern.replace("NUMERALS", numerals))
        for rank, starts, pattern in _NUMERALS
    )


@cache
def _code() -> str:
    return _CODE.replace("MEASURES", letters("measure-letters"))


@cache
def _note() -> str:
    return _NOTE.replace("MARK", idea("footnote-mark").pattern)


def _footnote(bare: str) -> tuple[str, str]:
    """Return the name without a footnote mark behind or a star before it, and the mark."""
    match = re.search(_note(), bare) if bare[-1:] in _NOTE_ENDS else None
    if match and match.start() and _balanced(bare[: match.start()]):
        return bare[: match.start()].rstrip(), match[1]
    if bare[:1] in "*†‡" and (match := re.match(r"([*†‡]{1,3}) ?(?=\w)", bare)):
        return bare[match.end() :], match[1]
    return bare, ""


def _balanced(text: str) -> bool:
    return as_half_width(text).count("(") == as_half_width(text).count(")")


def _unit(bare: str) -> tuple[str, Unit | None]:
    """Return the name and the unit in brackets, or after a comma or full stop, at its end."""
    if bare[-1:] in (")", "）"):
        match = re.fullmatch(r"(.+?) ?[(（]([^()（）]+)[)）]", bare)
        unit = find_unit(f"({match[2]})") if match else None
        return (match[1], unit) if match and unit else (bare, None)
    if ", " not in bare and ". " not in bare and "，" not in bare:
        return bare, None
    match = re.fullmatch(r"(.+?)(?:, |\. |，)([^,.，]+)", bare)
    unit = find_unit(match[2]) if match and read_unit(match[2]) else None
    if match and unit and unit.base and not unit.stray:
        return match[1], unit
    return bare, None


def _total(clean: str) -> bool:
    """Tell whether a name claims everything beneath; a sentence that begins with All is a note."""
    lower, words = clean.casefold(), idea("total")
    if lower in words.whole or lower.startswith(words.begins) or lower.endswith(words.ends):
        return True
    short = len(clean) <= _LONGEST_TOTAL and not clean.endswith(".")
    return short and latin(clean) and words.said_by(lower)
