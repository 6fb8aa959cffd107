"""RESULTS.md: every measurement as a table, with ratios, limits and versions."""

import os
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchmarks.measured import Limit, Measured
from benchmarks.timing import Cost

_HEAD = """\
<!-- Written by python -m benchmarks. -->
# Results

Medians of programs run in turns, each with an untimed turn before. Memory is that of the
largest process, and no less than that of the one that measures. A ratio is that of the times,
ours as one. [README](README.md) says how to run it.
"""


def page(found: Sequence[Measured], versions: Mapping[str, str], notes: Sequence[str]) -> str:
    """Return the page."""
    limits = list(_limits(found))
    parts = [_HEAD, *_surroundings(versions, notes)]
    if limits:
        parts += ["## Limits\n", _table(("limit", "measured", "at most", ""), limits)]
    if any(each.size for each in found):
        parts.append("## Time against size\n\n![Seconds against bytes](time-against-size.svg)\n")
    return "\n".join([*parts, *(part for each in found for part in _measured(each))])


def _surroundings(versions: Mapping[str, str], notes: Sequence[str]) -> Iterator[str]:
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    machine = f"{os.cpu_count()} processors ({platform.machine()}), {platform.system()}"
    yield f"{machine}. {listed}.\n"
    for note in notes:
        yield f"{note}\n"


def _measured(each: Measured) -> Iterator[str]:
    yield f"## {each.title}\n\n{each.about}\n"
    first = next(iter(each.costs.values()))
    rows = [
        (name, f"not measured: {cost.why}", "", "", "", "")
        if cost.why
        else (name, *_numbers(cost), _ratio(cost, first), str(cost.turns))
        for name, cost in each.costs.items()
    ]
    yield _table(("", "wall", "processor", "memory", "ratio", "turns"), rows)


def _numbers(cost: Cost) -> tuple[str, str, str]:
    memory = f"{cost.memory:.0f} MB" if cost.memory else ""
    return _seconds(cost.wall), _seconds(cost.processor), memory


def _seconds(taken: float) -> str:
    return f"{taken:.2f} s" if taken >= 1 else f"{1000 * taken:.3g} ms"


def _ratio(cost: Cost, first: Cost) -> str:
    return f"{cost.wall / first.wall:.2f}" if first.wall else ""


def _limits(found: Iterable[Measured]) -> Iterator[tuple[str, str, str, str]]:
    for each in found:
        for limit in each.limits:
            yield _limit(each, limit)


def _limit(each: Measured, limit: Limit) -> tuple[str, str, str, str]:
    cost = each.costs[limit.of]
    name = f"{each.title}: {limit.of}"
    if limit.over:
        other = each.costs[limit.over]
        measured, unit = (cost.wall / other.wall if other.wall else 0), ""
        name += f" over {limit.over}"
    elif limit.memory:
        measured, unit = cost.memory, " MB"
    else:
        measured, unit = cost.wall, " s"
    why = cost.why or (each.costs[limit.over].why if limit.over else "")
    if why:
        return name, f"not measured: {why}", f"{limit.most:g}{unit}", ""
    kept = "kept" if measured <= limit.most else "**exceeded**"
    return name, f"{measured:.3g}{unit}", f"{limit.most:g}{unit}", kept


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:" for _ in head[1:]]], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
