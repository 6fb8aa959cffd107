"""Time against size as a drawing: both axes in powers of ten, a line a program."""

from collections.abc import Iterator, Sequence
from html import escape
from math import ceil, floor, log10

from benchmarks.measured import Measured

_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _BOTTOM = 760, 460, 64, 20, 170, 46
_COLOURS = (
    "#c02020", "#888888", "#1f77b4", "#e0a000", "#2ca02c", "#9467bd", "#8c564b", "#e377c2",
    "#17becf", "#444444",
)  # fmt: skip


class _Scale:
    """From a number to a place on an axis, by its power of ten."""

    def __init__(self, numbers: Sequence[float], start: float, end: float) -> None:
        self.low, self.high = floor(log10(min(numbers))), ceil(log10(max(numbers)))
        self._start, self._step = start, (end - start) / max(self.high - self.low, 1)

    def __call__(self, number: float) -> float:
        return round(self._start + (log10(number) - self.low) * self._step, 1)

    @property
    def powers(self) -> range:
        return range(self.low, self.high + 1)


def drawing(found: Sequence[Measured]) -> str:
    """Return the drawing of the measurements that have a size."""
    points = [each for each in found if each.size]
    times = [cost.wall for each in points for cost in each.costs.values() if cost.wall]
    across = _Scale([each.size for each in points], _LEFT, _WIDTH - _RIGHT)
    up = _Scale(times, _HEIGHT - _BOTTOM, _TOP)
    names = list(dict.fromkeys(name for each in points for name in each.costs))
    body = [*_axes(across, up), *_lines(points, names, across, up)]
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="12" role="img" '
        'aria-label="Seconds against bytes, both in powers of ten">'
    )
    background = f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>'
    return "\n".join([start, background, *body, "</svg>", ""])


def _axes(across: _Scale, up: _Scale) -> Iterator[str]:
    right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    for power in across.powers:
        x = across(10**power)
        yield f'<path d="M{x} {_TOP}V{bottom}" stroke="#dddddd"/>'
        yield f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{10**power:,}</text>'
    for power in up.powers:
        y = up(10**power)
        yield f'<path d="M{_LEFT} {y}H{right}" stroke="#dddddd"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{10.0**power:g} s</text>'
    middle = (_LEFT + right) / 2
    yield f'<text x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">bytes</text>'


def _lines(
    points: Sequence[Measured], names: Sequence[str], across: _Scale, up: _Scale
) -> Iterator[str]:
    for number, name in enumerate(names):
        colour = _COLOURS[number % len(_COLOURS)]
        costs = [(each.size, each.costs[name].wall) for each in points if name in each.costs]
        places = [(across(size), up(wall)) for size, wall in costs if wall]
        if not places:
            continue
        path = " ".join(f"{x},{y}" for x, y in places)
        width = 3 if number == 0 else 1.5
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
        yield from (f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in places)
        y = _TOP + 10 + 18 * number
        start = _WIDTH - _RIGHT + 14
        yield f'<path d="M{start} {y}h18" stroke="{colour}" stroke-width="{width}"/>'
        yield f'<text x="{start + 24}" y="{y + 4}">{escape(name)}</text>'
