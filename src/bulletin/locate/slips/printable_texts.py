"""What could have been printed in a cell: texts in the custom of the column."""

import re
from math import ceil, floor, inf

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.thousands import by_hundreds, set_apart
from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Table
from bulletin.relate.constraints.ranges import Range

_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_UNFINISHED = re.compile(r"-?[0-9]+\.")
_NUMBER = re.compile(r"\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?(?![.\d])")
_OPENING, _CLOSING = ("(", "（"), (")", "）")
_SIGNS = ("-", "−", "－", "–", "—", "+")
_THOUSAND = 3  # digits after which thousands are set apart


def as_typed(cell: Cell) -> str:
    """
    Return the plain decimal text of a cell, as it was typed.

    Zeros before it stay, and so does a point at its end, behind which a digit is missing; one
    that parts thousands does not.
    """
    plain = str(cell.figure)
    text = cell.meant or cell.text.strip()
    thousands = cell.figure is not None and decimals_of(text) != cell.figure.decimals
    if _UNFINISHED.fullmatch(text) or (_PLAIN.fullmatch(text) and not thousands):
        return text
    number = _NUMBER.search(text)
    digits = "".join(each for each in number.group() if each.isdecimal()) if number else ""
    bare = plain.lstrip("-")
    zeros = digits.removesuffix(bare.replace(".", ""))
    return plain if zeros.strip("0") else plain.removesuffix(bare) + zeros + bare


def decimals_of(text: str) -> int:
    """Return how many digits a plain text has after the point."""
    return len(text.partition(".")[2])


def texts_within(
    left: Range, decimals: int, scale: int, most: int, rounding: Rounding = Rounding.NEAREST
) -> list[str] | None:
    """
    Return the texts with these decimals whose intervals meet a range, None if too many.

    `left` is in base units, the texts in the printed unit.
    """
    low, high = left
    if low == -inf or high == inf:
        return None
    step = 10.0 ** (scale - decimals)
    reach = 1 if rounding is Rounding.TRUNCATED else 0.5
    first, last = ceil(low / step - reach), floor(high / step + reach)
    if last - first >= most:
        return None
    texts = [str(Figure(digits, decimals)) for digits in range(first, last + 1)]
    return [text for text in texts if meet(range_of(text, scale, rounding), left)]


def range_of(
    text: str, scale: int, rounding: Rounding = Rounding.NEAREST, like: Figure | None = None
) -> Range:
    """
    Return the interval of a text in base units, as floats.

    It is rounded as the figure is whose place it takes, if it can be.
    """
    figure = Figure.read(text)
    if like and like.decimals == figure.decimals and not figure.digits % like.base:
        figure = figure._replace(quantum=like.quantum)
    low, high = figure.ends(figure.decimals, rounding)
    times, over = 10 ** max(scale, 0), 2 * 10 ** (figure.decimals + max(-scale, 0))
    return low * times / over, high * times / over


def meet(one: Range, other: Range) -> bool:
    """Tell whether two ranges have a number in common, give or take the machine's rounding."""
    margin = 1e-9 * (abs(float(one[0])) + abs(float(one[1])))
    return bool(one[0] <= other[1] + margin and other[0] <= one[1] + margin)


def styled(text: str, cell: Cell) -> str:
    """
    Return a plain number in the style of a cell: its point, minus, thousands and marks.

    A cell that had to be repaired to be read gives no style, and neither does one whose
    digits are not those of its figure.
    """
    printed, figure = cell.text.strip(), cell.figure
    number = _NUMBER.search(printed)
    if cell.meant or figure is None or number is None or not _shows(number.group(), figure):
        return text
    before, after = printed[: number.start()], printed[number.end() :].removeprefix(".")
    sign, bare = ("-", text[1:]) if text.startswith("-") else ("", text)
    if figure.digits < 0 and before.endswith(_OPENING) and after.startswith(_CLOSING):
        if sign:
            return before + _spaced(bare, number.group(), figure.decimals) + after
        before, after = before[:-1], after[1:]
    elif before.endswith(_SIGNS):
        before, sign = before[:-1], sign and before[-1].replace("+", "-")
    elif figure.digits < 0:
        return text
    return before + sign + _spaced(bare, number.group(), figure.decimals) + after


def model_of_style(table: Table, where: tuple[int, int]) -> Cell:
    """
    Return the cell whose style a text there is typed in: its own, as a rule.

    One of its column that sets thousands apart, where its own commas stand in no such places.
    """
    cell = table.cells[where]
    if "," not in cell.text or _in_thousands(cell):
        return cell
    column = (each for (_, place), each in table.cells.items() if place == where[1])
    return next(
        (each for each in column if each.figure and "," in each.text and _in_thousands(each)), cell
    )


def _in_thousands(cell: Cell) -> bool:
    return cell.figure is None or f"{abs(cell.figure.digits):,}" in cell.text


def _spaced(bare: str, like: str, decimals: int) -> str:
    """Return a number without sign whose point and thousands are marked as in another."""
    whole_like = like[: len(like) - decimals - 1] if decimals else like
    group = next((each for each in whole_like if not each.isdecimal()), "")
    comma = like[len(whole_like)] == "," if decimals else group == "."
    whole, point, rest = bare.partition(".")
    if group and len(whole) > _THOUSAND:
        whole = set_apart(whole, group, hundreds=by_hundreds(whole_like))
    return f"{whole}{',' if comma and point else point}{rest}"


def _shows(text: str, figure: Figure) -> bool:
    digits = "".join(each for each in text if each.isdecimal())
    return len(digits) > figure.decimals and int(digits) == abs(figure.digits)


def stands_beside(table: Table, item: int, column: int) -> bool:
    """Tell whether a neighbouring cell prints the very same text, as a copied one would."""
    text = table.cells[item, column].text.strip()
    beside = ((item - 1, column), (item + 1, column), (item, column - 1), (item, column + 1))
    return any(
        (cell := table.cells.get(each)) is not None and cell.figure and cell.text.strip() == text
        for each in beside
    )
