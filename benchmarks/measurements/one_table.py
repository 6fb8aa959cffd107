"""One table: from its text to the verdict within one process, and as a command beside others."""

from collections.abc import Iterator
from statistics import median

from benchmarks.made import plain, tables, wide
from benchmarks.measured import Limit, Measured, World, compared
from benchmarks.programs import floor, ours, script, tool, tool_script
from benchmarks.timing import Cost, output

_MADE = {"25 clean lines": 0, "25 lines, one slip": 1, "25 lines, two slips": 2}
_WIDE = "300 x 10 with one wrong figure"
_MILLER = ("mlr", "--icsv", "--ojson", "stats1", "-a", "sum,count", "-f", "value", "-g", "parent")


def measured(world: World) -> Iterator[Measured]:
    """Yield what a table costs within a process that is warm, and by itself."""
    yield _within(world)
    folder = world.folder
    (_, text), *_ = tables(4, 5, 1, 1)
    (folder / "one.csv").write_text(text, encoding="utf-8")
    (folder / "plain.csv").write_text(plain(4, 5), encoding="utf-8")
    yield compared(world, "One table of 25 lines", _ABOUT, beside("one.csv", "plain.csv"), 10)


def _within(world: World) -> Measured:
    count = 20 if world.quick else 100
    costs = {
        name: _median(floor(script("within"), "made", "4", "5", str(slips), str(count)), world)
        for name, slips in _MADE.items()
    }
    (world.folder / "wide.csv").write_text(wide(20, 14, 10), encoding="utf-8")
    costs[_WIDE] = _median(floor(script("within"), "file", "wide.csv", "3"), world)
    about = "From the text to the verdict and its diagnoses, in a process that has done one before."
    limits = (
        Limit("25 clean lines", 0.004),
        Limit("25 lines, one slip", 0.015),
        Limit("25 lines, two slips", 0.05),
        Limit(_WIDE, 0.3),
    )
    return Measured("One table within a process", about, costs, limits)


def _median(command: tuple[str, ...], world: World) -> Cost:
    taken = [float(line) / 1000 for line in output(command, world.folder).split()]
    return Cost(median(taken), median(taken), 0, len(taken))


_ABOUT = (
    "A total over groups over items. All but this program are given the structure as a column "
    "`parent`, and the width of rounding. polars, DuckDB (SQL) and Pandera sum the children of "
    "each parent and compare; Pointblank does it on columns so prepared; vtlengine runs a "
    "hierarchical ruleset without rounding; miller sums, without comparing; frictionless looks at "
    "types and shape; csvstat counts and averages columns."
)


def beside(ours_file: str, theirs: str) -> dict[str, tuple[str, ...]]:
    """Return what checks a table, ours first, each with the file that it can read."""
    return {
        "bulletin": ours("check", ours_file, "--fail-on", "never"),
        "reading the bytes": floor(script("read_bytes"), ours_file),
        "polars, by hand": tool_script("polars_sums", theirs),
        "DuckDB, by hand": tool_script("duckdb_sums", theirs),
        "miller": tool(*_MILLER, theirs),
        "csvstat": tool("csvstat", theirs),
        "frictionless": tool("frictionless", "validate", theirs),
        "Pandera": tool_script("pandera_sums", theirs),
        "Pointblank": tool_script("pointblank_sums", theirs),
        "vtlengine": tool_script("vtl_hierarchy", theirs),
    }
