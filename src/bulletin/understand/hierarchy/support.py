"""
Whether figures add up, as support for a reading of the hierarchy.

No verdict: those are given by relations. A reading that labels leave open is taken only
if figures bear it out.
"""

from collections.abc import Iterable, Sequence

from bulletin.model.figures.figure import Figure

Row = Sequence[Figure | None]


def support(total: Row, parts: Sequence[Row]) -> int:
    """Return in how many columns the parts sum to the total within their rounding."""
    if len(parts) < 2:  # noqa: PLR2004
        return 0
    count = 0
    for column, whole in enumerate(total):
        pieces = [part[column] for part in parts]
        known = [piece for piece in pieces if piece is not None]
        if whole is None or len(known) < 2 or not any(piece.digits for piece in known):  # noqa: PLR2004
            continue
        low, high = _range(known, whole.decimals)
        mine = _range([whole], _places(known))
        count += low <= mine[1] and mine[0] <= high
    return count


def exceeds(parts: Sequence[Row], total: Row) -> bool:
    """Tell whether in some column the parts surely come to more than the total."""
    for column, whole in enumerate(total):
        known = [row[column] for row in parts]
        found = [figure for figure in known if figure is not None]
        if whole is None or not found:
            continue
        if _range(found, whole.decimals)[0] > _range([whole], _places(found))[1]:
            return True
    return False


def falls_short(total: Row, parts: Sequence[Row]) -> bool:
    """
    Tell whether in some column the parts leave a little of the total: at most one part in fifty.

    Lists of countries or causes leave such a rest that is not listed.
    """
    for column, whole in enumerate(total):
        found = [figure for row in parts if (figure := row[column]) is not None]
        if whole is None or not found:
            continue
        low, high = _range([whole], _places(found))
        if (most := _range(found, whole.decimals)[1]) < low and 50 * (high - most) < high:
            return True
    return False


def compared(one: Row, other: Row) -> bool:
    """Tell whether some column prints both."""
    return any(a is not None and b is not None for a, b in zip(one, other, strict=True))


def _places(figures: Iterable[Figure]) -> int:
    return max(figure.decimals for figure in figures)


def _range(figures: Sequence[Figure], decimals: int) -> tuple[int, int]:
    """Return the ends of the sum in half units of at least `decimals` places."""
    places = max(decimals, _places(figures))
    low = high = 0
    for figure in figures:
        scale = 10 ** (places - figure.decimals)
        low += (2 * figure.digits - figure.quantum) * scale
        high += (2 * figure.digits + figure.quantum) * scale
    return low, high


def several_lists(total: Row, parts: Sequence[Row]) -> list[int]:
    """
    Return where several lists that each sum to the total end, one after the other.

    Empty unless the parts fall into two or more such lists without a rest.
    """
    ends: list[int] = []
    start = 0
    for end in range(2, len(parts) + 1):
        if end - start > 1 and support(total, parts[start:end]):
            ends.append(end)
            start = end
    return ends if len(ends) > 1 and start == len(parts) else []
