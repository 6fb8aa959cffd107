"""A guess at a sum, and the lines that are asked first whether it may be right."""

from collections.abc import Iterator, Sequence

from bulletin.relate.found.integer_matrix import IntegerMatrix


def families(sight: IntegerMatrix, series: Sequence[int], most: int) -> Iterator[list[int]]:
    """Yield the most telling lines of each family, at most so many of each, best first."""
    found: dict[str, list[int]] = {}
    worth = telling(sight, series)
    for line in sorted(range(sight.lines), key=lambda each: (-worth[each], each)):
        lines = found.setdefault(sight.family[line], [])
        if worth[line] > 0 and len(lines) < most:
            lines.append(line)
    yield from (lines for lines in found.values() if lines)


def telling(sight: IntegerMatrix, series: Sequence[int]) -> list[float]:
    """Return how much the figures of these series tell, line by line."""
    return [sum(map(line.__getitem__, series)) for line in sight.worth]
