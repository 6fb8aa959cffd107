"""Time against size: tables of a total, groups and items over four decades of bytes."""

from collections.abc import Iterator

from benchmarks.made import plain, tables
from benchmarks.measured import Measured, World, compared
from benchmarks.measurements.one_table import beside
from benchmarks.timing import Cost

_SHAPES = ((1, 4), (6, 8), (25, 20), (80, 60), (250, 190))  # 100 bytes to a megabyte
_ABOUT = "As one table of 25 lines; a point of the plot."
_LONG = 5  # seconds: what takes longer is not asked of larger tables


def measured(world: World) -> Iterator[Measured]:
    """Yield what tables of each size cost."""
    long = dict[str, Cost]()
    for number, (groups, leaves) in enumerate(_SHAPES[:3] if world.quick else _SHAPES):
        (_, text), *_ = tables(groups, leaves, 0, 1)
        ours, theirs = f"size{number}.csv", f"plain{number}.csv"
        (world.folder / ours).write_text(text, encoding="utf-8")
        (world.folder / theirs).write_text(plain(groups, leaves), encoding="utf-8")
        title = f"A table of {len(text.splitlines()):,} lines, {len(text.encode()):,} bytes"
        commands = beside(ours, theirs)
        asked = {name: each for name, each in commands.items() if name not in long}
        found = compared(world, title, _ABOUT, asked, 3)
        costs = {name: found.costs.get(name) or long[name] for name in commands}
        yield found._replace(costs=costs, size=len(text.encode()))
        slow = Cost(why=f"more than {_LONG} s on a table a tenth as large")
        long |= {name: slow for name, each in found.costs.items() if each.wall > _LONG}
