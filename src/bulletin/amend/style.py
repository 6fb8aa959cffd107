"""A figure typed in the style of the cell that it goes into."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.thousands import by_hundreds, set_apart
from bulletin.model.table.cell import Cell

_MINUS = "-−－–—‒―﹣⁻"
_PLUS = "+＋"
_WIDE = {ord(digit): chr(ord(digit) + 0xFEE0) for digit in "0123456789.,"}
_WRITTEN = {"0": "Oo〇○О", "1": "lI|｜"}
_ZERO = "[0０Oo〇○О]"
_ALIKE = {ord(each): digit for digit, all_of_it in _WRITTEN.items() for each in all_of_it}
_MARK = r"[.,，．。·・、｡‧∙•'’\s]{0,2}?"  # what may stand between two digits
_POINTS = ".,．"
_PARTS_THOUSANDS = (",", ".", "'", "’", " ", "\u00a0", "\u2009", "\u202f")
_BY_THOUSANDS = r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?"
_LONG = 3  # digits that need nothing to part them
_LEFT_OPEN = ".．。"  # a point that no decimals follow
_PER_CENT = "%％‰"


class Custom(NamedTuple):
    """
    How the figures of a table are printed: the decimal mark, what parts thousands.

    `levels` tells that they are no per cents: a per cent sign among them is no part of them.
    `hundreds`: above the thousands, hundreds are parted too, as in India.
    """

    point: str = "."
    thousands: str = ""
    levels: bool = False
    hundreds: bool = False


@dataclass(frozen=True, slots=True)
class _Core:
    """The digits of a cell and the marks among them, and what stands on either side."""

    before: str
    digits: str
    after: str
    point: str
    thousands: str | None  # None where there are too few digits to tell
    negative: bool
    whole: str

    @property
    def wide(self) -> bool:
        return all("０" <= each <= "９" for each in self.digits if each.isdecimal())


def custom_of(cells: Iterable[Cell]) -> Custom:
    """Return what most figures agree on that show it; a point, and nothing, where none does."""
    cores = [core for cell in cells if (core := _core(cell))]
    points = Counter(core.point for core in cores if core.point)
    parting = Counter(core.thousands for core in cores if core.thousands is not None)
    return Custom(
        points.most_common(1)[0][0] if points else ".",
        parting.most_common(1)[0][0] if parting else "",
        hundreds=any(by_hundreds(core.whole) for core in cores),
    )


def dressed(text: str, cell: Cell, custom: Custom, *, plainly: bool = False) -> str | None:
    """
    Return the text of a cell with another number in it, a plain decimal text.

    Blanks, footnote marks and units stay, as do the decimal mark, the kind of minus sign
    and full-width digits (not if `plainly`). Thousands are parted as in the cell, or as in
    the other figures if it parts none. None where the number cannot be told from what
    stands around it.

    >>> from bulletin.model.files.position import Position
    >>> cell = Cell(" r −1.234,5 ", Position(1, 1), Figure.read("-1234.5"))
    >>> dressed("-1324.5", cell, Custom(","))
    ' r −1.324,5 '
    """
    unsigned, negative = text.removeprefix("-"), text.startswith("-")
    core = _core(cell)
    if core is None:
        return None if cell.note else _alone(text, cell, custom)
    sides = _signed(core, negative=negative)
    if sides is None:
        return None
    number = _marked(unsigned, _style(core, custom, plainly=plainly))
    if core.wide and not plainly:
        number = number.translate(_WIDE)
    after = sides[1]
    if custom.levels and after.lstrip()[:1] in tuple(_PER_CENT):
        after = after.lstrip()[1:]
    return sides[0] + number + after


def per_cent_sign(cell: Cell) -> bool:
    """Tell whether a per cent sign is printed behind the figure of a cell."""
    return bool(cell.figure) and cell.text.rstrip()[-1:] in tuple(_PER_CENT)


def as_plain(text: str) -> set[str]:
    """
    Return the plain numbers that a text may print: `1,234` is one of two.

    >>> sorted(as_plain("−1,234.5") | as_plain("12,5"))
    ['-1234.5', '12.5']
    """
    bare = re.sub(r"\s", "", text.strip())
    bare = re.sub(f"^[{_MINUS}]", "-", bare).lstrip(_PLUS)
    parted = re.fullmatch(_BY_THOUSANDS, bare) or by_hundreds(bare.partition(".")[0])
    readings = {bare.replace(",", "")} if parted else {bare}
    if bare.count(",") == 1 and "." not in bare.partition(",")[2]:
        readings.add(bare.replace(".", "").replace(",", "."))
    return {each for each in readings if re.fullmatch(r"-?\d+(\.\d+)?", each)}


def _style(core: _Core, custom: Custom, *, plainly: bool) -> Custom:
    thousands = core.thousands or custom.thousands
    point = core.point if core.point and core.point in _POINTS else custom.point
    if point == "．" and plainly:
        point = "."
    return Custom("," if thousands == "." else point, thousands, hundreds=custom.hundreds)


def _alone(text: str, cell: Cell, custom: Custom) -> str:
    """Return a number in place of all that a cell holds but the blanks around it."""
    inner = cell.text.strip()
    start = cell.text.index(inner) if inner else len(cell.text)
    number = _marked(text.removeprefix("-"), custom)
    sign = "-" if text.startswith("-") else ""
    return cell.text[:start] + sign + number + cell.text[start + len(inner) :]


def _marked(unsigned: str, style: Custom) -> str:
    whole, point, rest = unsigned.partition(".")
    if style.thousands and style.thousands != style.point and len(whole) > _LONG:
        whole = set_apart(whole, style.thousands, hundreds=style.hundreds)
    return whole + (style.point if point else "") + rest


def _core(cell: Cell) -> _Core | None:
    """Return the one run of digits in a cell that prints its figure."""
    figure = cell.figure
    if figure is None:
        return None
    runs = list(re.finditer(_pattern(figure), cell.text))
    if len(runs) != 1:
        return None
    run = runs[0]
    before, after = cell.text[: run.start()], cell.text[run.end() :]
    if not figure.decimals:
        after = re.sub(rf"^[{_LEFT_OPEN}]", "", after)
    whole, point = _parted(run[0], figure.decimals)
    return _Core(before, run[0], after, point, _thousands(whole), figure.digits < 0, whole)


def _pattern(figure: Figure) -> str:
    """Return what matches the digits of a figure, however they are written and parted."""
    digits = str(figure).replace("-", "").replace(".", "")
    letters = [f"[{digit}{_WRITTEN.get(digit, '')}{chr(ord(digit) + 0xFEE0)}]" for digit in digits]
    zeros = f"(?:{_ZERO}{_MARK})*"  # as printed in 007, or left out as in .7
    whole = figure.decimals + 1
    bare = len(digits) == whole and digits[0] == "0"
    head = f"{zeros}[{_POINTS}]?" if bare and figure.decimals else zeros + letters[0] + _MARK
    return rf"(?<!\d){head}{_MARK.join(letters[1:])}(?!\d)"


def _parted(digits: str, decimals: int) -> tuple[str, str]:
    """Return the whole part as typed, and the decimal mark behind it."""
    if not decimals:
        return digits, ""
    places = [at for at, each in enumerate(digits.translate(_ALIKE)) if each.isdecimal()]
    if len(places) <= decimals:
        return digits, ""
    first, last = places[-decimals - 1], places[-decimals]
    return digits[: first + 1], digits[first + 1 : last].strip()


def _thousands(whole: str) -> str | None:
    letters = whole.translate(_ALIKE)
    if sum(each.isdecimal() for each in letters) <= _LONG:
        return None
    marks = [each for each in letters if not each.isdecimal()]
    return marks[0] if marks and marks[0] in _PARTS_THOUSANDS else ""


def _signed(core: _Core, *, negative: bool) -> tuple[str, str] | None:
    """Return what stands around a number once it has this sign; None where words say it."""
    before, after = core.before, core.after
    start, rest = before.rstrip(), after.lstrip()
    minus = start[-1:] in tuple(_MINUS)
    brackets = start[-1:] in ("(", "（") and rest[:1] in (")", "）")
    if negative == (minus or brackets or core.negative):
        return before, after
    if any("\u4e00" <= each <= "\u9fff" for each in start):
        return None  # 增长 and 下降 say the sign
    if minus:
        return start[:-1], after
    if brackets:
        return start[:-1], rest[1:]
    if start[-1:] in tuple(_PLUS):
        return start[:-1] + "-", after
    return before + "-", after
