"""What one cell of the body prints: a figure, or why there is none."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.half_width import as_half_width
from bulletin.model.figures.unit import Unit
from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell, Mark
from bulletin.understand.labels.units import read_unit
from bulletin.understand.text.letters import tidy
from bulletin.understand.text.notation import PLAIN, Notation, with_points
from bulletin.understand.text.numerals import read_numeral
from bulletin.words.lexicon import idea, letters

_FAST = r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?"
_LONGEST_MARK = 14
_LONGEST = 80  # a longer text is prose, and no pattern here should run over prose

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱⁿᴬ-ᶿ"
_OPENING = ("(", "（", "[")
_BEFORE_REASONS = (":", ".", "…")
_CIRCLED = "①-⑳❶-❿"
_CURRENCY = r"(?:US|HK|C|A)?\$|£|€|¥|￥|(?:GBP|USD|EUR|RMB|CNY) ?"
_REVISED = r"[rpeRP](?! ?0[0-9])(?= ?[0-9.+(−-])"  # and no code that is filled up with zeros
_AHEAD = rf"(?P<note>{_CURRENCY}|{_REVISED}|[*#@†‡§¶{_CIRCLED}]+|(?i:APPROXIMATELY)) *"
_BEHIND = (
    r"(?<=[0-9.)%‰％)）]) *(?P<note>[%‰％]|[*†‡§¶#@^]{1,3}|"
    rf"[{_SUPERSCRIPTS}]+|[{_CIRCLED}]+|[\[［【][0-9a-z]{{1,2}}[\]］】]|"
    r"[(（][0-9a-zRP]{1,2}[)）]|(?<= )[0-9]\)|"
    r"(?:rp|pr|pp|[a-finprsuzEFPR])|(?<= )(?!bn)[bcdefinprsuz]{2}|=|POINTS"
    r"|[(（\[] ?(?i:REMARK) ?[)）\]]|(?i:REMARK))$"
)
_BRACKETS = r"[((（] *(.+?) *[)）] *([%％]?)"
_DATE = (
    r"(?:19|20)[0-9]{2}([-/])[0-9]{1,2}(?:\1[0-9]{1,2})?|(?:19|20)[0-9]{2}\.[0-9]{1,2}\.[0-9]{1,2}"
    r"|[0-9]{1,2}([-/])[0-9]{1,2}\2[0-9]{2,4}"
)


class _Number(NamedTuple):
    """A signed plain number, the marks that stuck to it, and whether it was repaired."""

    plain: str
    note: str = ""
    repaired: bool = False
    unit: Unit | None = None


@lru_cache(maxsize=1 << 15)
def read_cell(text: str, position: Position, written: Notation = PLAIN) -> Cell:
    """
    Return the cell with its figure, or with the mark that says why it holds none.

    Errs towards no figure: what is neither one number with known marks around it nor a
    known symbol is a word, so nothing is ever computed from a guess. `(12)` is negative.
    A number in spreadsheet notation (`1.2E+05`) has lost digits and is a word too.
    `written` says how the whole sheet writes its numbers. A unit behind the number is
    that of the cell.
    """
    if written is not PLAIN and written != PLAIN:
        return _as_written(text, position, written)
    if re.fullmatch(_FAST, text):
        return Cell(text, position, Figure.read(text))
    bare = _unwrapped(tidy(text))
    if (mark := _symbol(bare)) is not None:
        return Cell(text, position, mark=mark)
    number = _annotated(bare) if len(bare) <= _LONGEST and _numeric(bare) else None
    if number is None:
        return Cell(text, position, mark=Mark.SEVERAL if _several(bare) else Mark.WORD)
    meant = number.plain if number.repaired else ""
    figure = Figure.read(number.plain)
    return Cell(text, position, figure, meant=meant, note=number.note, unit=number.unit)


def _as_written(text: str, position: Position, written: Notation) -> Cell:
    """Return the cell of a text from a sheet that does not write its numbers the plain way."""
    plain, left_out = written.plainly(text)
    if written.comma and ("," in plain or "." in plain):
        plain = with_points(plain)
    cell = read_cell(plain, position)
    return cell._replace(text=text, note=" ".join(filter(None, (cell.note, left_out))))


def _unwrapped(bare: str) -> str:
    """Return the text without what copying wraps around it: bars, quotes, `="..."`."""
    if bare.endswith("|") or bare.startswith("| "):
        bare = bare.removeprefix("| ").rstrip("| ").strip()
    if bare[:1] in "'‘’`\"=" and len(bare) > 1:
        bare = bare.removeprefix("=").strip("\"'‘’` ")
    return bare


def _numeric(bare: str) -> bool:
    return any(letter.isdecimal() for letter in bare)


def _symbol(bare: str) -> Mark | None:
    if not bare:
        return Mark.BLANK
    if len(bare) > _LONGEST_MARK:
        return None
    key = _without_mark(bare).replace(" ", "").casefold()
    if key in idea("nil").whole:
        return Mark.NIL
    withheld = idea("withheld").whole
    inner = re.fullmatch(r"[(（\[](.+)[)）\]]", key) if key[:1] in _OPENING else None
    plain = inner[1] if inner else key
    if not withheld.isdisjoint((key, plain, _without_reason(key), as_half_width(key))) or _times(
        key
    ):
        return Mark.WITHHELD
    return None


def _without_mark(bare: str) -> str:
    """Return the text without the mark of a footnote behind it."""
    if bare[-1:].isalpha() or bare[-1:].isdecimal():
        return bare
    return re.sub(rf"(?<=\S) ?(?:[0-9]\)|\[[0-9]\]|[{_CIRCLED}])$", "", bare)


def _without_reason(key: str) -> str:
    """Return a symbol without the letters that say why there is no figure, as in `: c`."""
    if not any(mark in key for mark in _BEFORE_REASONS):
        return key
    return re.sub(r"(?<=[:.…])[a-z]{1,2}$", "", key)


def _times(key: str) -> bool:
    """Tell whether a text says that a figure has become so many times what it was."""
    if key.isascii():
        return False
    up, times = idea("moves-up").pattern, idea("times").pattern
    return re.fullmatch(rf"(?:{up})? *[0-9.]+ *(?:{times})", key) is not None


def _annotated(bare: str) -> _Number | None:
    """Return the one number of the text once known marks around it are set aside."""
    if re.fullmatch(_DATE, bare):
        return None
    number = _signed(bare)
    if number:
        return number
    notes: list[str] = []
    rest = _stripped(bare, notes)
    currency = " ".join(note for note in notes if re.fullmatch(_CURRENCY, note))
    number = _signed(rest) or _bracketed(rest) or _moved(rest) or _measured(rest, currency)
    if not number:
        return None
    return number._replace(note=" ".join([*notes, number.note]).strip())


def _stripped(bare: str, notes: list[str]) -> str:
    """Return the text without marks ahead of and behind the number; fill `notes`."""
    if match := re.match(_ahead(), bare):
        notes.append(match["note"].strip())
        bare = bare[match.end() :]
    elif match := re.match(rf"([{letters('minus')}]) *({_CURRENCY})", bare):
        notes.append(match[2])
        bare = match[1] + bare[match.end() :]
    while match := re.search(_behind(), bare):
        notes.append(match["note"])
        bare = bare[: match.start()].rstrip()
    return bare


@cache
def _behind() -> str:
    points, remark = idea("points-behind").pattern, idea("remark").pattern
    return _BEHIND.replace("POINTS", points).replace("REMARK", remark)


@cache
def _ahead() -> str:
    return _AHEAD.replace("APPROXIMATELY", idea("approximately").pattern)


def _signed(text: str) -> _Number | None:
    sign = ""
    if text[:1] and text[0] in letters("minus"):
        sign, text = "-", text[1:].lstrip()
    elif text[:1] and text[0] in letters("plus"):
        text = text[1:].lstrip()
    numeral = read_numeral(text)
    return _Number(sign + numeral.plain, repaired=numeral.repaired) if numeral else None


def _bracketed(text: str) -> _Number | None:
    """Return the negative number that accountants write in brackets."""
    match = re.fullmatch(_BRACKETS, text)
    notes: list[str] = []
    number = _signed(_stripped(match[1], notes)) if match else None
    if not match or not number:
        return None
    note = " ".join([*notes, match[2]]).strip()
    return number._replace(plain="-" + number.plain.removeprefix("-"), note=note)


def _moved(text: str) -> _Number | None:
    """Return the number behind 增长 or 下降, which say its sign."""
    up, down = idea("moves-up").pattern, idea("moves-down").pattern
    match = re.fullmatch(rf"({up})?({down})? *([0-9].*)", text)
    numeral = read_numeral(match[3]) if match and (match[1] or match[2]) else None
    if not match or not numeral or (match[1] and match[2]):
        return None
    sign = "-" if match[2] else ""
    return _Number(sign + numeral.plain, match[1] or match[2], numeral.repaired)


def _measured(text: str, currency: str) -> _Number | None:
    """
    Return the number before a unit of its own, such as `76827元` or, with `$` ahead, `1.5bn`.

    A multiplier changes what the number means, so it is the unit of the cell.
    """
    match = re.fullmatch(r"(.*[0-9]) *([^0-9.,\s][^0-9]*)", text)
    number = _signed(match[1]) if match else None
    unit = read_unit(f"{currency} {match[2]}" if currency else match[2]) if match else None
    if not match or not number or not unit or unit.stray:
        return None
    return number._replace(note=match[2], unit=unit if unit.exponent else None)


def _several(bare: str) -> bool:
    """Tell whether blanks, slashes or semicolons part two or more numbers."""
    if len(bare.split()) < 2 and not any(sign in bare for sign in "/;；"):  # noqa: PLR2004
        return False
    if re.fullmatch(_DATE, bare):
        return False
    pieces = [piece for piece in re.split(r"[\s/;；]+", bare) if piece]
    if len(pieces) < 2:  # noqa: PLR2004
        return False
    return all(_signed(piece.rstrip("%％")) or _bracketed(piece) for piece in pieces)
