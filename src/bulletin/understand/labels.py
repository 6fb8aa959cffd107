"""What a row label says besides its name: depth, code, of-which, footnote, unit, total."""

import re
from dataclasses import dataclass

from bulletin.model.unit import Unit
from bulletin.understand.letters import CJK, closed_up, decoded, narrow
from bulletin.understand.units import find_unit, read_unit

_TAB = 4
_LONGEST_TOTAL = 70  # a sentence that begins with "All" is a note
_WIDE_BLANKS = "\u3000\u2003\u2001"
_NUMBERS = "一二三四五六七八九十"
_NUMERALS = (
    (1, rf"[{_NUMBERS}]{{1,3}} ?[、.,，．]|(?:I{{1,3}}|IV|VI{{0,3}}|IX)\. |[Ⅰ-Ⅻ][、. ]"),  # noqa: RUF001
    (2, rf"[(（][{_NUMBERS}]{{1,3}}[)）]、?"),  # noqa: RUF001
    (3, rf"(\d{{1,2}})(?:[.．](?![\d%])|、) ?(?=[{CJK}A-Z#])"),  # noqa: RUF001
    (4, rf"[(（]\d{{1,2}}[)）]、? ?(?=[{CJK}A-Z#])|\d{{1,2}}[)）] ?(?=[{CJK}A-Z])|[①-⑳] ?"),  # noqa: RUF001
)
_CODE = (
    r"((?:[A-Z]{1,3}\.)?\d{1,2}(?:\.\d{1,2})+|[A-Z]{1,3}\.\d{1,2})\.?"
    rf"(?: (?=[A-Z{CJK}])|(?=[\u4e00-\u9fff])(?![升米吨元万亿倍公千克克岁级寸个]))"
)
_OF_WHICH = (
    ("其中", r"其\s?中[::]|其中，|其中(?=[\u4e00-\u9fff])|其中$"),  # noqa: RUF001
    ("在总计中", r"在?[总合]计中[:,，]?"),  # noqa: RUF001
    ("#", r"#(?!(?:NAME|REF|DIV|VALUE|N/A|NUM|NULL))\s*"),
    ("of which", r"(?:,\s*)?(?:of which|thereof|including|incl\.|o/w)\b[:,]?\s*"),
)
_DASH = rf"(?:[-–—－]{{1,2}}|…) ?(?=[A-Za-z{CJK}])"  # noqa: RUF001
_NOTE = (
    r" ?(\[\d{1,2}\]|［\d{1,2}］|【\d{1,2}】|[(（]\d{1,2}[)）]|[①-⑳]|[*†‡]{1,3}|[¹²³⁴-⁹]+"  # noqa: RUF001
    r"|[(（]注\d?[)）]|(?<=[ ])\d\))$"  # noqa: RUF001
)
_PLACES = r"全[国省市州县区盟旗镇乡社]"
_TOTAL_CHINESE = rf"(?:{_PLACES})?(?:合计|总计|共计|小计|总和)|{_PLACES}|总[额数量]|全部|.*(?:合计|总计|小计)"
_TOTAL_ENGLISH = (
    r"(?:grand |sub-?)?totals?\b(?!.*\brates?\b).*|all\b(?! other).*|overall|both sexes|whole country"
    r"|.*,? total|sum"
)


@dataclass(frozen=True, slots=True)
class Label:
    """
    A row label taken apart.

    `clean` is the bare name: half-width letters and digits, no numeral, marker,
    footnote, unit or inner space of Chinese words. `indent` is the width of the leading
    blanks in half-width columns (a full-width space counts 2, a tab 4); a leading dash
    or dots before a word count as an indent too. `rank` is the kind of numeral in
    front: 0 none, 1 for 一、, 2 for （一）, 3 for 1. or 1、, 4 for （1） or ①. `code` is a
    dotted code such as `1.1` or `HC.1.1`; a numeral `1.` gives both rank 3 and code `1`.
    `of_which` is the marker in front (`#`, `其中`, `在总计中`, `of which`), empty if none;
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


def read_label(text: str) -> Label:
    """
    Return the parts of a row label.

    Bare digits at the end belong to the name (`Item 12`), not to a footnote, because
    nothing tells the two apart.
    """
    text = decoded(text)
    indent = _indent(text)
    bare = closed_up(text.lstrip("Ê") if re.match(r"Ê+[A-Z]", text) else text).strip("|").strip()
    if match := re.match(_DASH, bare):
        indent += len(match[0])
        bare = bare[match.end() :]
    bare, rank, code, of_which = _front(bare)
    bare, note = _footnote(bare)
    bare, unit = _unit(bare)
    if not note:
        bare, note = _footnote(bare)
    clean = bare.strip(" ::")
    return Label(clean, indent, rank, code, of_which, note, unit, _total(clean))


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
    if match := re.match(_CODE, bare):
        code, bare = match[1], bare[match.end() :]
    for _ in range(2):
        if not of_which:
            bare, of_which = _marker(bare)
        if not rank and not code:
            bare, rank, code = _numeral(bare)
    return bare, rank, code, of_which


def _marker(bare: str) -> tuple[str, str]:
    for name, pattern in _OF_WHICH:
        if match := re.match(pattern, narrow(bare), re.IGNORECASE):
            rest, _ = _marker(bare[match.end() :].lstrip())  # 其中：#铁路
            return rest, name
    return bare, ""


def _numeral(bare: str) -> tuple[str, int, str]:
    for rank, pattern in _NUMERALS:
        if match := re.match(pattern, bare):
            code = match[1] if match.re.groups else None
            return bare[match.end() :].lstrip(), rank, code or ""
    return bare, 0, ""


def _footnote(bare: str) -> tuple[str, str]:
    match = re.search(_NOTE, bare)
    if match and match.start():
        return bare[: match.start()].rstrip(), match[1]
    if match := re.match(r"([*†‡]{1,3}) ?(?=\w)", bare):
        return bare[match.end() :], match[1]
    return bare, ""


def _unit(bare: str) -> tuple[str, Unit | None]:
    """Return the name and the unit in brackets, or after a comma or full stop, at its end."""
    match = re.fullmatch(r"(.+?) ?[(（]([^()（）]+)[)）]", bare)  # noqa: RUF001
    if match:
        unit = find_unit(f"({match[2]})")
        return (match[1], unit) if unit else (bare, None)
    match = re.fullmatch(r"(.+?)(?:, |\. |，)([^,.，]+)", bare)  # noqa: RUF001
    unit = read_unit(match[2]) if match else None
    if match and unit and unit.base and not unit.stray:
        return match[1], unit
    return bare, None


def _total(clean: str) -> bool:
    if not clean.isascii() and re.fullmatch(_TOTAL_CHINESE, clean):
        return True
    short = len(clean) <= _LONGEST_TOTAL and not clean.endswith(".")
    return short and bool(re.fullmatch(_TOTAL_ENGLISH, clean, re.IGNORECASE))
